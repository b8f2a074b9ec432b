package cascade.simulation.scene;

import cascade.simulation.Actor;
import cascade.simulation.Bloodstream;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Passage;
import cascade.simulation.Report;
import cascade.simulation.SoftBody;
import cascade.simulation.Vessel;
import cascade.simulation.World;
import cascade.simulation.scene.Trek.Crawl;
import cascade.simulation.scene.Trek.Leg;
import cascade.simulation.scene.Trek.Squeeze;

/// Invasion: past the sheet, a cell leads a small group through a mesh of fibres (F-026). It squeezes through two
/// gaps narrower than its nucleus, which is the stiffest part and sets the pace; another cell cuts its path (F-025).
///
/// Half an hour passes in a second. The hero's way of about 170 µm takes 12 hours: 0.24 µm/min on the whole, 0.3–0.5
/// where it crawls freely (N-35: 0.1–3 µm/min, typically 0.5). Immune cells and blood are drawn slower than that.
public final class Invade extends World {

    /// Usual width of the picture, µm.
    public static final float WIDTH = 280;
    /// Left of this the sheet carries the growth, right of it the healthy lining, µm.
    public static final float HEALTHY_FROM = 14;

    private static final float FASTER = 1800;
    private static final float REACH = 300;
    private static final int HEAP = 170;
    private static final int RED_CELLS = 150;
    private static final int PLATELETS = 20;
    private static final int CAPACITY = 380;
    private static final float BLOOD_SPEED = 13;
    /// Drawn at the large end of the range so that cells can be followed (N-01: up to 20 µm wide).
    private static final float HERO_RADIUS = 9.5f;
    private static final float OTHER_RADIUS = 8.4f;
    private static final float SMALLEST = 7.4f;
    private static final float LARGEST = 9.8f;
    private static final float IMMUNE_RADIUS = 7.2f;
    /// How far the bundles bend aside, µm, and how quickly they follow a push.
    private static final float BEND = 1.9f;
    private static final float FOLLOW = 0.06f;

    /// The way of the cell that cuts its path, µm.
    private static final float CUTS_FROM_X = -129;
    private static final float CUTS_FROM_Y = 6;
    private static final float CUTS_TO_X = -62;
    private static final float CUTS_TO_Y = 34;
    /// How far past the first gap the label of the fibres points, µm.
    private static final float NAMED_AT = 24;

    private final Sheet sheet = new Sheet(-66, 0, 1, -8, 520, -78, 4.7f);
    private final Vessel vessel = Vessel.even(98, 5, 560, 0.45f, 14, 5);
    private final Throat[] throats = {
        new Throat(new Passage(-26, -8, 0.102f, 3.1f, 2.8f), 1.8f, 1.98f, 3.3f, 70),
        new Throat(new Passage(34, 34, 0.094f, 2.6f, 2.8f), 2f, 1.75f, 3.3f, 64)};
    private final Bloodstream blood;
    private final Heap heap;
    private final Trek[] treks;
    private final Cutter cutter;
    private final Patrol[] patrols;
    /// How far the bundles of each throat are bent aside, µm.
    private final float[] bend = new float[2];

    public Invade(long seed) {
        super(seed, CAPACITY);
        ledger.keep(bend);
        Passage one = throats[0].door();
        Passage two = throats[1].door();
        Passage hole = new Passage(sheet.gapX(), sheet.gapY(), 0.25f, 3.9f, 1.8f);
        float o = OTHER_RADIUS;
        treks = new Trek[] {
            trek(-58, -34, HERO_RADIUS, near(one, 0.6f, 4.6f, HERO_RADIUS, 2), new Squeeze(4.6f, 10.2f, one, 1),
                    near(two, 10.2f, 14.4f, HERO_RADIUS, -6), new Squeeze(14.4f, 20.4f, two, 1),
                    new Crawl(20.4f, 24.4f, 78, 63, 3)),
            trek(-77, -27, o, new Crawl(1.2f, 5, -51, -27, -3), near(one, 9.6f, 11.6f, o, 0),
                    new Squeeze(11.6f, 17, one, 1), near(two, 17, 22.2f, o, -8), new Squeeze(22.2f, 25, two, 0.2f)),
            trek(-98, -36, o * 1.05f, new Crawl(2.8f, 7.2f, -69, -33, 2), new Crawl(12, 14.5f, -51, -27, 1),
                    near(one, 16.8f, 18.6f, o, 0), new Squeeze(18.6f, 22.4f, one, 0.34f)),
            trek(-78, -49, o * 0.96f, new Crawl(7.6f, 12, -91, -34, 4), new Crawl(15, 18.6f, -66, -33, 2)),
            trek(Trek.beforeX(hole, o), Trek.beforeY(hole, o), o, new Squeeze(12.5f, 19.5f, hole, 1),
                    new Crawl(19.5f, 23.5f, -86, -36, 1))};
        cutter = new Cutter(trek(CUTS_FROM_X, CUTS_FROM_Y, o, new Crawl(2, 23, CUTS_TO_X, CUTS_TO_Y, 0)), CUTS_TO_X,
                CUTS_TO_Y);
        heap = new Heap(cells, sheet, new float[] {-REACH, -210, REACH, 160}, -156, 172, 118);
        heap.fill(HEAP, SMALLEST, LARGEST, dice);
        patrols = new Patrol[] {patrol(-118, 68, 3.1f), patrol(118, -34, -2.4f)};
        blood = new Bloodstream(cells, vessel, -REACH, REACH, BLOOD_SPEED, CAPACITY);
        blood.fill(RED_CELLS, PLATELETS, dice);
        heap.calm(blood);
    }

