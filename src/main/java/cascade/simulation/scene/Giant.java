package cascade.simulation.scene;

import cascade.simulation.Actor;
import cascade.simulation.Bloodstream;
import cascade.simulation.Cells;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Report;
import cascade.simulation.SoftBody;
import cascade.simulation.Trig;
import cascade.simulation.Vessel;
import cascade.simulation.World;

/// Neosis, an early idea from cell cultures: under treatment most cells fade, one grows into a giant cell with several
/// nuclei, and small cells bud from it that divide as usual (F-170, F-172).
///
/// Three days pass in a second; how long this takes, if it happens in people at all, is not known.
public final class Giant extends World {

    /// Usual width of the picture, µm.
    public static final float WIDTH = 250;
    /// Half of the drawn oval: beyond it there is only paper, µm.
    public static final float OVAL_X = 118;
    public static final float OVAL_Y = 74;

    private static final double FASTER = 3 * 86_400;
    private static final int MOST_CELLS = 90;
    private static final int FIRST_GROUP = 30;
    private static final int RED_CELLS = 120;
    private static final float REACH = 190;
    private static final float BLOOD_SPEED = 10;
    private static final float MIDDLE_X = -2;
    private static final float MIDDLE_Y = -12;
    private static final float STEP = 10.2f;
    private static final float FLAT = 0.74f;
    private static final int SETTLING = 160;
    private static final float FADES_FROM = 1;
    private static final float FADES_TO = 6;
    /// Radius of the giant cell, µm, and when it begins to grow and is grown, s of showing; drawing choices.
    private static final float GIANT_RADIUS = 25;
    private static final float GROWS_FROM = 2.5f;
    private static final float GROWS_TO = 9.8f;
    /// From this radius on it is called a giant cell, µm: wider than other tumour cells are (N-03).
    private static final float CALLED_GIANT = 13;
    /// Cells up to which the tissue gives way freely, and at which it holds the group.
    private static final float ROOMY = 16;
    private static final float FULL = 32;
    /// Where the drawing of the blood ends, as parts of the oval.
    private static final float ENDS_FROM = 0.8f;
    private static final float ENDS_TO = 0.96f;

    private final Vessel vessel = Vessel.even(53, 4, 420, 0.6f, 9, 4);
    private final Cells blood;
    private final Bloodstream stream;
    private final Brood brood;
    private final Jostle jostle;
    private final Budding budding;
    private final SoftBody body;
    private final int hero;
    /// When a cell of the first group fades, s of showing; set once.
    private final float[] fades = new float[FIRST_GROUP + 1];

    public Giant(long seed) {
        super(seed, MOST_CELLS);
        body = new SoftBody(ledger);
        blood = new Cells(RED_CELLS, ledger);
        stream = new Bloodstream(blood, vessel, -REACH, REACH, BLOOD_SPEED, RED_CELLS);
        stream.fill(RED_CELLS, 0, dice);
        brood = new Brood(cells, dice, ledger, (parent, _) -> parent);
        jostle = new Jostle(cells, brood, ledger, MIDDLE_X, MIDDLE_Y, vessel);
        hero = brood.add(Build.ROUND, MIDDLE_X, MIDDLE_Y);
        for (int k = 1; k <= FIRST_GROUP; k++) {
            float far = STEP * (float) Math.sqrt(k);
            int cell = brood.add(Build.ROUND, MIDDLE_X + far * Trig.cos(k * 0.381966f),
                    MIDDLE_Y + far * FLAT * Trig.sin(k * 0.381966f));
            fades[cell] = dice.between(FADES_FROM, FADES_TO);
        }
        for (int i = 0; i < SETTLING; i++) {
            jostle.move(0);
        }
        budding = new Budding(cells, brood, ledger, hero);
        budding.act(0, body);
        fadeBlood();
    }

    @Override
    protected void act() {
        stream.flow();
        fadeBlood();
        for (int i = 1; i <= FIRST_GROUP; i++) {
            if (time() >= fades[i] && cells.is(i, Mode.GROWING)) {
                cells.change(i, Mode.DYING);
            }
        }
        if (time() > GROWS_FROM && time() < GROWS_TO) {
            float from = Build.ROUND.radius();
            brood.swell(hero, from + (GIANT_RADIUS - from) * Trig.ease(GROWS_FROM, GROWS_TO, time()));
        }
        jostle.move(time());
        brood.live(jostle, 1 - Trig.ease(ROOMY, FULL, cells.count(Kind.CANCER, Mode.GROWING)));
        budding.act(time(), body);
    }

    /// The drawing of the vessel ends softly on both sides, and so does its blood.
    private void fadeBlood() {
        for (int i = 0; i < blood.count(); i++) {
            float u = blood.x[i] / OVAL_X;
            float v = blood.y[i] / OVAL_Y;
            blood.fade[i] = 1 - Trig.ease(ENDS_FROM, ENDS_TO, (float) Math.sqrt(u * u + v * v));
        }
    }

    @Override
    protected void tell(Report report) {
        report.time(FASTER, time() * FASTER, true);
        report.tell(Actor.HERO, 1, cells.x[hero], cells.y[hero], cells.radius[hero], cells.mode(hero));
        report.tell(Actor.GIANT_CELL, isGiant() ? 1 : 0, cells.x[hero], cells.y[hero], cells.radius[hero],
                Mode.GROWING);
        int first = 0;
        int fading = 0;
        int whole = -1;
        int fades = -1;
        for (int i = 1; i <= FIRST_GROUP; i++) {
            if (brood.lives(i)) {
                first++;
                whole = whole < 0 ? i : whole;
            } else if (cells.is(i, Mode.DYING)) {
                fading++;
                fades = fades < 0 ? i : fades;
            }
        }
        tell(report, Actor.CANCER_CELL, first, whole);
        tell(report, Actor.DYING_CELL, fading, fades);
        tell(report, Actor.BUD, cells.count() - 1 - FIRST_GROUP, FIRST_GROUP + 1);
        report.tell(Actor.VESSEL, 1, 20, vessel.centre(20) - vessel.half(), 3, Mode.FLOWING);
        report.tell(Actor.RED_CELL, RED_CELLS, -30, vessel.centre(-30), Bloodstream.RED_RADIUS, Mode.FLOWING);
        report.tell(Actor.FIBRES, 1, -70, -40, 6, Mode.SETTLED);
    }

    private void tell(Report report, Actor actor, int n, int cell) {
        if (n > 0) {
            report.tell(actor, n, cells.x[cell], cells.y[cell], cells.radius[cell], cells.mode(cell));
        }
    }

    private boolean isGiant() {
        return cells.radius[hero] > CALLED_GIANT;
    }

    /// How far the cell has become a giant, 0..1.
    public float grown() {
        return Trig.ease(GROWS_FROM, GROWS_TO, time());
    }

    /// Buds that are off.
    int parted() {
        return budding.parted();
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
