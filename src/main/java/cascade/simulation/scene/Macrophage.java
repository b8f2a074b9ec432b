package cascade.simulation.scene;

import cascade.simulation.Ledger;
import cascade.simulation.Trig;
import cascade.simulation.Vessel;

/// A macrophage: a large, restless cell whose arms feel about; one reaches to the vessel wall, one to a cancer cell
/// (F-041).
///
/// The middle of its body is the first of its rounds; the others are the tips of its arms.
public final class Macrophage {

    public static final int ROUNDS = 8;
    /// Radius of its body, µm; with its arms it is about 32 µm wide.
    static final float BODY = 11f;
    private static final int ARMS = ROUNDS - 1;
    private static final int TO_WALL = 1;
    private static final int TO_CELL = 2;

    /// Centres and radii of the rounds that melt together, µm.
    public final float[] x = new float[ROUNDS];
    public final float[] y = new float[ROUNDS];
    public final float[] r = new float[ROUNDS];

    private final Vessel vessel;
    private final float homeX;
    private final float homeY;

    /// @param vessel whose upper wall it lies on
    /// @param homeX  where it lies, µm
    Macrophage(Vessel vessel, float homeX, Ledger ledger) {
        this.vessel = vessel;
        this.homeX = homeX;
        homeY = floor(homeX) - BODY * 0.97f;
        ledger.keep(x);
        ledger.keep(y);
        ledger.keep(r);
    }

    /// Shapes it for an instant.
    ///
    /// @param seconds of showing
    /// @param wall    how far the arm to the wall at (`wallX`, `wallY`) has come, 0..1
    /// @param cell    how far the arm to the cancer cell at (`cellX`, `cellY`) has come, 0..1
    void shape(float seconds, float wall, float wallX, float wallY, float cell, float cellX, float cellY) {
        x[0] = homeX + 0.7f * Trig.sin(seconds / 13);
        y[0] = homeY + 0.5f * Trig.sin(seconds / 9 + 0.3f);
        r[0] = BODY;
        for (int k = 1; k <= ARMS; k++) {
            float turn = k / (float) ARMS + 0.05f * Trig.sin(seconds / (9 + k) + k * 0.37f);
            float out = BODY * (1.14f + 0.24f * Trig.sin(seconds / (6.5f + k * 0.8f) + k * 0.61f));
            place(k, x[0] + Trig.cos(turn) * out, y[0] + Trig.sin(turn) * out * 0.92f,
                    2.9f - 0.7f * Trig.sin(seconds / (6.5f + k * 0.8f) + k * 0.61f));
        }
        reach(TO_WALL, wallX, wallY, wall, 2.4f);
        reach(TO_CELL, cellX, cellY, cell, 2.3f);
    }

    /// y of the outer face of the wall, µm.
    private float floor(float atX) {
        return vessel.centre(atX) - (vessel.half() + vessel.wall()) / vessel.lean(atX);
    }

    private void place(int k, float atX, float atY, float radius) {
        x[k] = atX;
        y[k] = Math.min(atY, floor(atX) - radius * 0.8f);
        r[k] = radius;
    }

    private void reach(int k, float toX, float toY, float part, float radius) {
        place(k, x[k] + (toX - x[k]) * part, y[k] + (toY - y[k]) * part, r[k] + (radius - r[k]) * part);
    }
}
