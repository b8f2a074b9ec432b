package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Ledger;
import cascade.simulation.Mode;
import cascade.simulation.Trig;
import cascade.simulation.World;

/// A cell at the rim of the growth that loses its grip, drifts off and dies (F-020).
final class Leaver {

    /// How fast it drifts at most, µm per second of showing (N-35: under 1 µm/min).
    private static final float DRIFT = 11;
    private static final float DIES_AFTER = 3f;

    private final float when;
    private final float turn;
    private final float fade;
    private final int[] cell = {-1};
    private final float[] away = new float[3];

    /// @param when it lets go, s of showing
    /// @param turn on which side of the growth, turns
    /// @param fade how long it takes to go, s of showing
    Leaver(Ledger ledger, float when, float turn, float fade) {
        this.when = when;
        this.turn = turn;
        this.fade = fade;
        ledger.keep(cell);
        ledger.keep(away);
    }

    /// The cell, or −1 before it lets go.
    int cell() {
        return cell[0];
    }

    void act(Cells cells, Heap heap, float seconds) {
        if (cell[0] < 0) {
            if (seconds >= when) {
                letGo(cells, heap, heap.outermost(turn));
            }
            return;
        }
        int i = cell[0];
        away[2] += World.TICK;
        float speed = DRIFT * Trig.ease(0, 1.2f, away[2]) * (1 - Trig.ease(1.4f, 5, away[2]));
        cells.x[i] += away[0] * speed * World.TICK;
        cells.y[i] += away[1] * speed * World.TICK;
        if (cells.is(i, Mode.LOOSE) && away[2] > DIES_AFTER) {
            cells.change(i, Mode.DYING);
        } else if (cells.is(i, Mode.DYING)) {
            cells.fadeAway(i, fade);
        }
    }

    private void letGo(Cells cells, Heap heap, int which) {
        cell[0] = which;
        float x = heap.outX(which);
        float y = heap.outY(which) - 0.25f;
        float length = (float) Math.sqrt(x * x + y * y) + 1e-4f;
        away[0] = x / length;
        away[1] = y / length;
        cells.change(which, Mode.LOOSE);
    }
}
