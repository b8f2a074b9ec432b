package cascade.tools;

import java.util.Locale;

/// A way in which cells become pixels: ours, and the ordinary two to compare it with.
public enum Way {
    /// Painted by our own threads into a frame that the toolkit presents.
    CASCADE(Integer.MAX_VALUE),
    /// Drawn on a JavaFX canvas, one sprite a cell. A million fill more than 10 GB with its list of things to draw.
    CANVAS(100_000),
    /// One node of the scene graph a cell.
    NODES(100_000);

    private final int most;

    Way(int most) {
        this.most = most;
    }

    /// Cells up to which this way ends in reasonable time and memory.
    int most() {
        return most;
    }

    /// The name in the outcome, such as `canvas`.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
