package cascade.paper;

import cascade.content.Level;
import cascade.picture.Palette;
import java.util.Locale;

/// The sign of a level of evidence: each has a form of its own, so that it is told without colour, too.
final class Badge {

    /// The ring's line and its hollow, as parts of the radius.
    private static final float LINE = 0.35f;

    private Badge() {}

    static String key(Level level) {
        return "level." + level.name().toLowerCase(Locale.ROOT);
    }

    static int colour(Level level, Palette palette) {
        return palette.get(switch (level) {
            case ESTABLISHED -> "good-deep";
            case ANIMAL -> "animal";
            case DEBATED, HYPOTHESIS -> "debate";
        });
    }

    /// Diamond, triangle, half disc or ring, as on the screen.
    ///
    /// @param size   of the sign, in points
    /// @param middle of the sign below the top of its row, in points
    static Ink mark(Level level, float size, float middle, Palette palette) {
        int colour = colour(level, palette);
        float r = size / 2;
        var line = new Pen.Line(LINE * r, colour);
        return (pen, left, top) -> {
            float x = left + r;
            float y = top + middle;
            float inner = r - line.width() / 2;
            switch (level) {
                case ESTABLISHED -> pen.shape(colour, x, y - r, x + r, y, x, y + r, x - r, y);
                case ANIMAL -> pen.shape(colour, x, y - r, x + r, y + r, x - r, y + r);
                case DEBATED -> {
                    pen.shape(colour, Round.rightHalf(x, y, r));
                    pen.outline(line, Round.circle(x, y, inner));
                }
                case HYPOTHESIS -> pen.outline(line, Round.circle(x, y, inner));
            }
        };
    }
}
