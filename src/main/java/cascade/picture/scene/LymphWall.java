package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Palette;
import cascade.simulation.Dice;
import cascade.simulation.Trig;
import cascade.simulation.scene.LymphVessel;

/// The thin wall of a lymph vessel: flat cells that overlap loosely, and the leaves of its valves (F-046).
final class LymphWall {

    private static final int POINTS = 12;
    private static final ThreadLocal<float[][]> SCRATCH = ThreadLocal.withInitial(() -> new float[3][POINTS]);
    /// Half of the thickness of a wall cell and of a leaf at its root, µm.
    private static final float THIN = 1.15f;
    private static final float LEAF = 1.35f;
    private static final float LINE = 0.4f;
    /// How far each cell reaches under the next, and how far its two ends are out of line, µm.
    private static final float UNDER = 4.5f;
    private static final float SHIFT = 1.25f;

    private final LymphVessel vessel;
    private final int fill;
    private final int edge;
    private final int core;

    LymphWall(Palette palette, LymphVessel vessel) {
        this.vessel = vessel;
        fill = palette.get("lymph-wall");
        edge = palette.get("lymph-wall-edge");
        core = palette.get("lymph-core");
    }

    /// Draws both sides up to `end` µm but for the stretch of the upper one from `from` to `to`, whose cells move.
    void still(Brush brush, long seed, float begin, float end, float from, float to) {
        var dice = new Dice(seed);
        side(brush, dice, -1, begin, from);
        side(brush, dice, -1, to, end);
        side(brush, dice, 1, begin, end);
    }

    private void side(Brush brush, Dice dice, int side, float begin, float end) {
        float x = begin;
        while (x < end - 1) {
            float next = Math.min(end, x + dice.between(21, 31));
            cell(brush, side, x, end - next < 9 ? end : next, 0);
            x = end - next < 9 ? end : next;
        }
    }

    /// Draws one cell of the wall, whose last end lies inside the next one's first.
    ///
    /// @param side −1 upper wall, 1 lower
    /// @param lip  how far its last end bends into the vessel, µm
    void cell(Brush brush, int side, float from, float to, float lip) {
        float[][] scratch = SCRATCH.get();
        float[] xs = scratch[0];
        float[] ys = scratch[1];
        float[] halves = scratch[2];
        for (int pass = 0; pass < 3; pass++) {
            float mid = (from + to) / 2;
            float begin = pass == 2 ? mid - 4.2f : from;
            float end = pass == 2 ? mid + 4.2f : to + UNDER;
            for (int k = 0; k < POINTS; k++) {
                float t = k / (POINTS - 1f);
                float x = begin + (end - begin) * t;
                float u = (x - from) / (to + UNDER - from);
                float off = THIN + SHIFT * (1 - 2 * u) - lip * Trig.ease(0.45f, 1, u);
                xs[k] = x;
                ys[k] = vessel.centre(x) + side * (vessel.half(x) + off);
                float v = 2 * t - 1;
                float belly = (1 - v * v) * (1 - v * v);
                halves[k] = pass == 2 ? THIN * 0.85f * (float) Math.sqrt(Math.max(0.02f, 1 - v * v))
                        : THIN * (0.5f + 0.75f * belly) + (pass == 0 ? LINE : 0);
            }
            brush.thread(xs, ys, halves, pass == 0 ? edge : pass == 1 ? fill : core);
        }
    }

    /// Draws the two leaves of a valve as they stand now.
    void valve(Brush brush, int i) {
        if (!brush.sees(vessel.valve(i), vessel.centre(vessel.valve(i)), 34)) {
            return;
        }
        float[][] scratch = SCRATCH.get();
        float[] xs = scratch[0];
        float[] ys = scratch[1];
        float[] halves = scratch[2];
        for (int side = -1; side <= 1; side += 2) {
            for (int pass = 0; pass < 2; pass++) {
                for (int k = 0; k < POINTS; k++) {
                    float t = k / (POINTS - 1f);
                    float x = vessel.valve(i) - LymphVessel.ROOT + (LymphVessel.ROOT + LymphVessel.TIP) * t;
                    xs[k] = x;
                    ys[k] = vessel.centre(x) + side * Math.max(0.5f, vessel.leaf(i, t));
                    halves[k] = LEAF * (1 - 0.55f * t) + (pass == 0 ? LINE : 0);
                }
                brush.thread(xs, ys, halves, pass == 0 ? edge : fill);
            }
        }
    }
}
