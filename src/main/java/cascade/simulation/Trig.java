package cascade.simulation;

/// Sine and cosine from a table, the same bits on every platform.
///
/// Angles are in turns: 1 is once round.
public final class Trig {

    private static final int SIZE = 4096;
    private static final float[] SINE = new float[SIZE + 1];

    static {
        for (int i = 0; i <= SIZE; i++) {
            SINE[i] = (float) StrictMath.sin(2 * StrictMath.PI * i / SIZE);
        }
    }

    private Trig() {}

    public static float sin(float turns) {
        float at = (turns - floor(turns)) * SIZE;
        int i = (int) at;
        if (i >= SIZE) {
            return SINE[0];
        }
        return SINE[i] + (SINE[i + 1] - SINE[i]) * (at - i);
    }

    public static float cos(float turns) {
        return sin(turns + 0.25f);
    }

    /// Direction of (`x`, `y`) in turns, within a thousandth of a turn: a polynomial, so the same bits everywhere.
    public static float turnOf(float x, float y) {
        float ax = Math.abs(x);
        float ay = Math.abs(y);
        float high = Math.max(ax, ay);
        if (high == 0) {
            return 0;
        }
        float t = Math.min(ax, ay) / high;
        float turns = t * (0.1583f - 0.0333f * t * t);
        if (ay > ax) {
            turns = 0.25f - turns;
        }
        if (x < 0) {
            turns = 0.5f - turns;
        }
        return y < 0 ? -turns : turns;
    }

    /// Soft step from 0 at `low` to 1 at `high`.
    public static float ease(float low, float high, float at) {
        float t = (at - low) / (high - low);
        t = t < 0 ? 0 : t > 1 ? 1 : t;
        return t * t * (3 - 2 * t);
    }

    /// The part of `value` after its point, in [0, 1), also for negative values.
    public static float part(float value) {
        return value - floor(value);
    }

    private static float floor(float value) {
        int whole = (int) value;
        return value < whole ? whole - 1 : whole;
    }
}
