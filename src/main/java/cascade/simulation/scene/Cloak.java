package cascade.simulation.scene;

import cascade.simulation.Bloodstream;
import cascade.simulation.Cells;
import cascade.simulation.Kind;
import cascade.simulation.Ledger;
import cascade.simulation.Mode;
import cascade.simulation.Trig;
import cascade.simulation.World;

/// The platelets that stick to a travelling cell one after another and turn with it (F-062).
final class Cloak {

    /// From this far a platelet is drawn towards the cell, µm.
    private static final float CALL = 32;
    /// How fast it is drawn, µm per second of showing.
    private static final float PULL = 7;
    private static final float FROM_SECONDS = 5;
    private static final float BETWEEN_SECONDS = 0.7f;
    private static final int MOST = 15;
    /// Two platelets keep at least this far apart, turns round the cell.
    private static final float APART = 0.052f;

    private final Cells cells;
    private final int[] platelet = new int[MOST];
    /// Where each sits, turns from the cell's own direction, and how far out, µm.
    private final float[] seat = new float[MOST];
    private final float[] gap = new float[MOST];
    private final int[] size = new int[1];
    private final float[] waited = new float[1];

    Cloak(Cells cells, Ledger ledger) {
        this.cells = cells;
        for (Object array : new Object[] {platelet, seat, gap, size, waited}) {
            ledger.keep(array);
        }
    }

    int size() {
        return size[0];
    }

    /// The first platelet that stuck.
    int first() {
        return platelet[0];
    }

    /// One tick around the cell `core`, which has turned by `turn` turns.
    ///
    /// @param seconds of showing since the start
    void act(int core, float turn, float seconds) {
        waited[0] += World.TICK;
        if (seconds > FROM_SECONDS && size[0] < MOST) {
            gather(core, turn);
        }
        for (int k = 0; k < size[0]; k++) {
            gap[k] *= 0.95f;
            float out = cells.radius[core] + 0.5f + gap[k];
            int i = platelet[k];
            cells.x[i] = cells.x[core] + Trig.cos(seat[k] + turn) * out;
            cells.y[i] = cells.y[core] + Trig.sin(seat[k] + turn) * out;
            cells.turn[i] = seat[k] + turn + 0.25f;
        }
    }

    private void gather(int core, float turn) {
        for (int i = 0; i < cells.count(); i++) {
            if (!cells.is(i, Kind.PLATELET) || !cells.is(i, Mode.FLOWING)) {
                continue;
            }
            float dx = cells.x[i] - cells.x[core];
            float dy = cells.y[i] - cells.y[core];
            float far = (float) Math.sqrt(dx * dx + dy * dy);
            if (far > cells.radius[core] + CALL) {
                continue;
            }
            float pull = PULL * World.TICK / far;
            cells.x[i] -= dx * pull;
            cells.y[i] -= dy * pull;
            if (far < cells.radius[core] + Bloodstream.PLATELET_RADIUS && waited[0] > BETWEEN_SECONDS) {
                stick(i, Trig.turnOf(dx, dy) - turn, far - cells.radius[core] - 0.5f);
            }
        }
    }

    private void stick(int i, float at, float out) {
        for (int k = 0; k < size[0]; k++) {
            float between = Trig.part(at - seat[k] + 0.5f) - 0.5f;
            if (Math.abs(between) < APART) {
                return;
            }
        }
        int k = size[0];
        if (k == MOST) {
            return;
        }
        size[0]++;
        platelet[k] = i;
        seat[k] = at;
        gap[k] = out;
        waited[0] = 0;
        cells.give[i] = 0;
        cells.change(i, Mode.STUCK);
    }
}