    private Trek trek(float x, float y, float radius, Leg... legs) {
        int cell = cells.add(Kind.CANCER, Mode.CRAWLING, x, y, radius, dice);
        return new Trek(cells, cell, new SoftBody(ledger), legs);
    }

    private static Crawl near(Passage door, float from, float to, float radius, float swing) {
        return new Crawl(from, to, Trek.beforeX(door, radius), Trek.beforeY(door, radius), swing);
    }

    private Patrol patrol(float x, float y, float drift) {
        int cell = cells.add(Kind.IMMUNE, Mode.PATROLLING, x, y, IMMUNE_RADIUS, dice);
        return new Patrol(cells, cell, new Patrol.Round(x, y, drift, 7, 0, 0, 0));
    }

    @Override
    protected void act() {
        heap.move(time());
        for (Trek trek : treks) {
            trek.act(time());
        }
        cutter.act(time());
        for (int i = 0; i < bend.length; i++) {
            float most = 0;
            for (Trek trek : treks) {
                most = Math.max(most, trek.pressing(throats[i].door(), time()));
            }
            bend[i] += (most * BEND - bend[i]) * FOLLOW;
        }
        for (Patrol patrol : patrols) {
            patrol.walk(time(), -1);
        }
        blood.flow();
    }

    @Override
    protected void tell(Report report) {
        report.time(FASTER, time() * FASTER, true);
        report.tell(Actor.HERO, 1, hero().nucleusX(), hero().nucleusY(), HERO_RADIUS, cells.mode(treks[0].cell()));
        SoftBody second = treks[1].body();
        report.tell(Actor.CANCER_CELL, treks.length, second.nucleusX(), second.nucleusY(), OTHER_RADIUS,
                cells.mode(treks[1].cell()));
        report.tell(Actor.PATH, 1, cutter.body().nucleusX(), cutter.body().nucleusY(), OTHER_RADIUS, Mode.CRAWLING);
        report.tell(Actor.MEMBRANE, 1, -34, sheet.y(-34), 2, Mode.SETTLED);
        report.tell(Actor.LINING_CELL, 1, 60, sheet.y(60) - 22, 8, Mode.SETTLED);
        report.tell(Actor.GAP, 1, sheet.gapX(), sheet.gapY(), sheet.gapHalf(), Mode.SETTLED);
        float across = throats[0].across(-1, false, NAMED_AT, 0);
        report.tell(Actor.FIBRES, 1, throats[0].x(NAMED_AT, across), throats[0].y(NAMED_AT, across), 3, Mode.SETTLED);
        int immune = patrols[0].cell();
        report.tell(Actor.IMMUNE_CELL, patrols.length, cells.x[immune], cells.y[immune], IMMUNE_RADIUS, cells.mode(immune));
        report.tell(Actor.VESSEL, 1, 20, vessel.centre(20), 8, Mode.FLOWING);
        report.tell(Actor.VESSEL_WALL, 1, 60, vessel.centre(60) - vessel.half() - 2, 2, Mode.SETTLED);
        report.tell(Actor.RED_CELL, RED_CELLS, -40, vessel.centre(-40), 4, Mode.FLOWING);
    }

    @Override
    public SoftBody hero() {
        return treks[0].body();
    }

    /// The hero first, then the cells that follow it.
    public Trek[] treks() {
        return treks;
    }

    /// The cell that opens its own path.
    public Cutter cutter() {
        return cutter;
    }

    public Throat[] throats() {
        return throats;
    }

    /// How far the bundles of a throat are bent aside, µm.
    public float bend(int throat) {
        return bend[throat];
    }

    public Sheet sheet() {
        return sheet;
    }

    public Vessel vessel() {
        return vessel;
    }
}
