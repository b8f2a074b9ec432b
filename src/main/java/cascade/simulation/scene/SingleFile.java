package cascade.simulation.scene;

import cascade.simulation.Bloodstream;
import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.Ledger;
import cascade.simulation.Mode;
import cascade.simulation.SoftBody;
import cascade.simulation.Trig;
import cascade.simulation.Vessel;
import cascade.simulation.World;

/// A cluster of cancer cells that unfolds into a row to pass a vessel narrower than any of them, with red cells before
/// and behind (F-065, seen in a device).
///
/// Whoever is in the row cannot overtake: each follows the one before at the distance that their shapes ask for.
public final class SingleFile {

    private static final float PI = (float) Math.PI;
    /// N-24: three to five cells; a drawing choice.
    private static final int CLUSTER = 3;
    private static final int BEFORE = 26;
    private static final int BEHIND = 12;
    private static final float FRONT = -92;
    /// Where in the wide part each cell of the cluster rides: −1 at the upper wall, 1 at the lower.
    private static final float[] LANE = {-0.7f, 0.8f, -0.62f};
    /// How far behind the foremost each of the cluster is at first, µm.
    private static final float[] STAGGER = {0, 5, 15};
    private static final float[] SIZE = {6.7f, 7.1f, 6.4f};
    /// Room between a cell and the wall, and between two cells in the row, µm.
    private static final float SLIP = 0.5f;
    private static final float APART = 0.6f;
    private static final float RED_APART = 3;
    /// Cells that hold together draw up to one another: this much faster than the blood.
    private static final float DRAWN = 1.3f;
    private static final float OUT_OF_SIGHT = 400;

    private final Cells cells;
    private final Vessel vessel;
    private final float speed;
    private final int first;
    private final SoftBody[] bodies = new SoftBody[CLUSTER];

    /// @param speed in the narrow part, µm per second of showing
    SingleFile(Cells cells, Vessel vessel, float speed, Ledger ledger, Dice dice) {
        this.cells = cells;
        this.vessel = vessel;
        this.speed = speed;
        first = cells.count();
        float x = FRONT + 14;
        for (int i = 0; i < BEFORE; i++) {
            red(x + (BEFORE - i) * dice.between(11, 12), dice);
        }
        for (int i = 0; i < CLUSTER; i++) {
            int cell = cells.add(Kind.CANCER, Mode.FLOWING, FRONT - STAGGER[i], 0, SIZE[i], dice);
            cells.give[cell] = 0;
            bodies[i] = new SoftBody(ledger);
        }
        for (int i = 0; i < BEHIND; i++) {
            red(FRONT - 34 - i * dice.between(7, 10), dice);
        }
        for (int i = 0; i < cells.count() - first; i++) {
            stand(i);
        }
    }

    private void red(float x, Dice dice) {
        int cell = cells.add(Kind.RED, Mode.FLOWING, x, 0, Bloodstream.RED_RADIUS * dice.between(0.94f, 1.02f), dice);
        cells.give[cell] = 0;
        cells.spin[cell] = dice.between(-1, 1);
        cells.tumble[cell] = dice.between(0.55f, 0.9f);
    }

    /// Moves the row for one tick, from its front to its end.
    void act() {
        int n = BEFORE + CLUSTER + BEHIND;
        for (int i = 0; i < n; i++) {
            int cell = first + i;
            float wide = width(cell);
            float blood = speed * narrowest() / vessel.half(cells.x[cell]);
            float own = isOfCluster(i) ? blood * wide / cells.radius[cell] * (i > BEFORE ? DRAWN : 1) : blood;
            float x = cells.x[cell] + own * World.TICK;
            cells.x[cell] = i == 0 ? x : Math.max(cells.x[cell], Math.min(x, behind(cell)));
            stand(i);
        }
    }

    private boolean isOfCluster(int i) {
        return i >= BEFORE && i < BEFORE + CLUSTER;
    }

    private float narrowest() {
        return vessel.half(vessel.narrowAt());
    }

    /// Half of the width that a cell has where it is, µm.
    private float width(int cell) {
        return Math.min(cells.radius[cell], vessel.half(cells.x[cell]) - SLIP);
    }

    /// Half of the length that a cell has where it is, µm: its area stays the same.
    private float length(int cell) {
        float wide = width(cell);
        return wide + PI * (cells.radius[cell] * cells.radius[cell] - wide * wide) / (4 * wide);
    }

    /// How far a cell may go without running into the two before it, µm.
    private float behind(int cell) {
        float most = OUT_OF_SIGHT;
        for (int other = cell - 1; other >= Math.max(first, cell - 2); other--) {
            float dy = lane(cell) - lane(other);
            float gap = cells.is(cell, Kind.RED) ? RED_APART : APART;
            float reach = length(cell) + length(other) + gap;
            float along = reach * reach - dy * dy;
            most = Math.min(most, along <= 0 ? most : cells.x[other] - (float) Math.sqrt(along));
        }
        return most;
    }

    /// How far above or below the middle a cell rides, µm.
    private float lane(int cell) {
        int i = cell - first;
        float own = isOfCluster(i) ? LANE[i - BEFORE] : cells.spin[cell] * 0.8f;
        return own * Math.max(0, vessel.half(cells.x[cell]) - SLIP - width(cell));
    }

    private void stand(int i) {
        int cell = first + i;
        float x = cells.x[cell];
        cells.y[cell] = vessel.centre(x) + lane(cell) / vessel.lean(x);
        cells.turn[cell] = vessel.slope(x) / (2 * PI) + 0.25f;
        if (isOfCluster(i)) {
            shape(bodies[i - BEFORE], cell);
        }
    }

    private void shape(SoftBody body, int cell) {
        float x = cells.x[cell];
        float y = cells.y[cell];
        float wide = width(cell);
        float far = length(cell) - wide;
        float along = vessel.lean(x);
        float down = along * vessel.slope(x);
        body.begin(cells.radius[cell]);
        body.lobe(x + along * far, y + down * far, wide);
        body.lobe(x, y, wide);
        body.lobe(x - along * far, y - down * far, wide);
        float core = cells.radius[cell] * SoftBody.NUCLEUS;
        float thin = Math.min(core, wide * 0.66f);
        body.nucleus(x, y, core * core / thin, thin, vessel.slope(x) / (2 * PI));
    }

    public Vessel vessel() {
        return vessel;
    }

    /// How many cancer cells are in the row.
    public int size() {
        return CLUSTER;
    }

    /// The cancer cells of the row, the foremost first.
    public SoftBody body(int i) {
        return bodies[i];
    }

    /// A cancer cell's place among the cells.
    public int cell(int i) {
        return first + BEFORE + i;
    }
}
