package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.Ledger;
import cascade.simulation.Mode;
import cascade.simulation.Trig;

/// One cell becomes two: it swells, draws out, and two smaller cells part and grow again.
public final class Division {

    private static final float SWELL_SECONDS = 2.5f;
    private static final float SPLIT_SECONDS = 4.5f;
    private static final float SWOLLEN = 1.16f;
    /// Two cells that share the swollen cell's area.
    private static final float DAUGHTER = SWOLLEN * 0.707f;
    private static final float GROWN = 0.95f;
    /// Distance of two cells that just touch, in radii.
    private static final float TOUCHING = 1.8f;

    private final Cells cells;
    private final int parent;
    private final float begins;
    private final float turn;
    private final float size;
    private final int[] daughter = {-1};
    private final float[] split = new float[1];

    /// @param begins when the cell starts to swell, s of showing
    /// @param turn   direction in which the two part, turns
    Division(Ledger ledger, Cells cells, int parent, float begins, float turn) {
        this.cells = cells;
        this.parent = parent;
        this.begins = begins;
        this.turn = turn;
        size = cells.radius[parent];
        ledger.keep(daughter);
        ledger.keep(split);
    }

    /// Takes the division a tick further; after the cells have pushed each other.
    void act(float seconds, Dice dice) {
        float since = seconds - begins;
        if (since <= 0) {
            return;
        }
        if (since < SWELL_SECONDS) {
            cells.radius[parent] = size * (1 + (SWOLLEN - 1) * Trig.ease(0, SWELL_SECONDS, since));
            return;
        }
        if (daughter[0] < 0) {
            daughter[0] = cells.add(Kind.CANCER, Mode.SETTLED, cells.x[parent], cells.y[parent], size, dice);
        }
        int other = daughter[0];
        split[0] = Trig.ease(0, SPLIT_SECONDS, since - SWELL_SECONDS);
        float growing = Trig.ease(SPLIT_SECONDS, SPLIT_SECONDS * 3, since - SWELL_SECONDS);
        float radius = size * (SWOLLEN + (DAUGHTER - SWOLLEN) * split[0] + (GROWN - DAUGHTER) * growing);
        cells.radius[parent] = radius;
        cells.radius[other] = radius;
        if (split[0] < 1) {
            float apart = split[0] * DAUGHTER * size * TOUCHING / 2;
            float x = (cells.x[parent] + cells.x[other]) / 2;
            float y = (cells.y[parent] + cells.y[other]) / 2;
            cells.x[parent] = x - Trig.cos(turn) * apart;
            cells.y[parent] = y - Trig.sin(turn) * apart;
            cells.x[other] = x + Trig.cos(turn) * apart;
            cells.y[other] = y + Trig.sin(turn) * apart;
        }
        // While they part, the two do not push each other; their neighbours give way.
        cells.give[parent] = split[0] < 1 ? 0 : 1;
        cells.give[other] = cells.give[parent];
    }

    public int parent() {
        return parent;
    }

    public int daughter() {
        return daughter[0];
    }

    /// How far the two have parted: 0 still one, 1 two cells.
    public float split() {
        return split[0];
    }
}
