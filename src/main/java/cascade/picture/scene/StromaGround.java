package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.CellShapes;
import cascade.picture.Cobbles;
import cascade.picture.Colour;
import cascade.picture.Fibres;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.simulation.Dice;
import cascade.simulation.Trig;

/// The loose tissue outside a duct: a pale ground, soft threads in two depths, a few spindle-shaped cells that make
/// them.
final class StromaGround {

    private final int pale;
    private final int deep;
    private final int near;
    private final int far;
    private final Look spindle;
    private final int core;

    StromaGround(Palette palette) {
        pale = palette.get("stroma");
        deep = palette.get("stroma-deep");
        near = palette.get("fibre-near");
        far = palette.get("fibre-far");
        core = palette.get("tissue-core");
        spindle = new Look(palette.get("spindle-light"), palette.get("spindle-dark"), palette.get("spindle-outline"), 0.3f,
                core, core);
    }

    /// The colour of the ground: soft clouds, deeper away from (`x`, `y`) where it is `lit`.
    int at(float x, float y, float lit) {
        float cloud = Trig.sin(x / 230 + 0.3f * Trig.sin(y / 170)) * 0.5f + Trig.sin(y / 150 + x / 410 + 0.2f) * 0.5f;
        return Colour.mix(pale, deep, 0.42f + 0.28f * cloud - lit);
    }

    /// Draws threads and spindle cells where `keep` allows it.
    void threads(Brush brush, long seed, float[] box, int count, Cobbles.Keep keep) {
        Fibres.draw(brush, new Dice(seed), count, box, 88, 1.5f, far, keep);
        Fibres.draw(brush, new Dice(seed + 1), count, box, 74, 0.62f, near, keep);
    }

    void spindles(Brush brush, long seed, float[] box, int count, Cobbles.Keep keep) {
        var dice = new Dice(seed);
        for (int i = 0; i < count; i++) {
            float x = dice.between(box[0], box[2]);
            float y = dice.between(box[1], box[3]);
            float long_ = dice.between(15, 22);
            float turn = dice.bell() * 0.025f;
            float bend = dice.bell() * 0.02f;
            if (keep.at(x, y) && keep.at(x - long_, y) && keep.at(x + long_, y)) {
                spindle(brush, spindle, x, y, long_, turn, bend);
            }
        }
    }

    /// Draws one spindle-shaped cell that reaches `reach` µm to both sides.
    static void spindle(Brush brush, Look spindle, float x, float y, float reach, float turn, float bend) {
        for (int pass = 0; pass < 2; pass++) {
            float lastX = 0;
            float lastY = 0;
            float lastHalf = 0;
            for (int k = 0; k <= 16; k++) {
                float t = k / 8f - 1;
                float px = x + Trig.cos(turn) * t * reach;
                float py = y + Trig.sin(turn) * t * reach + bend * t * t * reach * 8;
                float body = 1 - t * t;
                float half = 0.35f + 3 * body * body * body - (pass == 0 ? 0 : 0.4f);
                if (k > 0 && half > 0) {
                    brush.stroke(lastX, lastY, px, py, Math.max(0, lastHalf), half, pass == 0 ? spindle.outline()
                            : spindle.light());
                }
                lastX = px;
                lastY = py;
                lastHalf = half;
            }
        }
        CellShapes.oval(brush, x, y, 4.2f, 1.9f, turn, spindle, 1);
    }
}
