package cascade.picture;

import java.util.function.IntUnaryOperator;

/// A field of dots in which every dot is one cell.
public final class DotField {

    private final int columns;
    private final int rows;
    private final float pitch;

    /// @param columns dots in a row
    /// @param rows    rows of dots
    /// @param pitch   from dot to dot, pixels
    public DotField(int columns, int rows, float pitch) {
        this.columns = columns;
        this.rows = rows;
        this.pitch = pitch;
    }

    public int width() {
        return (int) Math.ceil(columns * pitch);
    }

    public int height() {
        return (int) Math.ceil(rows * pitch);
    }

    /// Paints all dots on a clear ground.
    ///
    /// @param colour  straight colour of a dot; 0 for none
    /// @param special whether a dot is drawn large, after all others
    public void paint(Raster out, IntUnaryOperator colour, java.util.function.IntPredicate special) {
        java.util.Arrays.fill(out.pixels, 0);
        var view = new View();
        view.look(out.width / (2 * pitch), out.height / (2 * pitch), pitch, out.width, out.height);
        var brush = new Brush(out, view);
        for (int i = 0; i < columns * rows; i++) {
            if (!special.test(i)) {
                dot(brush, i, 0.34f, colour.applyAsInt(i));
            }
        }
        for (int i = 0; i < columns * rows; i++) {
            if (special.test(i)) {
                brush.glow(i % columns + 0.5f, i / columns + 0.5f, 0.6f, 4.5f, colour.applyAsInt(i), 0.8f);
                dot(brush, i, 1.6f, colour.applyAsInt(i));
            }
        }
    }

    private void dot(Brush brush, int i, float radius, int colour) {
        if (colour != 0) {
            brush.disc(i % columns + 0.5f, i / columns + 0.5f, radius, colour);
        }
    }
}
