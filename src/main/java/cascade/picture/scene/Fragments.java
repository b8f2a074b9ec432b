package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.CellShapes;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.simulation.Cells;
import cascade.simulation.SoftBody;
import cascade.simulation.Trig;

/// Paints a cell that dies: it pales, parts into a few soft pieces, and these drift off and fade.
final class Fragments {

    private static final ThreadLocal<SoftBody> SCRATCH = ThreadLocal.withInitial(SoftBody::loose);
    private static final int PIECES = 8;
    /// Turns between one piece and the next: the golden angle, so that none hides another.
    private static final float GOLDEN = 0.381966f;

    private final Look whole;
    private final Look pale;

    Fragments(Palette palette) {
        whole = Look.cancer(palette);
        pale = new Look(palette.get("faded-light"), palette.get("faded-dark"), palette.get("faded-outline"), 0.35f,
                palette.get("faded-core"), palette.get("faded-core"));
    }

    /// @param stretch how far the pieces are drawn out along (`alongX`, `alongY`): 0 not at all
    void paint(Brush brush, Cells cells, int cell, float stretch, float alongX, float alongY, float seconds) {
        float fade = cells.fade[cell];
        float gone = 1 - fade;
        float seed = cells.look[cell] * 0.01f;
        float x = cells.x[cell];
        float y = cells.y[cell];
        float radius = cells.radius[cell];
        SoftBody body = SCRATCH.get();
        float apart = Trig.ease(0.12f, 0.42f, gone);
        float spread = radius * (0.5f + 0.75f * gone);
        float thin = 0.95f * Trig.ease(0, 0.35f, fade) * apart;
        for (int k = 0; k < PIECES && thin > 0; k++) {
            float angle = seed + k * GOLDEN + gone * 0.1f;
            float out = spread * (0.35f + 0.75f * k / PIECES);
            float px = Trig.cos(angle) * out;
            float py = Trig.sin(angle) * out;
            float drawn = (px * alongX + py * alongY) * stretch * gone;
            float size = radius * (0.42f - 0.028f * k) * (0.72f + 0.28f * fade);
            body.begin(size);
            body.lobe(x + px + alongX * drawn, y + py + alongY * drawn, size);
            body.nucleus(x + px + alongX * drawn, y + py + alongY * drawn, k % 3 == 0 ? size * 0.5f : 0.01f,
                    k % 3 == 0 ? size * 0.45f : 0.01f, angle);
            CellShapes.body(brush, body, pale, seed + k, seconds * 0.1f + k * 0.2f, thin);
        }
        float rest = 1 - apart;
        if (rest > 0) {
            body.round(x, y, radius * (1 - 0.12f * gone));
            CellShapes.body(brush, body, whole, seed, seconds * 0.12f, rest * (1 - 1.4f * gone));
        }
    }
}
