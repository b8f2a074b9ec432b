package cascade.simulation.scene;

import cascade.simulation.Ledger;
import cascade.simulation.Passage;
import cascade.simulation.Trig;
import cascade.simulation.Vessel;

/// The place in a leaky wall where a macrophage, a lining cell and a cancer cell touch, and the gap that opens there
/// (F-041).
final class Doorway {

    /// Half widths of the gap between the two lining cells, µm: as it was, touched, with the cell in it.
    private static final float AJAR = 0.6f;
    private static final float LOOSENED = 1.9f;
    private static final float WIDE = 3.6f;
    /// Part of the way to its new width that the gap takes in a tick.
    private static final float SLUGGISH = 0.03f;
    /// The room that a cell's neck finds in the gap, µm.
    private static final float NECK = 3.1f;
    /// How far beside the door the macrophage lies, µm.
    private static final float ASIDE = 26;
    /// When its arm sets out for the wall and when it touches it, s of showing.
    private static final float REACHES_AT = 2.5f;
    private static final float TOUCHES_AT = 6.5f;

    final Passage passage;
    final Macrophage macrophage;
    private final float[] gap = {AJAR};

    /// @param x of the door in the upper wall of `vessel`, µm
    Doorway(Vessel vessel, float x, Ledger ledger) {
        float y = vessel.centre(x) - (vessel.half() + vessel.wall() / 2) / vessel.lean(x);
        passage = new Passage(x, y, 0.25f + Trig.turnOf(1, vessel.slope(x)), NECK, vessel.wall() / 2);
        macrophage = new Macrophage(vessel, x + ASIDE, ledger);
        ledger.keep(gap);
    }

    float gap() {
        return gap[0];
    }

    /// Whether the macrophage's arm is at the wall.
    static boolean isTouched(float seconds) {
        return seconds > TOUCHES_AT;
    }

    /// One tick.
    ///
    /// @param seconds of showing
    /// @param through the part of the cancer cell that has passed, 0..1
    /// @param afloat  seconds since it is in the blood, 0 before
    void act(float seconds, float through, float afloat) {
        float wanted = afloat > 0 ? AJAR : through > 0
                ? LOOSENED + (WIDE - LOOSENED) * Math.min(1, 7 * Math.min(through, 1 - through) + 0.2f)
                : AJAR + (LOOSENED - AJAR) * touch(seconds);
        gap[0] += (wanted - gap[0]) * SLUGGISH;
        shape(seconds, through, afloat);
    }

    private static float touch(float seconds) {
        return Trig.ease(REACHES_AT, TOUCHES_AT, seconds);
    }

    /// Shapes the macrophage: one arm goes to the wall, one to the cancer cell before the door.
    void shape(float seconds, float through, float afloat) {
        float toWall = touch(seconds) * (1 - Trig.ease(0.6f, 3.5f, afloat));
        float toCell = Trig.ease(TOUCHES_AT - 1, TOUCHES_AT + 2.4f, seconds) * (1 - Trig.ease(0.35f, 0.7f, through));
        macrophage.shape(seconds, toWall, passage.x() + gap[0] + 5.2f, passage.y() - 4.6f, toCell,
                passage.x() + 9.2f, passage.y() - 13.2f);
    }
}
