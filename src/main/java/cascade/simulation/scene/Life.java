package cascade.simulation.scene;

import cascade.simulation.Dice;
import cascade.simulation.Fate;
import cascade.simulation.Standing;

/// The life of one cell of a multitude, in 32 bits: its fate and when it takes each of its steps.
///
/// A life is thrown once, when the cell is made; how the cell stands at a tick follows from it and from nothing else.
/// Ticks are counted from the beginning of the cell's act.
public final class Life {

    /// Ticks of an act: 8 s.
    public static final int ACT = 480;
    /// When the study's first day begins: all cells are in the blood by then.
    static final int DAY_0 = 80;
    /// Thirteen days in 6 s (F-081, F-082: the study ended on day 13).
    static final float DAY = 360 / 13f;
    /// How long a change takes to be seen whole, ticks: about half a second, so that nothing flashes.
    public static final int SOFTLY = 32;

    /// Cells come between these ticks, those in the middle first.
    private static final float FIRST_ARRIVAL = 8;
    private static final float SPREADING_OUT = 28;
    private static final float ARRIVING = 12;
    /// Cells are out of the vessel by day 3 (F-081), most after about a day (N-27).
    private static final float OUT = DAY_0 + 3 * DAY;
    /// Fates in the tissue are settled between day 3 and day 11; groups have begun by day 8.
    private static final float SETTLED = DAY_0 + 11 * DAY;
    private static final float BEGUN = DAY_0 + 8 * DAY;
    /// A group that grows on has begun by day 5 and can be seen five days later, well before day 13.
    private static final float BEGUN_EARLY = DAY_0 + 5 * DAY;
    public static final int UNTIL_SEEN = (int) (5 * DAY);

    private static final int SHORT = 127;
    private static final int LONG = 511;
    private static final int TURN_AT = 7;
    private static final int END_AT = 16;
    private static final int FATE_AT = 25;

    private Life() {}

    /// Throws a life.
    ///
    /// @param outwards how far from the middle of those that come with it the cell comes to lie, 0..1
    static int thrown(Dice dice, float outwards) {
        Fate fate = Fate.thrown(dice.unit());
        float arrival = FIRST_ARRIVAL + SPREADING_OUT * outwards + ARRIVING * dice.unit();
        float u = dice.unit();
        float ready = Math.max(DAY_0, arrival + SOFTLY);
        // Half of the cells take a step in the first third of its time.
        float turn = ready + (OUT - ready) * u * (float) Math.sqrt(u);
        float last = switch (fate) {
            case GROWS_ON -> BEGUN_EARLY;
            case STARTS -> BEGUN;
            case RESTS, LOST_LATER, LOST_IN_BLOOD -> SETTLED;
        };
        float soonest = Math.max(turn + SOFTLY, fate == Fate.GROWS_ON ? 0 : OUT);
        float end = soonest + (last - soonest) * dice.unit();
        return (int) arrival | (int) turn << TURN_AT | (int) end << END_AT | fate.ordinal() << FATE_AT;
    }

    public static Fate fate(int life) {
        return Fate.of(kind(life));
    }

    /// The fate's ordinal.
    public static int kind(int life) {
        return life >>> FATE_AT;
    }

    /// When the cell comes into the blood.
    public static int arrival(int life) {
        return life & SHORT;
    }

    /// When it leaves the vessel, or is lost in it.
    public static int turn(int life) {
        return life >>> TURN_AT & LONG;
    }

    /// When its fate in the tissue shows; means nothing for a cell that was lost in the blood.
    public static int end(int life) {
        return life >>> END_AT & LONG;
    }

    /// How the cell stands at a tick.
    public static Standing at(int life, int tick) {
        if (tick < arrival(life)) {
            return Standing.WAITING;
        }
        if (tick < turn(life)) {
            return Standing.IN_BLOOD;
        }
        Fate fate = fate(life);
        if (fate == Fate.LOST_IN_BLOOD) {
            return Standing.LOST_IN_BLOOD;
        }
        if (tick < end(life)) {
            return Standing.LANDED;
        }
        return switch (fate) {
            case LOST_IN_BLOOD -> Standing.LOST_IN_BLOOD;
            case LOST_LATER -> Standing.LOST_LATER;
            case RESTS -> Standing.RESTING;
            case STARTS -> Standing.STARTED;
            case GROWS_ON -> tick < end(life) + UNTIL_SEEN ? Standing.STARTED : Standing.VISIBLE;
        };
    }
}
