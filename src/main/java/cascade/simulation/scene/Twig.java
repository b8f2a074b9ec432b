package cascade.simulation.scene;

import cascade.simulation.Ledger;
import cascade.simulation.Trig;
import cascade.simulation.World;

/// A small vessel along a trail, as a chain of points. It may be tied at one place, beyond which no blood comes; and it
/// may still have to grow.
public final class Twig {

    public static final int POINTS = 34;
    /// Speed of its blood as it is shown, µm per second of showing.
    private static final float SPEED = 17;
    /// How far a tie draws the vessel together.
    private static final float PINCH = 0.72f;
    private static final float PINCH_OVER = 2.2f;
    /// A vessel without flow narrows to this part of its width.
    private static final float NARROWS = 0.42f;

    private final float[] x = new float[POINTS];
    private final float[] y = new float[POINTS];
    private final float[] wide = new float[POINTS];
    private final float length;
    private int tie = -1;
    /// How far its blood has come, µm, how far it is tied and how far it has grown, 0..1, and how far it has narrowed.
    private final float[] state = {0, 0, 1, 0};

    /// @param rootHalf half its outer width where it begins, µm
    /// @param tipHalf  and where it ends, µm
    Twig(Ledger ledger, Trail trail, float rootHalf, float tipHalf) {
        ledger.keep(state);
        float sum = 0;
        for (int k = 0; k < POINTS; k++) {
            float t = k / (POINTS - 1f);
            x[k] = trail.x(t);
            y[k] = trail.y(t);
            wide[k] = (rootHalf + (tipHalf - rootHalf) * t) * (1 + 0.09f * Trig.sin(t * 2.3f + rootHalf));
            if (k > 0) {
                float dx = x[k] - x[k - 1];
                float dy = y[k] - y[k - 1];
                sum += (float) Math.sqrt(dx * dx + dy * dy);
            }
        }
        length = sum;
    }

    /// Chooses where it is to be tied: at the last point outside a line.
    void tieBefore(Ring line, float out) {
        tie = POINTS - 1;
        while (tie > 0 && line.inside(x[tie], y[tie]) > -out) {
            tie--;
        }
    }

    /// Lets its blood flow for one tick.
    ///
    /// @param tied  how far it is tied, 0..1
    /// @param grown how far it has grown, 0..1
    void flow(float tied, float grown) {
        state[1] = tied;
        state[2] = grown;
        state[0] += SPEED * flow() * World.TICK;
    }

    /// Lets it narrow, `by` 0..1, where no blood comes.
    void narrow(float by) {
        state[3] = by;
    }

    /// Speed of its blood as a part of the usual: none once it is tied or while it grows.
    public float flow() {
        float open = 1 - state[1];
        return state[2] < 1 ? 0.35f * state[2] * open : open * open;
    }

    /// How far its blood has come, µm of showing.
    public float travelled() {
        return state[0];
    }

    public float tied() {
        return state[1];
    }

    public float grown() {
        return state[2];
    }

    /// How far its blood has gone after it was tied: 0 still full, 1 empty.
    public float emptied() {
        return state[3];
    }

    public boolean isTied() {
        return state[1] >= 1;
    }

    /// The point at which it is tied, or −1.
    public int tie() {
        return tie;
    }

    /// How many of its points are there by now.
    public int points() {
        return Math.round(state[2] * POINTS);
    }

    /// Whether a point is less than `room` µm away from its wall.
    public boolean isNear(float atX, float atY, float room) {
        for (int k = 0; k < POINTS; k++) {
            float dx = x[k] - atX;
            float dy = y[k] - atY;
            float near = wide[k] + room;
            if (dx * dx + dy * dy < near * near) {
                return true;
            }
        }
        return false;
    }

    public float length() {
        return length;
    }

    public float x(int point) {
        return x[point];
    }

    public float y(int point) {
        return y[point];
    }

    /// Half of its outer width at a point as it is now, µm.
    public float half(int point) {
        float half = wide[point] * (1 - (1 - NARROWS) * state[3]);
        if (tie >= 0) {
            float t = (point - tie) / PINCH_OVER;
            half *= 1 - PINCH * state[1] / (1 + t * t * t * t);
        }
        return half * Math.min(1, state[2] * POINTS - point < 6 ? 0.4f + 0.1f * (state[2] * POINTS - point) : 1);
    }
}
