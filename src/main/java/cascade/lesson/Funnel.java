package cascade.lesson;

import cascade.content.Phase;
import cascade.content.Scene.Tally;
import cascade.simulation.Dice;

/// The ten thousand cells of the counter, each with its own fate (F-081 to F-083, one study in mice).
///
/// Of 10,000 cells placed in the blood 8,000 left the vessel, 200 started a tiny group, 2 groups grew on until they
/// could be seen, and 3,600 were still there as single resting cells at the end. The counter counts these cells; nothing
/// is scripted but the shares. Cells of one fate have neighbouring numbers, so that a field of dots shows them together,
/// as readers find it easiest (F-322); when in its phase a cell's fate shows is thrown with the dice.
public final class Funnel {

    public static final int CELLS = 10_000;
    private static final int LANDED = 8_000;
    private static final int STARTED = 200;
    private static final int VISIBLE = 2;
    private static final int RESTING = 3_600;

    /// How a cell stands at a moment.
    public enum State { WAITING, IN_BLOOD, LOST_IN_BLOOD, LANDED, LOST_LATER, RESTING, STARTED, VISIBLE }

    private enum Fate { LOST_IN_BLOOD, LOST_LATER, RESTS, STARTS, GROWS_ON }

    private final Fate[] fates = new Fate[CELLS];
    /// When within its phase a cell's fate shows, 0..1.
    private final float[] when = new float[CELLS];

    /// @param dice says when each fate shows
    public Funnel(Dice dice) {
        for (int i = 0; i < CELLS; i++) {
            fates[i] = i < VISIBLE ? Fate.GROWS_ON
                    : i < STARTED ? Fate.STARTS
                    : i < STARTED + RESTING ? Fate.RESTS
                    : i < LANDED ? Fate.LOST_LATER : Fate.LOST_IN_BLOOD;
            when[i] = dice.unit();
        }
    }

    /// How a cell stands when the part `progress` (0..1) of a phase has passed.
    public State state(int cell, Phase phase, double progress) {
        Fate fate = fates[cell];
        boolean now = when[cell] * LATEST < progress;
        return switch (phase) {
            case DETACHMENT, INVASION -> State.WAITING;
            case INTRAVASATION, CIRCULATION -> State.IN_BLOOD;
            case EXTRAVASATION -> !now ? State.IN_BLOOD : fate == Fate.LOST_IN_BLOOD ? State.LOST_IN_BLOOD : State.LANDED;
            case DORMANCY -> switch (fate) {
                case LOST_IN_BLOOD -> State.LOST_IN_BLOOD;
                case LOST_LATER -> now ? State.LOST_LATER : State.LANDED;
                case RESTS -> now ? State.RESTING : State.LANDED;
                case STARTS, GROWS_ON -> State.LANDED;
            };
            case COLONISATION -> switch (fate) {
                case LOST_IN_BLOOD -> State.LOST_IN_BLOOD;
                case LOST_LATER -> State.LOST_LATER;
                case RESTS -> State.RESTING;
                case STARTS -> now ? State.STARTED : State.LANDED;
                case GROWS_ON -> progress > SEEN_FROM ? State.VISIBLE : now ? State.STARTED : State.LANDED;
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

    private static boolean counts(Tally tally, State state) {
        return switch (tally) {
            case NONE -> false;
            case ENTERED -> state != State.WAITING;
            // Whoever left the vessel stays counted, also when it was lost later.
            case LANDED -> switch (state) {
                case LANDED, LOST_LATER, RESTING, STARTED, VISIBLE -> true;
                case WAITING, IN_BLOOD, LOST_IN_BLOOD -> false;
            };
            case RESTING -> state == State.RESTING;
            case STARTED -> state == State.STARTED || state == State.VISIBLE;
            case VISIBLE -> state == State.VISIBLE;
        };
    }
}
