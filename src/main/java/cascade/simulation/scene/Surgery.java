package cascade.simulation.scene;

import cascade.simulation.Actor;
import cascade.simulation.Bloodstream;
import cascade.simulation.Cells;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Report;
import cascade.simulation.Trig;
import cascade.simulation.Vessel;
import cascade.simulation.World;

/// An operation: small vessels are tied, a tumour is taken out with a rim of healthy tissue (F-131, F-133), and the
/// wound heals. Natural killer cells are less active for days to weeks, and recover (F-122).
///
/// Surgery is a main way in which solid cancers are cured (F-112). The few cells that are elsewhere had travelled
/// before (F-111): they are there from the first instant, and rest. The tumour is drawn far smaller than in life. Blood and
/// cells are drawn slower than the days that pass, so that they can be followed.
public final class Surgery extends World {

    /// Usual width of the picture, µm.
    public static final float WIDTH = 590;

    private static final int CAPACITY = 420;
    private static final float REACH = 560;
    private static final int RED_CELLS = 300;
    private static final float BLOOD_SPEED = 26;
    private static final float RESTING_RADIUS = 6.8f;
    /// The order of the story, s of showing.
    private static final float RIM_FROM = 3;
    private static final float RIM_DRAWN = 5;
    private static final float TIES_FROM = 5;
    private static final float TIES_EACH = 0.45f;
    private static final float TIES_SECONDS = 0.7f;
    private static final float LIFTS_FROM = 6.9f;
    private static final float LIFTED = 9.4f;
    /// How far outside the rim vessels are tied, µm.
    private static final float OUTSIDE = 9;
    /// Days after the operation: tied ends empty and narrow; new vessels grow.
    private static final float EMPTY_FROM = 1;
    private static final float EMPTY = 18;
    private static final float SPROUT_FROM = 5;
    private static final float SPROUTED = 30;
    /// The tied vessel and the new vessel that labels point to, and the points of them.
    private static final int SHOWN_TIED = 0;
    private static final int SHOWN_NEW_POINT = 12;
    private static final float SEEN = 0.15f;
    /// Where natural killer cells are at first: x, y, x, y …, µm.
    private static final float[] WATCH_PLACES = {-256, -130, -250, 84, 96, 120, 106, -140, 222, 30, 258, -150, -150, -180,
        236, 120};
    /// Natural killer cells do not lie over the cells that rest, so that these can be seen, µm.
    private static final float CLEAR = 30;

    private final Vessel vessel = Vessel.even(186, 7, 900, 0.35f, 15, 5);
    private final Ring edge = new Ring(-72, -18, 100, 0.04f, 0.035f, 0.1f);
    private final Ring rim = new Ring(-72, -18, 139, 0.045f, 0.035f, 0.1f);
    private final Cells blood;
    private final Bloodstream stream;
    private final Twig[] feeding;
    private final Twig[] fresh;
    private final Twig far;
    private final Lump lump;
    private final Watch watch;
    private final Healing healing;
    private final int firstResting;
    private final int resting = 3;
    private final float[] out = new float[1];

