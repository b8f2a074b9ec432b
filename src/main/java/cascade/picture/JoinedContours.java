package cascade.picture;

/// Paints two outlines that melt into one: a cell that becomes two, with a nucleus for each.
public final class JoinedContours {

    /// Over how many µm the colours of the two pass into one another.
    private static final float SEAM = 3.5f;

    private JoinedContours() {}

    /// @param melt  how softly the two melt together, µm
    public static void paint(Brush brush, Contour a, Look lookA, Contour b, Look lookB, float melt) {
        float scale = brush.view().scale();
        a.prepare(lookA, scale);
        b.prepare(lookB, scale);
        int[] pixels = brush.raster().pixels;
        int to = brush.rowTo(Math.max(a.y() + a.far(), b.y() + b.far()));
        int x0 = brush.columnFrom(Math.min(a.x() - a.far(), b.x() - b.far()));
        int x1 = brush.columnTo(Math.max(a.x() + a.far(), b.x() + b.far()));
        for (int row = brush.rowFrom(Math.min(a.y() - a.far(), b.y() - b.far())); row < to; row++) {
            float y = brush.view().fromPixelY(row);
            int at = row * brush.raster().width;
            for (int column = x0; column < x1; column++) {
                float x = brush.view().fromPixelX(column);
                float inA = a.outside(x - a.x(), y - a.y());
                float inB = b.outside(x - b.x(), y - b.y());
                float d = Shade.melt(inA, inB, melt);
                float cover = Shade.coverage(d * scale);
                if (cover <= 0) {
                    continue;
                }
                float toB = 0.5f + (inA - inB) / (2 * SEAM);
                int fill = toB >= 1 ? 0 : a.edged(a.inside(lookA, d, x - a.x(), y - a.y(), 1, scale), lookA, d, scale);
                if (toB > 0) {
                    int other = b.edged(b.inside(lookB, d, x - b.x(), y - b.y(), 1, scale), lookB, d, scale);
                    fill = toB >= 1 ? other : Colour.mix(fill, other, toB);
                }
                pixels[at + column] = cover >= 1 ? fill : Colour.over(pixels[at + column], Colour.cover(fill, cover));
            }
        }
    }
}
