package cascade.picture;

import java.util.function.IntUnaryOperator;

/// A field of dots in which every dot is one cell: one pixel each, set like the black squares of a chess board.
public final class DotField {

    /// Radius of a dot that stands out, pixels.
    private static final float LARGE = 3.5f;
    private static final float EDGE = 5;

    private final int columns;
    private final int rows;

    /// @param columns dots in a row
    /// @param rows    rows of dots
    public DotField(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    public int width() {
        return columns * 2;
    }

    public int height() {
        return rows;
    }

    /// Paints all dots on a clear ground.
    ///
    /// @param colour  straight colour of a dot; 0 for none
    /// @param special whether a dot is drawn large, after all others
    public void paint(Raster out, IntUnaryOperator colour, java.util.function.IntPredicate special) {
        java.util.Arrays.fill(out.pixels, 0);
        var view = new View();
        view.look(out.width / 2f, out.height / 2f, 1, out.width, out.height);
        var brush = new Brush(out, view);
        for (int i = 0; i < columns * rows; i++) {
            if (!special.test(i)) {
                point(out, i, colour.applyAsInt(i));
            }
        }
        for (int i = 0; i < columns * rows; i++) {
            if (special.test(i)) {
                float x = Math.clamp(x(i), EDGE, out.width - EDGE);
                float y = Math.clamp(i / columns, EDGE, out.height - EDGE);
                brush.glow(x, y, LARGE * 0.4f, LARGE * 3, colour.applyAsInt(i), 0.8f);
                brush.disc(x, y, LARGE, colour.applyAsInt(i));
            }
        }
    }

    /// A dot of one pixel, sharp; beside, above and below it the ground stays clear.
    private void point(Raster out, int i, int colour) {
        out.pixels[i / columns * out.width + x(i)] = Colour.cover(colour, 1);
    }

    private int x(int i) {
        return i % columns * 2 + (i / columns & 1);
    }
}