    public Surgery(long seed) {
        super(seed, CAPACITY);
        ledger.keep(out);
        feeding = new Twig[] {
            new Twig(ledger, new Trail(-176, root(-176), -190, 112, -150, 70, -112, 22), 9, 7),
            new Twig(ledger, new Trail(46, root(46), 38, 118, 4, 88, -34, 22), 8, 6.5f),
            new Twig(ledger, new Trail(-8, -330, -26, -220, 6, -130, -56, -56), 9, 6.5f)};
        fresh = new Twig[] {
            new Twig(ledger, new Trail(-70, root(-70), -82, 126, -58, 72, -84, 4), 6.5f, 4.5f),
            new Twig(ledger, new Trail(170, -40, 110, -62, 62, -22, -10, -48), 6, 4.5f)};
        far = new Twig(ledger, new Trail(148, root(148), 176, 70, 150, -110, 262, -340), 9, 8);
        for (Twig twig : feeding) {
            twig.tieBefore(rim, OUTSIDE);
        }
        blood = new Cells(RED_CELLS, ledger);
        stream = new Bloodstream(blood, vessel, -REACH, REACH, BLOOD_SPEED, RED_CELLS);
        stream.fill(RED_CELLS, 0, dice);
        makeRoom();
        lump = new Lump(cells, edge);
        lump.fill(dice);
        firstResting = cells.count();
        rest(232, -92);
        rest(rim.x() + rim.rim(0.06f) + 9, rim.y() + 58);
        rest(rim.x() - rim.rim(0.42f) - 3, rim.y() + 66);
        watch = new Watch(cells, dice, ledger, WATCH_PLACES, this::isOpen);
        healing = new Healing(cells, dice, rim, vessel.centre(-70) - vessel.half());
        healing.at(0, 0);
    }

    private float root(float x) {
        return vessel.centre(x) - vessel.half() + 1;
    }

    /// The vessels of the tumour keep their room in it.
    private void makeRoom() {
        for (Twig twig : feeding) {
            for (int k = 0; k < Twig.POINTS; k += 2) {
                if (edge.inside(twig.x(k), twig.y(k)) > -5) {
                    int cell = cells.add(Kind.LINING, Mode.SETTLED, twig.x(k), twig.y(k), twig.half(k) * 1.15f, dice);
                    cells.give[cell] = 0;
                }
            }
        }
    }

    private void rest(float x, float y) {
        int cell = cells.add(Kind.CANCER, Mode.RESTING, x, y, RESTING_RADIUS, dice);
        cells.give[cell] = 0;
    }

    /// Where natural killer cells may go: tissue, but not vessels, the tumour with its rim, or a fresh wound.
    private boolean isOpen(float x, float y) {
        for (int i = firstResting; i < firstResting + resting; i++) {
            float dx = cells.x[i] - x;
            float dy = cells.y[i] - y;
            if (dx * dx + dy * dy < CLEAR * CLEAR) {
                return false;
            }
        }
        boolean isWhole = rim.inside(x, y) < -8 || days() > EMPTY;
        boolean isInView = Math.abs(x) < WIDTH / 2 - 12 && y > -188;
        return isWhole && isInView && vessel.outside(x, y) > 18 && !far.isNear(x, y, 14);
    }

    @Override
    protected void act() {
        stream.flow();
        float days = days();
        for (int k = 0; k < feeding.length; k++) {
            float from = TIES_FROM + k * TIES_EACH;
            feeding[k].flow(Trig.ease(from, from + TIES_SECONDS, time()), 1);
            feeding[k].narrow(Trig.ease(EMPTY_FROM, EMPTY, days));
        }
        for (int k = 0; k < fresh.length; k++) {
            fresh[k].flow(0, Trig.ease(SPROUT_FROM + 3 * k, SPROUTED + 3 * k, days));
        }
        far.flow(0, 1);
        if (out[0] < 1) {
            lump.move(time());
            float before = out[0];
            out[0] = Trig.ease(LIFTS_FROM, LIFTED, time());
            lump.lift(out[0], before);
        }
        healing.at(days, time());
        watch.go(activity());
    }

