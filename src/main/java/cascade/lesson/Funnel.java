package cascade.lesson;

import cascade.content.Phase;
import cascade.content.Scene.Tally;
import cascade.simulation.Dice;
import cascade.simulation.Fate;
import cascade.simulation.Standing;
import java.util.Arrays;

/// The ten thousand cells of the counter, each with its own fate (F-081 to F-083, one study in mice).
///
/// Of 10,000 cells placed in the blood 8,000 left the vessel, 200 started a tiny group, 2 groups grew on until they
/// could be seen, and 3,600 were still there as single resting cells at the end. The counter counts these cells; nothing
/// is scripted but the shares. Cells of one fate have neighbouring numbers, so that a field of dots shows them together,
/// as readers find it easiest (F-322); when in its phase a cell's fate shows is thrown with the dice.
public final class Funnel {

    public static final int CELLS = Fate.CELLS;

    private final Fate[] fates = new Fate[CELLS];
    /// When within its phase a cell's fate shows, 0..1.
    private final float[] when = new float[CELLS];

    /// @param dice says when each fate shows
    public Funnel(Dice dice) {
        int first = 0;
        for (Fate fate : Fate.values()) {
            Arrays.fill(fates, first, first + fate.cells(), fate);
            first += fate.cells();
        }
        for (int i = 0; i < CELLS; i++) {
            when[i] = dice.unit();
        }
    }

    /// How a cell stands when the part `progress` (0..1) of a phase has passed.
    public Standing state(int cell, Phase phase, double progress) {
        Fate fate = fates[cell];
        boolean now = when[cell] * LATEST < progress;
        return switch (phase) {
            case DETACHMENT, INVASION -> Standing.WAITING;
            case INTRAVASATION, CIRCULATION -> Standing.IN_BLOOD;
            case EXTRAVASATION -> !now ? Standing.IN_BLOOD
                    : fate == Fate.LOST_IN_BLOOD ? Standing.LOST_IN_BLOOD : Standing.LANDED;
            case DORMANCY -> switch (fate) {
                case LOST_IN_BLOOD -> Standing.LOST_IN_BLOOD;
                case LOST_LATER -> now ? Standing.LOST_LATER : Standing.LANDED;
                case RESTS -> now ? Standing.RESTING : Standing.LANDED;
                case STARTS, GROWS_ON -> Standing.LANDED;
            };
            case COLONISATION -> switch (fate) {
                case LOST_IN_BLOOD -> Standing.LOST_IN_BLOOD;
                case LOST_LATER -> Standing.LOST_LATER;
                case RESTS -> Standing.RESTING;
                case STARTS -> now ? Standing.STARTED : Standing.LANDED;
                case GROWS_ON -> progress > SEEN_FROM ? Standing.VISIBLE : now ? Standing.STARTED : Standing.LANDED;
            };
        };
    }

    /// Fates have all shown when this part of a phase has passed, so that the counter stands still at the end.
    private static final double LATEST = 0.85;
    /// The part of the last phase after which groups that grew on can be seen.
    private static final double SEEN_FROM = 0.8;

    /// How many cells a line of the counter counts at a moment.
    public int count(Tally tally, Phase phase, double progress) {
        int n = 0;
        for (int i = 0; i < CELLS; i++) {
            if (counts(tally, state(i, phase, progress))) {
                n++;
            }
        }
        return n;
    }

    /// Whether a line of the counter counts a cell that stands so.
    public static boolean counts(Tally tally, Standing state) {
        return switch (tally) {
            case NONE -> false;
            case ENTERED -> state != Standing.WAITING;
            // Whoever left the vessel stays counted, also when it was lost later.
            case LANDED -> switch (state) {
                case LANDED, LOST_LATER, RESTING, STARTED, VISIBLE -> true;
                case WAITING, IN_BLOOD, LOST_IN_BLOOD -> false;
            };
            case RESTING -> state == Standing.RESTING;
            case STARTED -> state == Standing.STARTED || state == Standing.VISIBLE;
            case VISIBLE -> state == Standing.VISIBLE;
        };
    }
}
