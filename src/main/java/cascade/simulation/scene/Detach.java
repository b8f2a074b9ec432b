package cascade.simulation.scene;

import cascade.simulation.Actor;
import cascade.simulation.Bloodstream;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Passage;
import cascade.simulation.Report;
import cascade.simulation.SoftBody;
import cascade.simulation.Trig;
import cascade.simulation.Vessel;
import cascade.simulation.World;

/// Detachment: in an early growth on the sheet under a duct's lining, cells lose their grip. All but one of them die
/// (F-020: anoikis); one slips through a gap in the sheet (F-023).
///
/// An hour passes in a second. Free cells then move 6–60 µm a second (N-35: 0.1–1 µm/min), a squeezed one more slowly.
/// Immune cells and blood are drawn slower than that, so that they can be followed.
public final class Detach extends World {

    /// Usual width of the picture, µm.
    public static final float WIDTH = 420;
    /// Half width of the growth: beyond it the lining is healthy, µm.
    public static final float HEALTHY_FROM = 112;

    private static final float FASTER = 3600;
    private static final float REACH = 420;
    private static final int HEAP = 92;
    private static final int RED_CELLS = 170;
    private static final int PLATELETS = 22;
    private static final int CAPACITY = 300;
    private static final float BLOOD_SPEED = 13;
    /// Drawn at the large end of the range so that cells can be followed (N-01: up to 20 µm wide).
    private static final float HERO_RADIUS = 9.5f;
    private static final float EARLY_RADIUS = 8.6f;
    private static final float SMALLEST = 7.4f;
    private static final float LARGEST = 9.8f;
    private static final float IMMUNE_RADIUS = 7.2f;
    /// A free place in the hollow of the duct, µm, above the growth.
    private static final float HOLLOW_X = 120;
    private static final float HOLLOW_Y = -96;
    private static final float FADE_SECONDS = 7.5f;
    private static final float NEVER = 1000;

    // The order of the story, s of showing.
    private static final float SHEET_THINS = 3;
    private static final float SHEET_OPENS = 6.5f;
    private static final float SHEET_OPEN = 9.5f;
    private static final Slip.Times EARLY = new Slip.Times(6.2f, 7, 8.2f, 11.6f, 14, -34, 23, 2.4f);
    private static final Slip.Times HERO = new Slip.Times(8.5f, 10.6f, 13, 19, NEVER, 29, 27, 6);
    private static final float[] LETS_GO_AT = {2.2f, 4, 5.6f, 7.4f, 9.2f, 11.5f, 14};
    private static final float[] LETS_GO_TURN = {0.7f, 0.9f, 0.71f, 0.82f, 0.78f, 0.765f, 0.86f};
    /// The one of these that an immune cell clears up.
    private static final int CLEARED = 2;

    private final Sheet sheet = new Sheet(8, 20, 140, 5, 620, 16, 4.7f);
    private final Vessel vessel = Vessel.even(121, 5, 640, 0.3f, 12, 4.5f);
    private final Passage door = new Passage(sheet.gapX(), sheet.gapY(), 0.243f, 3.9f, 1.8f);
    private final Bloodstream blood;
    private final Heap heap;
    private final Slip hero;
    private final Slip first;
    private final Division[] divisions;
    /// The leader first, then those that stay with it.
    private final Trek[] group;
    private final Leaver[] leavers = new Leaver[LETS_GO_AT.length];
    private final Patrol[] patrols;

    public Detach(long seed) {
        super(seed, CAPACITY);
        float standY = door.y() - door.stand(EARLY_RADIUS);
        first = slip(door.x() - 0.5f, standY, EARLY_RADIUS, EARLY);
        hero = slip(door.x() + 5.5f, standY - 16.5f, HERO_RADIUS, HERO);
        group = new Trek[] {crawler(-98, -42, 9.2f, 21.5f, -146, -66, 5), crawler(-82, -43, 10.4f, 22.4f, -130, -59, 4),
                crawler(-87, -58, 10.8f, 22.8f, -134, -79, 3), crawler(-71, -57, 11.6f, 23.4f, -117, -72, 4)};
        heap = new Heap(cells, sheet, new float[] {-REACH, -180, REACH, 180}, 0, 124, 100);
        heap.fill(HEAP, SMALLEST, LARGEST, dice);
        divisions = new Division[] {divide(-60, -26, 1.2f, 0.08f), divide(66, -18, 8.5f, 0.8f),
                divide(-26, -42, 15.5f, 0.95f)};
        patrols = new Patrol[] {patrol(-176, -116, 1.6f, 8, 7, 15.5f, 14), patrol(-128, 70, 2.4f, 7, 12.5f, 20.5f, 16),
                patrol(160, 80, -2.3f, 9, 0, 0, 0)};
        blood = new Bloodstream(cells, vessel, -REACH, REACH, BLOOD_SPEED, CAPACITY);
        blood.fill(RED_CELLS, PLATELETS, dice);
        heap.calm(blood);
        for (int i = 0; i < leavers.length; i++) {
            leavers[i] = new Leaver(ledger, LETS_GO_AT[i], LETS_GO_TURN[i], FADE_SECONDS);
        }
    }

