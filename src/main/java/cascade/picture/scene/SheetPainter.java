package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Colour;
import cascade.picture.Palette;
import cascade.picture.Shade;
import cascade.simulation.scene.Sheet;

/// Paints the thin sheet as a golden line: still where it is whole, alive around its weak place.
final class SheetPainter {

    /// How far around the weak place it is drawn anew each frame, µm.
    private static final float LIVE = 40;
    private static final float PIECE = 1.25f;
    private static final float CURL = 4.2f;
    private static final float CURL_OVER = 13;

    private final Sheet sheet;
    private final float half;
    private final int light;
    private final int dark;

    /// @param half half width of the line, µm; not to scale (N-34)
    SheetPainter(Palette palette, Sheet sheet, float half) {
        this.sheet = sheet;
        this.half = half;
        light = palette.get("sheet-light");
        dark = palette.get("sheet-dark");
    }

    /// Lays the still part over `under` at a point.
    int over(int under, float x, float y, float pixel) {
        float above = sheet.above(x, y);
        if (Math.abs(above) > half + pixel || Math.abs(x - sheet.gapX()) < LIVE) {
            return under;
        }
        int colour = Colour.mix(under, dark, Shade.coverage((Math.abs(above) - half) / pixel));
        return Colour.mix(colour, light, Shade.coverage((Math.abs(above - half * 0.25f) - half * 0.45f) / pixel));
    }

    /// Paints the part around the weak place.
    ///
    /// @param thinned how far it has thinned, 0..1
    /// @param open    how far the gap is open, 0..1
    void paint(Brush brush, float thinned, float open) {
        for (int side = -1; side <= 1; side += 2) {
            edge(brush, side, LIVE, thinned, open, half, 0, dark);
            // The light line begins a little further out, over the round end of the dark one.
            edge(brush, side, LIVE + half + 0.4f, thinned, open, half * 0.45f, half * 0.25f, light);
        }
    }

    private void edge(Brush brush, int side, float from, float thinned, float open, float width, float lift, int colour) {
        float gap = sheet.gapHalf() * open;
        float lastX = 0;
        float lastY = 0;
        float lastHalf = 0;
        int pieces = (int) (LIVE / PIECE);
        for (int k = 0; k <= pieces; k++) {
            float off = from + (gap - from) * k / pieces;
            float x = sheet.gapX() + side * off;
            float near = (off - gap) / CURL_OVER;
            float curl = near < 1 ? (1 - near) * (1 - near) * CURL * open : 0;
            float t = (off - gap) / 11;
            float thin = 1 - thinned * (0.72f - 0.3f * open) / (1 + t * t * t * t);
            float y = sheet.y(x) + curl - lift * thin;
            float own = width * thin;
            if (k > 0) {
                brush.stroke(lastX, lastY, x, y, lastHalf, own, colour);
            }
            lastX = x;
            lastY = y;
            lastHalf = own;
        }
    }
}
