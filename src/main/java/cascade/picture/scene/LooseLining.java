package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Palette;
import cascade.simulation.Dice;
import cascade.simulation.Trig;
import cascade.simulation.Vessel;

/// The uneven lining of a leaky vessel: flat cells of many lengths with gaps between them (F-031).
final class LooseLining {

    private static final int POINTS = 10;
    private static final ThreadLocal<float[][]> SCRATCH = ThreadLocal.withInitial(() -> new float[3][POINTS]);
    private static final float LINE = 0.35f;
    /// From a gap this wide, in µm, some of what is in the blood seeps out.
    private static final float LEAKS = 1.7f;
    private static final float REACH = 330;

    private final Vessel vessel;
    private final int fill;
    private final int edge;
    private final int core;
    private final int leak;

    LooseLining(Palette palette, Vessel vessel) {
        this.vessel = vessel;
        fill = palette.get("wall");
        edge = palette.get("wall-edge");
        core = palette.get("wall-core");
        leak = palette.get("blood-edge");
    }

    /// Draws both walls but for the stretch of the upper one from `from` to `to` µm, whose cells move.
    void still(Brush brush, long seed, float from, float to) {
        var dice = new Dice(seed);
        side(brush, dice, -1, to, REACH, 1);
        side(brush, dice, -1, from, -REACH, -1);
        side(brush, dice, 1, -REACH, REACH, 1);
    }

    private void side(Brush brush, Dice dice, int side, float from, float to, int way) {
        float x = from;
        while ((to - x) * way > 0) {
            float gap = dice.between(0.4f, 3);
            float start = x + way * gap;
            if (gap > LEAKS) {
                float at = x + way * gap / 2;
                float out = (vessel.half(at) + vessel.wall()) / vessel.lean(at);
                brush.glow(at, vessel.centre(at) + side * out, 0.5f, 8 + gap, leak, 0.5f);
            }
            float end = start + way * dice.between(19, 36);
            cell(brush, side, Math.min(start, end), Math.max(start, end), dice.between(-0.5f, 0.6f),
                    dice.between(0.85f, 1.12f), 0, 0);
            x = end;
        }
    }

    /// Draws one lining cell along the wall.
    ///
    /// @param side   −1 upper wall, 1 lower
    /// @param off    how far it lies out of line, µm, positive outwards
    /// @param swell  its thickness as a part of the usual
    /// @param lipAtStart how far its first end bends into the vessel, µm
    /// @param lipAtEnd   how far its last end bends into the vessel, µm
    void cell(Brush brush, int side, float from, float to, float off, float swell, float lipAtStart, float lipAtEnd) {
        float[][] scratch = SCRATCH.get();
        float[] xs = scratch[0];
        float[] ys = scratch[1];
        float[] halves = scratch[2];
        float thick = vessel.wall() * 0.5f * swell;
        float inset = thick * 0.5f;
        line(xs, ys, side, from + inset, to - inset, off, lipAtStart, lipAtEnd);
        for (int k = 0; k < POINTS; k++) {
            halves[k] = thick * profile(k);
        }
        brush.thread(xs, ys, halves, edge);
        for (int k = 0; k < POINTS; k++) {
            halves[k] = Math.max(0.2f, halves[k] - LINE);
        }
        brush.thread(xs, ys, halves, fill);
        float mid = (from + to) / 2;
        float half = Math.min(5.5f, (to - from) * 0.19f);
        line(xs, ys, side, mid - half, mid + half, off, 0, 0);
        for (int k = 0; k < POINTS; k++) {
            float u = 2 * k / (POINTS - 1f) - 1;
            halves[k] = thick * 0.52f * (float) Math.sqrt(Math.max(0.02f, 1 - u * u));
        }
        brush.thread(xs, ys, halves, core);
    }

    /// Thickness from end to end: rounded ends, a swelling over the nucleus.
    private static float profile(int k) {
        float u = 2 * k / (POINTS - 1f) - 1;
        float square = u * u;
        float belly = (1 - square) * (1 - square);
        return 0.52f + 0.48f * belly;
    }

    private void line(float[] xs, float[] ys, int side, float from, float to, float off, float lipAtStart,
                      float lipAtEnd) {
        for (int k = 0; k < POINTS; k++) {
            float t = k / (POINTS - 1f);
            float x = from + (to - from) * t;
            float lip = lipAtStart * (1 - Trig.ease(0, 0.4f, t)) + lipAtEnd * Trig.ease(0.6f, 1, t);
            xs[k] = x;
            ys[k] = vessel.centre(x) + side * (vessel.half(x) + vessel.wall() / 2 + off - lip) / vessel.lean(x);
        }
    }
}
