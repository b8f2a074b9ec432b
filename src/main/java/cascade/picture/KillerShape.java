package cascade.picture;

import cascade.simulation.Trig;

/// Draws a natural killer cell: an immune cell with a few long soft feelers, a second ring inside its outline, a large
/// round nucleus and light grains, so that it differs in shape from other immune cells.
public final class KillerShape {

    /// Length of the feelers of an active cell and how much shorter those of a tired one are, as parts of the radius.
    private static final float FEELER = 0.46f;
    private static final float TIRED = 0.3f;
    private static final float VALLEY = 0.1f;
    /// Distances are measured along the radius; on the flanks of feelers they are this much too long.
    private static final float FLANK = 0.62f;
    /// The ring inside the outline: its place and half width, µm.
    private static final float RING = 1.9f;
    private static final float RING_HALF = 0.3f;
    private static final float NUCLEUS = 0.44f;
    private static final int GRAINS = 5;
    private static final float GRAIN = 0.085f;

    private KillerShape() {}

    /// @param turn  in-plane direction, turns
    /// @param keen  how active it is, 0..1
    public static void paint(Brush brush, float cx, float cy, float radius, float turn, float keen, Look look) {
        float feeler = FEELER - TIRED * (1 - keen);
        float reach = radius * (1 + feeler) + 1;
        float scale = brush.view().scale();
        int[] pixels = brush.raster().pixels;
        float rc = Trig.cos(turn);
        float rs = Trig.sin(turn);
        int to = brush.rowTo(cy + reach);
        int x0 = brush.columnFrom(cx - reach);
        int x1 = brush.columnTo(cx + reach);
        for (int row = brush.rowFrom(cy - reach); row < to; row++) {
            float dy = brush.view().fromPixelY(row) - cy;
            int at = row * brush.raster().width;
            for (int column = x0; column < x1; column++) {
                float dx = brush.view().fromPixelX(column) - cx;
                float length = (float) Math.sqrt(dx * dx + dy * dy) + 1e-4f;
                if (length > reach) {
                    continue;
                }
                float ux = (dx * rc + dy * rs) / length;
                float uy = (dy * rc - dx * rs) / length;
                float a2 = ux * ux - uy * uy;
                float b2 = 2 * ux * uy;
                float a4 = a2 * a2 - b2 * b2;
                float b4 = 2 * a2 * b2;
                float a8 = a4 * a4 - b4 * b4;
                float b8 = 2 * a4 * b4;
                float wave = 0.5f + 0.5f * (a8 * ux - b8 * uy);
                float edge = radius * (1 - VALLEY + (feeler + VALLEY) * wave * wave * wave);
                float d = (length - edge) * FLANK;
                float cover = Shade.coverage(d * scale);
                if (cover <= 0) {
                    continue;
                }
                int fill = Shade.inside(look, d, dx / radius, dy / radius, radius);
                float ring = Math.abs(length - radius * (1 - VALLEY) + RING) - RING_HALF;
                fill = Colour.mix(fill, look.light(), Shade.coverage(ring * scale) * 0.8f);
                float nx = dx + radius * 0.12f * rc;
                float ny = dy + radius * 0.12f * rs;
                float core = (float) Math.sqrt(nx * nx + ny * ny) - radius * NUCLEUS;
                fill = Colour.mix(fill, look.core(), Shade.coverage(core * scale));
                fill = Shade.outlined(look, fill, d, scale);
                pixels[at + column] = Colour.over(pixels[at + column], Colour.cover(fill, cover));
            }
        }
        for (int k = 0; k < GRAINS; k++) {
            float grain = turn + (k - 2) * 0.085f;
            float far = radius * (k % 2 == 0 ? 0.6f : 0.52f);
            brush.disc(cx + Trig.cos(grain) * far, cy + Trig.sin(grain) * far, radius * GRAIN, look.light());
        }
    }
}
