package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Diffusion;
import cascade.simulation.Kind;
import cascade.simulation.Ledger;
import cascade.simulation.Mode;
import cascade.simulation.Vessel;

/// Who gets what in the tissue around a colony: oxygen from the vessels, the call of the starved for more, and how
/// crowded it is.
public final class Supply {

    private static final float SIDE = 20;
    private static final float LEFT = -720;
    private static final float TOP = -540;
    private static final int COLUMNS = 72;
    private static final int ROWS = 51;
    /// A vessel keeps its squares full.
    private static final float FULL = 50;
    /// Liver tissue has fine vessels of its own, too small to draw here; a colony pushes them away with the tissue.
    private static final float TISSUE = 0.1f;
    private static final float TISSUE_LEVEL = 0.72f;
    /// Oxygen falls to a third within 62 µm of packed cells, so that they run short at 100–150 µm (N-31: 100–200).
    private static final float HUNGER = 0.026f;
    /// Cancer cells in a packed square.
    private static final float PACKED = 2.6f;
    /// Cells in a square that has no room for more.
    private static final float CROWDED = 3.6f;
    /// A square lies in a vessel when more than this part of it does; cells around it then, when it lies in the group.
    private static final float WHOLE = 0.9f;
    private static final int BESET = 10;
    /// The call reaches about 140 µm.
    private static final float CALL_FADES = 0.005f;
    private static final float NEW_REACHES = 0.016f;
    /// Where `taken` is this much, the colony ends; how it is looked for, µm.
    private static final float RIM = 0.4f;
    private static final float RIM_STEP = 8;
    private static final float RIM_FAR = 520;
    private static final float RENEWED = 0.15f;
    private static final float DISPLACED = 0.03f;

    /// 1 in a vessel; cells run short below about 0.15.
    public final Diffusion oxygen;
    /// What starved cells give off and sprouts follow (VEGF, F-031).
    public final Diffusion call;
    /// 1 at a new vessel, falling off around it.
    public final Diffusion renewed;
    /// 1 where the colony has taken the place of tissue.
    public final float[] taken;
    /// 1 where cells have died for want of oxygen.
    public final float[] spent;

    /// The part of each square that is vessel, and how many cells that keeps out of it and the eight around it.
    private final float[] inVessel;
    private final float[] keptOut;
    private final float[] sprouted;
    private final float[] living;
    private final float[] starved;
    private final float[] crowd;

    Supply(Ledger ledger, Vessel first, Vessel second, WrappedVessel across) {
        oxygen = new Diffusion(ledger, LEFT, TOP, SIDE, COLUMNS, ROWS);
        call = new Diffusion(ledger, LEFT, TOP, SIDE, COLUMNS, ROWS);
        renewed = new Diffusion(ledger, LEFT, TOP, SIDE, COLUMNS, ROWS);
        int n = oxygen.squares();
        taken = new float[n];
        spent = new float[n];
        sprouted = new float[n];
        living = new float[n];
        starved = new float[n];
        crowd = new float[n];
        inVessel = new float[n];
        keptOut = new float[n];
        var filled = new float[n];
        ledger.keep(taken);
        ledger.keep(spent);
        ledger.keep(sprouted);
        ledger.keep(crowd);
        for (int i = 0; i < n; i++) {
            float x = oxygen.x(i);
            float y = oxygen.y(i);
            filled[i] = across.share(x, y, SIDE);
            inVessel[i] = first.outside(x, y) < 0 || second.outside(x, y) < 0 || filled[i] > WHOLE ? 1 : 0;
            oxygen.value[i] = TISSUE_LEVEL;
        }
        for (int i = 0; i < n; i++) {
            keptOut[i] = oxygen.around(filled, i) * CROWDED;
        }
    }

    /// Counts the cells and lets everything spread for one tick.
    void spread(Cells cells) {
        java.util.Arrays.fill(living, 0);
        java.util.Arrays.fill(starved, 0);
        for (int i = 0; i < cells.count(); i++) {
            if (!cells.is(i, Kind.CANCER) || !cells.isThere(i)) {
                continue;
            }
            int square = oxygen.square(cells.x[i], cells.y[i]);
            if (cells.is(i, Mode.DYING)) {
                spent[square] = Math.min(1, spent[square] + 0.004f);
            } else {
                living[square]++;
                if (cells.is(i, Mode.STARVED)) {
                    starved[square]++;
                }
            }
        }
        for (int i = 0; i < taken.length; i++) {
            // What lies wholly in a vessel counts as taken once cells lie around it.
            if (living[i] > 0 || inVessel[i] > WHOLE && oxygen.around(living, i) > BESET) {
                taken[i] += (1 - taken[i]) * DISPLACED;
            }
            float own = inVessel[i] * FULL + sprouted[i];
            float fine = TISSUE * (1 - taken[i]);
            oxygen.supply[i] = own + fine * TISSUE_LEVEL;
            oxygen.loss[i] = own + fine + HUNGER * Math.min(1.3f, living[i] / PACKED);
            call.supply[i] = Math.min(2, starved[i]) * 0.01f;
            call.loss[i] = CALL_FADES;
            renewed.supply[i] = sprouted[i];
            renewed.loss[i] = NEW_REACHES + sprouted[i];
        }
        oxygen.step();
        oxygen.step();
        call.step();
        renewed.step();
        for (int i = 0; i < crowd.length; i++) {
            crowd[i] = oxygen.around(living, i) + keptOut[i];
        }
    }

    /// Cancer cells in the 60 µm square around a point.
    float crowd(float x, float y) {
        return oxygen.at(crowd, x, y);
    }

    /// Whether new vessels reach this place.
    boolean isRenewed(float x, float y) {
        return renewed.value[renewed.square(x, y)] > RENEWED;
    }

    /// How far the colony reaches from (`x`, `y`) in a direction, µm.
    float rim(float x, float y, float dx, float dy) {
        float before = 1;
        for (float r = RIM_STEP; r < RIM_FAR; r += RIM_STEP) {
            float here = oxygen.at(taken, x + dx * r, y + dy * r);
            if (here < RIM && r > SIDE) {
                float part = before <= RIM ? 0 : (before - RIM) / (before - here);
                return r - RIM_STEP * (1 - part);
            }
            before = here;
        }
        return RIM_FAR;
    }

    /// Makes a point of a new vessel give oxygen.
    void sprout(float x, float y) {
        sprouted[oxygen.square(x, y)] = 0.35f;
    }
}
