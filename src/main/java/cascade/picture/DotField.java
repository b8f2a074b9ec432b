package cascade.picture;

import java.util.function.IntUnaryOperator;

/// A field of dots in which every dot is one cell.
public final class DotField {

    /// Radius of a dot that stands out, in pitches.
    private static final float LARGE = 1.9f;

    private final int columns;
    private final int rows;
    private final int pitch;

    /// @param columns dots in a row
    /// @param rows    rows of dots
    /// @param pitch   from dot to dot, pixels
    public DotField(int columns, int rows, int pitch) {
        this.columns = columns;
        this.rows = rows;
        this.pitch = pitch;
    }

    public int width() {
        return columns * pitch;
    }

    public int height() {
        return rows * pitch;
    }

    /// Paints all dots on a clear ground.
    ///
    /// @param colour  straight colour of a dot; 0 for none
    /// @param special whether a dot is drawn large, after all others
    public void paint(Raster out, IntUnaryOperator colour, java.util.function.IntPredicate special) {
        java.util.Arrays.fill(out.pixels, 0);
        var view = new View();
        view.look(columns / 2f, rows / 2f, pitch, out.width, out.height);
        var brush = new Brush(out, view);
        for (int i = 0; i < columns * rows; i++) {
            if (!special.test(i)) {
                point(out, i, colour.applyAsInt(i));
            }
        }
        for (int i = 0; i < columns * rows; i++) {
            if (special.test(i)) {
                brush.glow(i % columns + 0.5f, i / columns + 0.5f, 0.6f, LARGE * 3, colour.applyAsInt(i), 0.8f);
                brush.disc(i % columns + 0.5f, i / columns + 0.5f, LARGE, colour.applyAsInt(i));
            }
        }
    }

    /// A dot of one pixel, sharp, with a clear pixel between it and the next.
    private void point(Raster out, int i, int colour) {
        out.pixels[i / columns * pitch * out.width + i % columns * pitch] = Colour.cover(colour, 1);
    }
}
