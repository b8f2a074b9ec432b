package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Ledger;
import cascade.simulation.SoftBody;
import cascade.simulation.Trig;

/// A giant cell that buds small ones, one after the other: each swells out of its rim, draws off and parts (F-170).
///
/// How many, how large and how fast they are is a drawing choice: none of it is known.
final class Budding {

    /// How many there are, and when the first begins and how long after one the next does, s of showing.
    static final int BUDS = 7;
    static final float BEGINS = 10.2f;
    private static final float BETWEEN = 1.45f;
    private static final float TAKES = 2.6f;
    private static final float RADIUS = 5.9f;
    private static final float FIRST_TURN = 0.92f;
    /// Each buds on another side.
    private static final float GOLDEN = 0.381966f;
    /// How softly a bud hangs together with the giant cell, µm.
    private static final float MELT = 9;
    private static final float LETS_GO = 0.94f;

    private final Cells cells;
    private final Brood brood;
    private final int giant;
    private final int[] parted = new int[1];

    Budding(Cells cells, Brood brood, Ledger ledger, int giant) {
        this.cells = cells;
        this.brood = brood;
        this.giant = giant;
        ledger.keep(parted);
    }

    /// Buds for one tick and shapes the giant cell, with the buds that still hang on it.
    void act(float seconds, SoftBody body) {
        float x = cells.x[giant];
        float y = cells.y[giant];
        float r = cells.radius[giant];
        if (parted[0] < BUDS && part(parted[0], seconds) >= 1 && !cells.isFull()) {
            int bud = brood.add(Build.ROUND, budX(parted[0], 1), budY(parted[0], 1));
            cells.radius[bud] = RADIUS;
            brood.wake(bud);
            parted[0]++;
            // What the bud took is gone from the giant cell.
            brood.swell(giant, (float) Math.sqrt(r * r - RADIUS * RADIUS / 2));
        }
        body.begin(r);
        body.lobe(x, y, r);
        float loosest = 0;
        for (int k = parted[0]; k < BUDS && body.lobes() < SoftBody.LOBES && part(k, seconds) > 0; k++) {
            float t = Math.min(1, part(k, seconds));
            body.lobe(budX(k, t), budY(k, t), RADIUS * (0.5f + 0.5f * Trig.ease(0, 0.6f, t)));
            loosest = Math.max(loosest, Trig.ease(0.55f, LETS_GO, t));
        }
        body.melt(0.2f + MELT * (1 - loosest));
        body.nucleus(x, y, r * SoftBody.NUCLEUS * 0.5f, r * SoftBody.NUCLEUS * 0.5f, 0);
    }

    /// How far a bud has come: 0 not begun, 1 off.
    private static float part(int bud, float seconds) {
        return (seconds - BEGINS - bud * BETWEEN) / TAKES;
    }

    private float away(float t) {
        return cells.radius[giant] + RADIUS * (2.1f * Trig.ease(0, 1, t) - 1.05f);
    }

    private float budX(int bud, float t) {
        return cells.x[giant] + away(t) * Trig.cos(FIRST_TURN + bud * GOLDEN);
    }

    private float budY(int bud, float t) {
        return cells.y[giant] + away(t) * Trig.sin(FIRST_TURN + bud * GOLDEN);
    }

    /// Buds that are off.
    int parted() {
        return parted[0];
    }
}
