package cascade.simulation.scene;

import cascade.simulation.Actor;
import cascade.simulation.Bloodstream;
import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Report;
import cascade.simulation.SoftBody;
import cascade.simulation.Trig;
import cascade.simulation.Vessel;
import cascade.simulation.World;

/// Cancer stem cells, as the idea goes: most cells of a small mixed group fade, and one stem-like cell that is left
/// renews itself and rebuilds the whole mix (F-160).
///
/// A year passes in 24 s, so that a doubling takes about six weeks (N-38: days to more than a year). The blood is drawn
/// slower than that.
public final class Stem extends World {

    /// Usual width of the picture, µm.
    public static final float WIDTH = 300;

    /// Of a hundred divisions of a stem-like cell, this part gives a second stem-like one; a drawing choice.
    private static final float RENEWS = 0.14f;
    /// Part of the divisions of other cells that give a daughter of the same build; a drawing choice.
    private static final float KEEPS = 0.6f;
    private static final Build[] OTHERS = {Build.ROUND, Build.LONG, Build.LOBED};

    /// Cells up to which the tissue gives way freely, and at which it holds the group; a drawing choice.
    private static final float ROOMY = 60;
    private static final float FULL = 104;
    private static final int MOST_CELLS = 150;
    private static final int FIRST_GROUP = 38;
    private static final double FASTER = 365.25 * 24 * 3600 / 24;
    private static final int RED_CELLS = 190;
    private static final float REACH = 330;
    private static final float BLOOD_SPEED = 12;
    private static final float MIDDLE_X = 0;
    private static final float MIDDLE_Y = -14;
    /// µm between the rows of the first group, and how much it is flattened.
    private static final float STEP = 15.4f;
    private static final float FLAT = 0.76f;
    private static final float SHAKE = 2;
    private static final int SETTLING = 160;
    /// When the first cell fades and when the last begins to, s of showing.
    private static final float FADES_FROM = 0.8f;
    private static final float FADES_TO = 4.2f;
    /// When the cell that is left begins to divide, s of showing.
    private static final float WAKES = 3.9f;

    private final Vessel vessel = Vessel.even(92, 6, 560, 0.62f, 13, 4.6f);
    private final Cells blood;
    private final Bloodstream stream;
    private final Brood brood;
    private final Jostle jostle;
    private final SoftBody body;
    private final int hero;
    /// When a cell of the first group fades, s of showing; set once.
    private final float[] fades = new float[MOST_CELLS];

    public Stem(long seed) {
        super(seed, MOST_CELLS);
        body = new SoftBody(ledger);
        blood = new Cells(RED_CELLS, ledger);
        stream = new Bloodstream(blood, vessel, -REACH, REACH, BLOOD_SPEED, RED_CELLS);
        stream.fill(RED_CELLS, 0, dice);
        brood = new Brood(cells, dice, ledger, Stem::daughter);
        jostle = new Jostle(cells, brood, ledger, MIDDLE_X, MIDDLE_Y, vessel);
        hero = brood.add(Build.STEM_LIKE, MIDDLE_X + 3, MIDDLE_Y + 2);
        firstGroup();
        for (int i = 0; i < SETTLING; i++) {
            jostle.move(0);
        }
        shape();
    }

    private static Build daughter(Build parent, Dice dice) {
        if (parent == Build.STEM_LIKE) {
            return dice.chance(RENEWS) ? Build.STEM_LIKE : OTHERS[dice.below(OTHERS.length)];
        }
        return dice.chance(KEEPS) ? parent : OTHERS[dice.below(OTHERS.length)];
    }

    /// Cells of all builds around the stem-like one, in a sunflower's order.
    private void firstGroup() {
        for (int k = 1; k <= FIRST_GROUP; k++) {
            float far = STEP * (float) Math.sqrt(k) * 0.62f;
            float turn = k * 0.381966f;
            int cell = brood.add(OTHERS[dice.below(OTHERS.length)], cells.x[hero] + far * Trig.cos(turn) + dice.bell() * SHAKE,
                    cells.y[hero] + far * FLAT * Trig.sin(turn) + dice.bell() * SHAKE);
            fades[cell] = dice.between(FADES_FROM, FADES_TO);
        }
    }

    @Override
    protected void act() {
        stream.flow();
        for (int i = 0; i <= FIRST_GROUP; i++) {
            if (fades[i] > 0 && time() >= fades[i] && cells.is(i, Mode.GROWING)) {
                cells.change(i, Mode.DYING);
            }
        }
        if (time() >= WAKES && time() < WAKES + TICK) {
            brood.wake(hero);
        }
        jostle.move(time());
        brood.live(jostle, 1 - Trig.ease(ROOMY, FULL, living()));
        shape();
    }

    /// Cancer cells that live.
    int living() {
        return cells.count(Kind.CANCER, Mode.GROWING);
    }

    private void shape() {
        body.round(cells.x[hero], cells.y[hero], cells.radius[hero]);
    }

    @Override
    protected void tell(Report report) {
        report.time(FASTER, time() * FASTER, true);
        report.tell(Actor.HERO, 1, cells.x[hero], cells.y[hero], cells.radius[hero], cells.mode(hero));
        report.tell(Actor.STEM_CELL, brood.count(Build.STEM_LIKE), cells.x[hero], cells.y[hero], cells.radius[hero],
                Mode.GROWING);
        tell(report, Actor.ROUND_CELL, Build.ROUND);
        tell(report, Actor.LONG_CELL, Build.LONG);
        tell(report, Actor.LOBED_CELL, Build.LOBED);
        int fading = 0;
        int which = -1;
        for (int i = 0; i <= FIRST_GROUP; i++) {
            if (cells.is(i, Mode.DYING)) {
                fading++;
                which = which < 0 ? i : which;
            }
        }
        if (which >= 0) {
            report.tell(Actor.DYING_CELL, fading, cells.x[which], cells.y[which], cells.radius[which], Mode.DYING);
        }
        report.tell(Actor.VESSEL, 1, 30, vessel.centre(30) - vessel.half(), 3, Mode.FLOWING);
        report.tell(Actor.RED_CELL, RED_CELLS, -52, vessel.centre(-52), Bloodstream.RED_RADIUS, Mode.FLOWING);
        report.tell(Actor.FIBRES, 1, -112, -46, 6, Mode.SETTLED);
    }

    private void tell(Report report, Actor actor, Build build) {
        int cell = brood.eldest(build);
        if (cell >= 0) {
            report.tell(actor, brood.count(build), cells.x[cell], cells.y[cell], cells.radius[cell], Mode.GROWING);
        }
    }

    @Override
    public SoftBody hero() {
        return body;
    }

    /// The hero's place among the cells.
    public int heroCell() {
        return hero;
    }

    public Vessel vessel() {
        return vessel;
    }

    public Cells blood() {
        return blood;
    }

    public Brood brood() {
        return brood;
    }
}