    @Override
    protected void tell(Report report) {
        report.time(Course.scale(time()), Course.elapsed(time()), true);
        int tumour = lump.count();
        report.tell(Actor.TUMOUR, tumour > 0 ? 1 : 0, edge.x(), edge.y() - edge.radius() * 0.5f, 40, Mode.SETTLED);
        report.tell(Actor.CANCER_CELL, tumour, edge.x() + 30, edge.y() + 20, 7, Mode.SETTLED);
        report.tell(Actor.RESTING_CELL, cells.count(Kind.CANCER, Mode.RESTING), cells.x[firstResting],
                cells.y[firstResting], RESTING_RADIUS, Mode.RESTING);
        report.tell(Actor.RIM, rimDrawn() > 0 && tumour > 0 ? 1 : 0, rim.x() - rim.rim(0.4f) * 0.78f,
                rim.y() + rim.rim(0.4f) * 0.62f, 3, Mode.SETTLED);
        Twig shown = feeding[SHOWN_TIED];
        report.tell(Actor.TIED_VESSEL, tied(), shown.x(shown.tie()), shown.y(shown.tie()), 6, Mode.SETTLED);
        report.tell(Actor.VESSEL, 1, 96, vessel.centre(96), vessel.half(), Mode.FLOWING);
        report.tell(Actor.RED_CELL, RED_CELLS, 8, vessel.centre(8), 4, Mode.FLOWING);
        report.tell(Actor.TISSUE, 1, -270, -40, 11, Mode.SETTLED);
        int killer = watch.first() + 4;
        report.tell(Actor.NATURAL_KILLER, watch.count(), cells.x[killer], cells.y[killer], Watch.RADIUS, watch.mode());
        int guest = healing.first();
        report.tell(Actor.IMMUNE_CELL, healing.guests(), cells.x[guest], cells.y[guest], 7, Mode.PATROLLING);
        report.tell(Actor.WOUND, takenOut() > 0.5f ? 1 : 0, rim.x(), rim.y() - 40, 60, Mode.SETTLED);
        report.tell(Actor.FIBRES, Healing.woven(days()) > SEEN ? 1 : 0, rim.x() + 62, rim.y() + 26, 8, Mode.SETTLED);
        int grown = 0;
        for (Twig twig : fresh) {
            grown += twig.grown() > SEEN ? 1 : 0;
        }
        report.tell(Actor.NEW_VESSEL, grown, fresh[0].x(SHOWN_NEW_POINT), fresh[0].y(SHOWN_NEW_POINT), 5, Mode.GROWING);
    }

    private int tied() {
        int n = 0;
        for (Twig twig : feeding) {
            n += twig.isTied() ? 1 : 0;
        }
        return n;
    }

    /// Days since the operation; 0 before.
    public float days() {
        return Course.days(time());
    }

    /// Activity of natural killer cells: 1 as before the operation.
    public float activity() {
        return Course.activity(days());
    }

    /// How many cells natural killer cells have touched since the start.
    int touched() {
        return watch.touched();
    }

    /// Mean speed of natural killer cells now, µm per second of showing.
    float killerSpeed() {
        return watch.speed();
    }

    /// Whether a cell is a natural killer cell.
    public boolean isKiller(int cell) {
        return cell >= watch.first() && cell < watch.first() + watch.count();
    }

    /// How far the line around the rim is drawn, 0..1.
    public float rimDrawn() {
        return Trig.ease(RIM_FROM, RIM_DRAWN, time());
    }

    /// How far the tumour is taken out, 0..1.
    public float takenOut() {
        return out[0];
    }

    /// How full of its pale soft filling the wound is, 0..1.
    public float filled() {
        return Healing.filled(days());
    }

    /// How much of the wound fibres have taken, 0..1.
    public float woven() {
        return Healing.woven(days());
    }

    public Healing healing() {
        return healing;
    }

    /// Where the tumour ends.
    public Ring edge() {
        return edge;
    }

    /// What is taken out: the tumour with its rim.
    public Ring rim() {
        return rim;
    }

    public Vessel vessel() {
        return vessel;
    }

    public Cells blood() {
        return blood;
    }

    /// The vessels of the tumour, which are tied.
    public Twig[] feeding() {
        return feeding;
    }

    /// New vessels in the wound.
    public Twig[] fresh() {
        return fresh;
    }

    /// A small vessel that nothing happens to.
    public Twig far() {
        return far;
    }

    /// The first of the cells that rest.
    int firstResting() {
        return firstResting;
    }

    /// How many cells rest elsewhere from the start, and are left.
    int resting() {
        return resting;
    }
}
