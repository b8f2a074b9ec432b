package cascade.simulation.scene;

import cascade.simulation.Actor;
import cascade.simulation.Bloodstream;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Report;
import cascade.simulation.SoftBody;
import cascade.simulation.Trig;
import cascade.simulation.Vessel;
import cascade.simulation.World;

/// The beginning: a milk duct seen across, with a growth that stays in place. A few cells of its lining divide more
/// often than they should and crowd the hollow; the basement membrane is whole and none of them crosses it (F-023).
///
/// Half a year passes in 24 s: a doubling takes about two months (N-38, F-095: often 2–10 months). Divisions, immune
/// cells and blood are drawn slower than that, so that they can be followed.
public final class Origin extends World {

    /// Usual width of the picture, µm.
    public static final float WIDTH = 420;

    private static final double FASTER = 0.5 * 365.25 * 24 * 3600 / 24;
    private static final float REACH = 420;
    private static final int CAPACITY = 420;
    private static final int RED_CELLS = 170;
    private static final int PLATELETS = 22;
    private static final float BLOOD_SPEED = 13;
    private static final float IMMUNE_RADIUS = 7.2f;
    private static final int FIRST_CELLS = 9;
    private static final int FIRST_ROW = 6;
    /// Where the growth begins, turns: below and a little to the right.
    private static final float FROM = 0.135f;
    private static final float TO = 0.285f;
    /// The hero divides first, so that the first division can be followed.
    private static final float HERO_CLOCK = 0.62f;
    /// The lining cell and the places on the membrane and in the tissue that labels point to.
    private static final int SHOWN_TALL = 23;
    private static final float MEMBRANE_TURN = 0.44f;

    private final Vessel vessel = Vessel.even(131, 5, 640, 0.3f, 11, 4.5f);
    private final Lining lining;
    private final Lining[] healthy = {
        Lining.healthy(new Ring(214, -92, 62, 0.05f, 0.03f, 0.1f)),
        Lining.healthy(new Ring(-226, 34, 54, 0.06f, 0.04f, 0.4f)),
        Lining.healthy(new Ring(-196, -150, 46, 0.05f, 0.05f, 0.2f)),
        Lining.healthy(new Ring(40, -285, 88, 0.07f, 0.03f, 0.05f)),
        Lining.healthy(new Ring(-70, 300, 104, 0.06f, 0.04f, 0.3f))};
    private final Bloodstream blood;
    private final InPlace growth;
    private final SoftBody body;
    private final int hero;
    private final Patrol[] patrols;

    public Origin(long seed) {
        super(seed, CAPACITY);
        body = new SoftBody(ledger);
        lining = new Lining(new Ring(-8, -22, 121, 0.035f, 0.022f, 0.06f), ledger, FROM, FIRST_ROW);
        growth = new InPlace(cells, dice, lining, (FROM + TO) / 2, ledger);
        hero = growth.begin(FIRST_CELLS, FROM, TO, FIRST_ROW);
        growth.stay(hero, HERO_CLOCK);
        patrols = new Patrol[] {patrol(134, 58, 2.1f, 9), patrol(-150, 92, 2.2f, 6)};
        blood = new Bloodstream(cells, vessel, -REACH, REACH, BLOOD_SPEED, CAPACITY);
        blood.fill(RED_CELLS, PLATELETS, dice);
        body.round(cells.x[hero], cells.y[hero], cells.radius[hero]);
    }

    private Patrol patrol(float x, float y, float drift, float swing) {
        int cell = cells.add(Kind.IMMUNE, Mode.PATROLLING, x, y, IMMUNE_RADIUS * dice.between(0.92f, 1.05f), dice);
        return new Patrol(cells, cell, new Patrol.Round(x, y, drift, swing, 0, 0, 0));
    }

    @Override
    protected void act() {
        growth.live(time());
        for (Patrol patrol : patrols) {
            patrol.walk(time(), -1);
        }
        blood.flow();
        body.round(cells.x[hero], cells.y[hero], cells.radius[hero]);
    }

    @Override
    protected void tell(Report report) {
        report.time(FASTER, time() * FASTER, true);
        report.tell(Actor.HERO, 1, cells.x[hero], cells.y[hero], cells.radius[hero], cells.mode(hero));
        int other = shownCell();
        report.tell(Actor.CANCER_CELL, cells.count(Kind.CANCER) - 1, cells.x[other], cells.y[other],
                cells.radius[other], cells.mode(other));
        Ring duct = lining.duct();
        report.tell(Actor.DUCT, 1 + healthy.length, duct.x(), duct.y() - duct.radius() * 0.3f, duct.radius() * 0.4f,
                Mode.SETTLED);
        tell(report, Actor.LINING_CELL, lining.count(), (SHOWN_TALL + 0.5f) / lining.talls(), lining.foot(1) + 10, 10);
        tell(report, Actor.MEMBRANE, 1, MEMBRANE_TURN, 0, 2);
        int immune = patrols[0].cell();
        report.tell(Actor.IMMUNE_CELL, patrols.length, cells.x[immune], cells.y[immune], IMMUNE_RADIUS, Mode.PATROLLING);
        report.tell(Actor.FIBRES, 1, 150, 22, 8, Mode.SETTLED);
        report.tell(Actor.VESSEL, 1, 60, vessel.centre(60), vessel.half(), Mode.FLOWING);
        report.tell(Actor.RED_CELL, RED_CELLS, -60, vessel.centre(-60), 4, Mode.FLOWING);
    }

    /// Tells of something in the wall of the duct.
    private void tell(Report report, Actor actor, int n, float direction, float deep, float radius) {
        Ring duct = lining.duct();
        float out = duct.rim(direction) - deep;
        report.tell(actor, n, duct.x() + Trig.cos(direction) * out,
                duct.y() + Trig.sin(direction) * out, radius, Mode.SETTLED);
    }

    /// The other cell that a label points to: the one that reaches farthest into the hollow.
    private int shownCell() {
        int best = -1;
        float most = -Float.MAX_VALUE;
        for (int i = 0; i < cells.count(); i++) {
            if (i != hero && cells.is(i, Kind.CANCER)) {
                float inside = lining.duct().inside(cells.x[i], cells.y[i]);
                if (inside > most) {
                    most = inside;
                    best = i;
                }
            }
        }
        return best;
    }

    public Lining lining() {
        return lining;
    }

    /// The linings of the ducts around, in which all is as it should be.
    public Lining[] healthy() {
        return healthy;
    }

    public InPlace growth() {
        return growth;
    }

    public Vessel vessel() {
        return vessel;
    }

    @Override
    public SoftBody hero() {
        return body;
    }

    /// The hero's place among the cells.
    public int heroCell() {
        return hero;
    }
}
