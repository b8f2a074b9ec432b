package cascade.picture;

import cascade.simulation.Trig;

/// Draws a macrophage: large, pale, ruffled, with arms, a kidney-shaped nucleus and the small bubbles of what it has
/// cleaned up.
public final class MacrophageShape {

    private static final float MELT = 3.6f;
    /// Half width of an arm where it leaves the body, as a part of the body's radius.
    private static final float ROOT = 0.56f;
    /// Deeper than this part of the body's radius the arms change nothing that is seen.
    private static final float DEEP = 0.4f;
    /// Height of the ruffles, µm, and how many go round.
    private static final float RUFFLE = 0.34f;
    private static final int RUFFLES = 17;
    private static final float NUCLEUS = 0.36f;
    private static final int BUBBLES = 6;
    /// Width of a bubble's rim, µm.
    private static final float RIM = 0.3f;
    private static final float GOLDEN = 0.381966f;

    private MacrophageShape() {}

    /// @param x,y,r the body, then the tips of its arms, µm
    /// @param seconds of showing: the ruffles wander
    public static void paint(Brush brush, float[] x, float[] y, float[] r, Look look, float seconds) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int k = 0; k < x.length; k++) {
            left = Math.min(left, x[k] - r[k] - 2);
            top = Math.min(top, y[k] - r[k] - 2);
            right = Math.max(right, x[k] + r[k] + 2);
            bottom = Math.max(bottom, y[k] + r[k] + 2);
        }
        float scale = brush.view().scale();
        int[] pixels = brush.raster().pixels;
        int to = brush.rowTo(bottom);
        int x0 = brush.columnFrom(left);
        int x1 = brush.columnTo(right);
        for (int row = brush.rowFrom(top); row < to; row++) {
            float py = brush.view().fromPixelY(row);
            int at = row * brush.raster().width;
            for (int column = x0; column < x1; column++) {
                float px = brush.view().fromPixelX(column);
                float dx = px - x[0];
                float dy = py - y[0];
                float d = round(dx, dy, r[0]);
                if (d > r[0] * -DEEP) {
                    for (int k = 1; k < x.length; k++) {
                        float ex = x[k] - x[0];
                        float ey = y[k] - y[0];
                        // An arm on the other side is hidden in the body.
                        if (dx * ex + dy * ey > 0) {
                            d = Shade.melt(d, arm(dx, dy, ex, ey, r[0] * ROOT, r[k]), MELT);
                        }
                    }
                }
                if (d > 1.5f) {
                    continue;
                }
                if (d > -2.5f) {
                    float turn = Trig.turnOf(dx, dy);
                    float wander = seconds * 0.035f;
                    d -= RUFFLE * (Trig.sin(turn * RUFFLES + wander) + 0.7f * Trig.sin(turn * 11 - wander * 1.7f));
                }
                float cover = Shade.coverage(d * scale);
                if (cover <= 0) {
                    continue;
                }
                int fill = Shade.inside(look, d, dx / (r[0] * 1.5f), dy / (r[0] * 1.5f), r[0]);
                fill = nucleus(fill, look, dx, dy, r[0], scale);
                fill = Shade.outlined(look, fill, d, scale);
                pixels[at + column] = Colour.over(pixels[at + column], Colour.cover(fill, cover));
            }
        }
        bubbles(brush, x[0], y[0], r[0], look, seconds);
    }

    /// Distance from an arm that begins at the origin `from` µm to each side and ends at (`ex`, `ey`) with a tip.
    private static float arm(float x, float y, float ex, float ey, float from, float tip) {
        float t = (x * ex + y * ey) / (ex * ex + ey * ey + 1e-6f);
        t = t < 0 ? 0 : t > 1 ? 1 : t;
        return round(x - ex * t, y - ey * t, from + (tip - from) * t);
    }

    private static void bubbles(Brush brush, float x, float y, float radius, Look look, float seconds) {
        int rim = Colour.mix(look.dark(), look.outline(), 0.35f);
        for (int k = 0; k < BUBBLES; k++) {
            float turn = k * GOLDEN + 0.1f + 0.012f * Trig.sin(seconds / (7 + k) + k * 0.3f);
            float out = radius * (0.78f + 0.13f * Trig.sin(k * 0.37f));
            float size = radius * (0.1f + 0.05f * Trig.part(k * 0.618f));
            float bx = x + Trig.cos(turn) * out;
            float by = y + Trig.sin(turn) * out;
            brush.disc(bx, by, size, rim);
            brush.disc(bx, by, size - RIM, look.spot());
        }
    }

    /// A bean: three rounds along a bow.
    private static int nucleus(int fill, Look look, float dx, float dy, float radius, float scale) {
        float size = radius * NUCLEUS;
        float d = round(dx + radius * 0.34f, dy + radius * 0.18f, size);
        d = Shade.melt(d, round(dx + radius * 0.02f, dy - radius * 0.2f, size * 0.8f), size * 0.9f);
        d = Shade.melt(d, round(dx - radius * 0.36f, dy + radius * 0.08f, size), size * 0.9f);
        float cover = Shade.coverage(d * scale);
        if (cover <= 0) {
            return fill;
        }
        int colour = Colour.mix(fill, look.core(), cover);
        float spot = round(dx + radius * 0.4f, dy + radius * 0.22f, size * 0.26f);
        colour = Colour.mix(colour, look.dark(), Shade.coverage(spot * scale));
        float second = round(dx - radius * 0.32f, dy + radius * 0.1f, size * 0.2f);
        return Colour.mix(colour, look.dark(), Shade.coverage(second * scale));
    }

    private static float round(float x, float y, float radius) {
        return (float) Math.sqrt(x * x + y * y) - radius;
    }
}
