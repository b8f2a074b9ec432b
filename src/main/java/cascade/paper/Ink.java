package cascade.paper;

import java.io.IOException;

/// What a row leaves on the paper.
@FunctionalInterface
interface Ink {

    Ink NONE = (_, _, _) -> { };

    /// @param left of the row, in points from the left edge of the page
    /// @param top  of the row, in points from the upper edge of the page
    void on(Pen pen, float left, float top) throws IOException;

    /// This, and more over it.
    default Ink and(Ink more) {
        return (pen, left, top) -> {
            on(pen, left, top);
            more.on(pen, left, top);
        };
    }
}
