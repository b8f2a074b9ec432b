package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Ledger;
import cascade.simulation.Trig;

/// A lymph vessel that runs from left to right: a chain of chambers, each squeezed in turn, and between two chambers a
/// valve of two leaves that lets the lymph pass one way only.
///
/// Its widths, its speed and the rhythm of its chambers are choices of the drawing.
public final class LymphVessel {

    /// Half of the inner width in the middle of a chamber, and how much less it is at a valve, µm.
    private static final float HALF = 20;
    private static final float PINCH = 4.5f;
    private static final float PINCH_REACH = 30;
    /// A valve's leaves grow from the wall so far before the valve and end so far behind it, µm.
    public static final float ROOT = 15;
    public static final float TIP = 8;
    /// Half of the way between the tips of a valve that is shut and of one that is open, as parts of the half width.
    private static final float SHUT = 0.05f;
    private static final float OPEN = 0.74f;
    /// How much of the way to where the flow wants it a leaf moves in a tick.
    private static final float SOFT = 0.06f;
    private static final float LEVEL = 8;
    private static final float SWING = 6;
    private static final float WAVE = 330;
    private static final float SHIFT = 0.1f;
    private static final float[] VALVES = {-330, -225, -105, -12};
    /// Speed in the middle of a chamber while it is squeezed, µm per second of showing.
    private static final float SPEED = 38;
    /// Seconds of showing from squeeze to squeeze, and how far along the vessel the squeezes are one round apart, µm.
    private static final float ROUND = 4.2f;
    private static final float APART = 520;

    private final float[] open = new float[VALVES.length];

    LymphVessel(Ledger ledger) {
        ledger.keep(open);
        for (int i = 0; i < open.length; i++) {
            open[i] = push(0, VALVES[i]);
        }
    }

    public int valves() {
        return VALVES.length;
    }

    /// Where a valve is, µm.
    public float valve(int i) {
        return VALVES[i];
    }

    /// How far a valve is open, 0..1.
    public float open(int i) {
        return open[i];
    }

    /// y of the centre line at `x`, µm.
    public float centre(float x) {
        return LEVEL + SWING * Trig.sin(x / WAVE + SHIFT);
    }

    /// Half of the inner width at `x`, measured straight up and down, µm.
    public float half(float x) {
        float pinch = 0;
        for (float valve : VALVES) {
            float t = (x - valve + ROOT * 0.5f) / PINCH_REACH;
            if (t > -1 && t < 1) {
                pinch = Math.max(pinch, (1 - t * t) * (1 - t * t));
            }
        }
        return HALF - PINCH * pinch;
    }

    /// Distance from the inner face of the wall, µm: negative in the lymph.
    public float outside(float x, float y) {
        return Math.abs(y - centre(x)) - half(x);
    }

    /// Half of the way between the two leaves at `part` of their length (0 root, 1 tip) of a valve, µm.
    public float leaf(int i, float part) {
        float x = VALVES[i] - ROOT + (ROOT + TIP) * part;
        float tip = half(x) * (SHUT + (OPEN - SHUT) * open[i]);
        return half(x) + (tip - half(x)) * Trig.ease(-0.15f, 1.1f, part);
    }

    /// Half of the way that is free at `x`, µm.
    float room(float x) {
        for (int i = 0; i < VALVES.length; i++) {
            float part = (x - VALVES[i] + ROOT) / (ROOT + TIP);
            if (part >= 0 && part <= 1) {
                return leaf(i, part);
            }
        }
        return half(x);
    }

    /// How strongly the chamber at `x` is squeezed, 0..1.
    private static float push(float seconds, float x) {
        float wave = 0.5f + 0.5f * Trig.sin(seconds / ROUND - x / APART);
        return Trig.ease(0.08f, 0.8f, wave);
    }

    /// Speed of the lymph along the vessel, µm per second of showing: never backwards, greatest in the middle, and
    /// faster where the vessel is narrow because the same lymph has to pass.
    float speed(float seconds, float x, float y) {
        float h = half(x);
        float s = (y - centre(x)) / h;
        float profile = 1 - s * s;
        return profile <= 0 ? 0 : SPEED * push(seconds, x) * profile * HALF / h;
    }

    /// Moves the leaves for one tick: the flow opens them, and they never close on a cell that passes.
    void act(float seconds, Cells cells) {
        for (int i = 0; i < VALVES.length; i++) {
            float wanted = push(seconds, VALVES[i]);
            for (int k = 0; k < cells.count(); k++) {
                float off = cells.x[k] - VALVES[i];
                if (cells.isThere(k) && off > -ROOT - cells.radius[k] && off < TIP + cells.radius[k]
                        && outside(cells.x[k], cells.y[k]) < 0) {
                    float needed = (cells.radius[k] + Math.abs(cells.y[k] - centre(cells.x[k]))) / half(VALVES[i]);
                    wanted = Math.max(wanted, Math.min(1, (needed - SHUT) / (OPEN - SHUT)));
                }
            }
            open[i] += (wanted - open[i]) * SOFT * (wanted > open[i] ? 2 : 1);
        }
    }
}