    private Slip slip(float x, float y, float radius, Slip.Times times) {
        int cell = cells.add(Kind.CANCER, Mode.SETTLED, x, y, radius, dice);
        return new Slip(cells, cell, new SoftBody(ledger), door, times, FADE_SECONDS);
    }

    /// One of the group that leaves together.
    private Trek crawler(float x, float y, float from, float to, float toX, float toY, float swing) {
        int cell = cells.add(Kind.CANCER, Mode.LOOSE, x, y, EARLY_RADIUS, dice);
        return new Trek(cells, cell, new SoftBody(ledger), new Trek.Crawl(from, to, toX, toY, swing));
    }

    private Division divide(float x, float y, float at, float turn) {
        int cell = heap.nearest(x, y);
        heap.tie(cell);
        return new Division(ledger, cells, cell, at, turn);
    }

    private Patrol patrol(float x, float y, float drift, float swing, float goes, float back, float beside) {
        int cell = cells.add(Kind.IMMUNE, Mode.PATROLLING, x, y, IMMUNE_RADIUS * dice.between(0.92f, 1.05f), dice);
        return new Patrol(cells, cell, new Patrol.Round(x, y, drift, swing, goes, back, beside));
    }

    @Override
    protected void act() {
        heap.move(time());
        for (Division division : divisions) {
            division.act(time(), dice);
        }
        for (Leaver leaver : leavers) {
            leaver.act(cells, heap, time());
        }
        for (Trek one : group) {
            one.act(time());
        }
        first.act(time());
        hero.act(time());
        patrols[0].walk(time(), leavers[CLEARED].cell());
        patrols[1].walk(time(), first.cell());
        patrols[2].walk(time(), -1);
        blood.flow();
    }

    @Override
    protected void tell(Report report) {
        report.time(FASTER, time() * FASTER, true);
        report.tell(Actor.HERO, 1, hero.body().nucleusX(), hero.body().nucleusY(), HERO_RADIUS, cells.mode(hero.cell()));
        report.tell(Actor.CANCER_CELL, cells.count(Kind.CANCER, Mode.SETTLED) + group.length,
                group[0].body().nucleusX(), group[0].body().nucleusY(), EARLY_RADIUS, cells.mode(group[0].cell()));
        report.tell(Actor.LINING_CELL, 1, -164, sheet.y(-164) - 28, 10, Mode.SETTLED);
        report.tell(Actor.DUCT, 1, HOLLOW_X, HOLLOW_Y, 12, Mode.SETTLED);
        report.tell(Actor.MEMBRANE, 1, -66, sheet.y(-66), 2, Mode.SETTLED);
        int who = dyingOne();
        if (who >= 0) {
            report.tell(Actor.DYING_CELL, cells.count(Kind.CANCER, Mode.DYING), cells.x[who], cells.y[who],
                    cells.radius[who], Mode.DYING);
        }
        int immune = patrols[1].cell();
        report.tell(Actor.IMMUNE_CELL, patrols.length, cells.x[immune], cells.y[immune], IMMUNE_RADIUS, cells.mode(immune));
        report.tell(Actor.GAP, gapOpen() > 0.2f ? 1 : 0, door.x(), door.y(), sheet.gapHalf(), Mode.SETTLED);
        report.tell(Actor.FIBRES, 1, 96, 70, 8, Mode.SETTLED);
        report.tell(Actor.VESSEL, 1, 60, vessel.centre(60), vessel.half(), Mode.FLOWING);
        report.tell(Actor.RED_CELL, RED_CELLS, -60, vessel.centre(-60), 4, Mode.FLOWING);
    }

    /// The dying cell that a label points to: the one below the gap once there is one. −1 when none dies.
    private int dyingOne() {
        if (cells.is(first(), Mode.DYING)) {
            return first();
        }
        for (Leaver leaver : leavers) {
            if (leaver.cell() >= 0 && cells.is(leaver.cell(), Mode.DYING)) {
                return leaver.cell();
            }
        }
        return -1;
    }

    /// How far the sheet has thinned at its weak place, 0..1.
    public float thinned() {
        return Trig.ease(SHEET_THINS, SHEET_OPENS + 0.5f, time());
    }

    /// How far the gap has opened, 0..1.
    public float gapOpen() {
        return Trig.ease(SHEET_OPENS, SHEET_OPEN, time());
    }

    public Sheet sheet() {
        return sheet;
    }

    public Vessel vessel() {
        return vessel;
    }

    @Override
    public SoftBody hero() {
        return hero.body();
    }

    /// The shape of the first cell through the gap, while it lives.
    public SoftBody firstBody() {
        return first.body();
    }

    /// A small group that leaves together, the one in front first.
    public Trek[] group() {
        return group;
    }

    public Division[] divisions() {
        return divisions;
    }

    /// The hero's place among the cells.
    public int heroCell() {
        return hero.cell();
    }

    /// The first cell through the gap.
    public int first() {
        return first.cell();
    }
}
