package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Trig;

/// A wound that heals: a pale soft filling first, then immune cells that come and go, spindle-shaped cells and the
/// fibres that they make.
public final class Healing {

    /// Fibres and spindle-shaped cells.
    public static final int FIBRES = 230;
    public static final int SPINDLES = 15;
    private static final int GUESTS = 9;
    private static final float GUEST_RADIUS = 7;
    /// Days after the operation: the filling; the first and last guests come and go; fibres are laid.
    private static final float FILLED = 1.6f;
    private static final float COME_FROM = 0.25f;
    private static final float COME_TO = 2.6f;
    private static final float WALK_DAYS = 1.4f;
    private static final float GO_FROM = 16;
    private static final float GO_TO = 44;
    private static final float GO_DAYS = 5;
    /// A first fine mesh, and later the fibres that last.
    private static final float MESH_FROM = -0.4f;
    private static final float MESH_TO = 1.8f;
    private static final float FIBRES_FROM = 4;
    private static final float FIBRES_TO = 34;
    /// Guests that stay on.
    private static final int STAY = 2;
    private static final float GOLDEN = 0.381966f;

    /// Middle of each fibre and spindle, µm, its direction, turns, and the day on which it is there.
    public final float[] x = new float[FIBRES + SPINDLES];
    public final float[] y = new float[FIBRES + SPINDLES];
    public final float[] turn = new float[FIBRES + SPINDLES];
    public final float[] day = new float[FIBRES + SPINDLES];

    private final Cells cells;
    private final int first;
    private final float[] fromX = new float[GUESTS];
    private final float[] fromY = new float[GUESTS];
    private final float[] toX = new float[GUESTS];
    private final float[] toY = new float[GUESTS];

    /// @param bed   what was taken out
    /// @param level y of the vessel that guests come from, µm
    Healing(Cells cells, Dice dice, Ring bed, float level) {
        this.cells = cells;
        first = cells.count();
        for (int k = 0; k < x.length; k++) {
            float around = dice.unit();
            float out = (float) Math.sqrt(dice.unit()) * (bed.rim(around) - (k < FIBRES ? 16 : 30));
            x[k] = bed.x() + Trig.cos(around) * out;
            y[k] = bed.y() + Trig.sin(around) * out;
            turn[k] = 0.03f * Trig.sin(x[k] / 90) + dice.bell() * 0.035f + 0.03f * Trig.sin(y[k] / 70 + 0.3f);
            // From the edge inwards.
            float inner = 1 - out / bed.radius();
            if (isMesh(k)) {
                day[k] = MESH_FROM + (MESH_TO - MESH_FROM) * dice.unit();
                continue;
            }
            day[k] = FIBRES_FROM + (FIBRES_TO - FIBRES_FROM) * (0.75f * inner + 0.25f * dice.unit())
                    - (k < FIBRES ? 0 : 2.5f);
        }
        for (int k = 0; k < GUESTS; k++) {
            float out = bed.radius() * (0.25f + 0.6f * Trig.part(k * 0.618f));
            toX[k] = bed.x() + Trig.cos(k * GOLDEN) * out;
            toY[k] = bed.y() + Trig.sin(k * GOLDEN) * out;
            fromX[k] = bed.x() + (toX[k] - bed.x()) * 1.5f + dice.bell() * 12;
            fromY[k] = level;
            int cell = cells.add(Kind.IMMUNE, Mode.PATROLLING, fromX[k], fromY[k],
                    GUEST_RADIUS * dice.between(0.92f, 1.05f), dice);
            cells.give[cell] = 0;
            cells.fade[cell] = 0;
        }
    }

    /// Whether a fibre is one of the first fine mesh.
    public static boolean isMesh(int fibre) {
        return fibre < FIBRES && fibre % 5 % 2 == 1;
    }

    /// Sets everything to a day after the operation.
    void at(float days, float seconds) {
        for (int k = 0; k < GUESTS; k++) {
            int i = first + k;
            float comes = COME_FROM + (COME_TO - COME_FROM) * k / (GUESTS - 1);
            float goes = k < STAY ? Float.MAX_VALUE : GO_FROM + (GO_TO - GO_FROM) * k / (GUESTS - 1);
            float way = Trig.ease(comes, comes + WALK_DAYS, days);
            float phase = k * 0.37f;
            cells.x[i] = fromX[k] + (toX[k] - fromX[k]) * way + 7 * Trig.sin(seconds * 0.06f + phase);
            cells.y[i] = fromY[k] + (toY[k] - fromY[k]) * way + 7 * Trig.cos(seconds * 0.05f + phase);
            cells.turn[i] = phase + seconds * 0.012f;
            cells.fade[i] = Trig.ease(comes, comes + 0.3f, days) * (1 - Trig.ease(goes, goes + GO_DAYS, days));
        }
    }

    /// Immune cells in the wound or on their way that can be seen.
    int guests() {
        int n = 0;
        for (int i = first; i < first + GUESTS; i++) {
            n += cells.fade[i] > 0.5f ? 1 : 0;
        }
        return n;
    }

    int first() {
        return first;
    }

    /// How full of the pale soft filling the wound is, 0..1.
    static float filled(float days) {
        return Trig.ease(0, FILLED, days);
    }

    /// How much of it fibres have taken, 0..1.
    static float woven(float days) {
        return Trig.ease(FIBRES_FROM, FIBRES_TO, days);
    }
}
