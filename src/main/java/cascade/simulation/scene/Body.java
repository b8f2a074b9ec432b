package cascade.simulation.scene;

import cascade.simulation.Actor;
import cascade.simulation.Bloodstream;
import cascade.simulation.Cells;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Neighbours;
import cascade.simulation.Report;
import cascade.simulation.Trig;
import cascade.simulation.Vessel;
import cascade.simulation.World;

/// A whole body, the place in it where a cancer began, and the places to which this kind of cancer usually spreads.
///
/// The origin (0, 0) µm is where the cancer began: a small group of cells beside a fine vessel. The body around it is
/// 1.7 m tall, ten thousand times larger than the group; the usual camera goes from the one to the other and back.
public final class Body extends World {

    /// µm of a figure unit: 196 of them are a height of 1.7 m.
    public static final float UNIT = 8673;
    /// Width of the picture with the whole body in it, µm.
    public static final float WIDTH = 2.56e6f;
    /// Width of the picture with the cells in it, µm.
    public static final float CLOSE = 300;
    /// Middle of the whole body, figure units.
    public static final float MIDDLE = 100.2f;
    /// When the usual camera leaves the body, is at the cells, leaves them, and sees the body again, s.
    public static final float LEAVES = 5.6f;
    public static final float NEAR = 9.8f;
    public static final float TURNS = 14.4f;
    public static final float BACK = 18.6f;

    /// Cells are large enough to be seen for the usual camera, s; its way is at its slowest at both ends.
    private static final float CELLS_FROM = 9.2f;
    private static final float CELLS_TO = 15;
    /// The whole figure is near enough to be seen whole.
    private static final float BODY_TO = 6.4f;
    private static final float BODY_FROM = 17.8f;
    /// When the place of origin and the roads begin to light up, and how long each takes, s.
    private static final float ORIGIN_AT = 0.3f;
    private static final float ROADS_AT = 0.5f;
    private static final float LYMPH_AT = 1.2f;
    private static final float LIGHTS = 1.3f;
    /// The first usual place is marked at this time, the last this much later, s.
    private static final float MARKS_AT = 18.9f;
    private static final float MARKS_OVER = 2.6f;

    private static final int TUMOUR = 34;
    /// Cells that divide while one looks.
    public static final int DAUGHTERS = 3;
    private static final int RED_CELLS = 96;
    /// µm.
    private static final float LEAST = 7.4f;
    private static final float MOST = 9.2f;
    private static final float SPREAD = 46;
    private static final float REACH = 330;
    /// Drawn a fifteenth as fast as blood flows in such a vessel (N-13: 0.2–1 mm/s), so that the eye can follow and no
    /// place flickers, µm/s.
    private static final float BLOOD_SPEED = 20;
    private static final int SETTLING = 260;
    private static final float CLOSENESS = 0.9f;
    private static final float FIRMNESS = 0.3f;
    private static final float PULL = 0.3f;
    private static final float RESTLESS = 1.2f;
    private static final float ROOM = 3;

    private final Primary primary;
    private final Vessel vessel = Vessel.even(76, 6, 460, 0.12f, 8.5f, 3.4f);
    private final Cells blood;
    private final Bloodstream stream;
    private final Neighbours neighbours;
    private final Division[] divisions = new Division[DAUGHTERS];

    public Body(Primary primary, long seed) {
        super(seed, TUMOUR + DAUGHTERS);
        this.primary = primary;
        blood = new Cells(RED_CELLS, ledger);
        stream = new Bloodstream(blood, vessel, -REACH, REACH, BLOOD_SPEED, RED_CELLS);
        stream.fill(RED_CELLS, 0, dice);
        neighbours = new Neighbours(-REACH, -REACH, REACH, REACH, 3 * MOST, TUMOUR + DAUGHTERS);
        for (int i = 0; i < TUMOUR; i++) {
            float far = SPREAD * (float) Math.sqrt((i + 0.5f) / TUMOUR);
            float turn = i * 0.382f;
            cells.add(Kind.CANCER, Mode.SETTLED, far * Trig.cos(turn) * 1.15f + dice.bell(),
                    far * Trig.sin(turn) + dice.bell(), dice.between(LEAST, MOST), dice);
        }
        for (int i = 0; i < SETTLING; i++) {
            gather();
        }
        for (int k = 0; k < DAUGHTERS; k++) {
            divisions[k] = new Division(ledger, cells, 9 + 7 * k + dice.below(5), CELLS_FROM - 3.4f + 1.7f * k,
                    dice.unit());
        }
    }

    @Override
    protected void act() {
        stream.flow();
        gather();
        for (Division division : divisions) {
            division.act(time(), dice);
        }
    }

    /// The cells hold together, push one another and never lie quite still.
    private void gather() {
        for (int i = 0; i < cells.count(); i++) {
            float phase = cells.look[i] * 0.013f;
            float beat = 0.11f + (cells.look[i] & 7) * 0.01f;
            float give = cells.give[i] * TICK;
            cells.x[i] += (RESTLESS * Trig.sin(time() * beat + phase) - PULL * cells.x[i]) * give;
            cells.y[i] += (RESTLESS * Trig.cos(time() * beat * 0.83f + phase * 1.7f) - PULL * 1.2f * cells.y[i]) * give;
        }
        neighbours.part(cells, FIRMNESS, CLOSENESS);
        for (int i = 0; i < cells.count(); i++) {
            float room = vessel.centre(cells.x[i]) - vessel.half() - vessel.wall() - cells.radius[i] - ROOM;
            cells.y[i] = Math.min(cells.y[i], room);
        }
    }

    @Override
    protected void tell(Report report) {
        report.time(1, time(), time() > CELLS_FROM && time() < CELLS_TO);
        boolean near = time() >= CELLS_FROM && time() < CELLS_TO;
        report.tell(Actor.ORIGIN, 1, 0, 0, near ? SPREAD * 1.3f : 2 * UNIT, Mode.SETTLED);
        if (near) {
            report.tell(Actor.CANCER_CELL, cells.count(), cells.x[0], cells.y[0], cells.radius[0], Mode.SETTLED);
            report.tell(Actor.VESSEL, 1, -64, vessel.centre(-64), vessel.half(), Mode.FLOWING);
            report.tell(Actor.RED_CELL, RED_CELLS, 60, vessel.centre(60), Bloodstream.RED_RADIUS, Mode.FLOWING);
            report.tell(Actor.TISSUE, 1, -112, -58, 11, Mode.SETTLED);
        }
        if (time() < BODY_TO || time() >= BODY_FROM) {
            tell(report, Actor.BODY, 1, -12.5f, 128, 8);
            tell(report, Actor.BLOOD_ROAD, 1, -10.2f, 132, 0.6f);
            tell(report, Actor.LYMPH_ROAD, 1, 23.5f, 66, 0.6f);
            tell(report, Actor.LYMPH_NODE, NODES, 16, 53.4f, 1.2f);
            for (Site site : primary.sites()) {
                tell(report, site.actor(), 1, site.x(), site.y(), 2.4f);
            }
        }
    }

    /// Lymph nodes that are drawn; a body has several hundred.
    public static final int NODES = 16;

    private void tell(Report report, Actor actor, int n, float x, float y, float radius) {
        report.tell(actor, n, x(x), y(y), radius * UNIT, Mode.SETTLED);
    }

    /// µm to the right of the origin of something that is `figure` units from the middle line.
    public float x(float figure) {
        return (figure - primary.x()) * UNIT;
    }

    /// µm below the origin of something that is `figure` units from above the head.
    public float y(float figure) {
        return (figure - primary.y()) * UNIT;
    }

    public Primary primary() {
        return primary;
    }

    /// How strongly the mark of the origin shines now, 0 to 1.
    public float origin() {
        return Trig.ease(ORIGIN_AT, ORIGIN_AT + LIGHTS, time());
    }

    /// How far the blood roads are lit up from the heart now, 0 to 1.
    public float bloodRoads() {
        return Trig.ease(ROADS_AT, ROADS_AT + LIGHTS, time());
    }

    /// How far the lymph roads are lit up now, 0 to 1.
    public float lymphRoads() {
        return Trig.ease(LYMPH_AT, LYMPH_AT + LIGHTS, time());
    }

    /// When a place of [Primary#sites] begins to be marked, s.
    public float marked(int site) {
        return MARKS_AT + MARKS_OVER * site / Math.max(1, primary.sites().size() - 1);
    }

    /// How strongly a place of [Primary#sites] is marked now, 0 to 1.
    public float mark(int site) {
        return Trig.ease(marked(site), marked(site) + 0.8f, time());
    }

    public Vessel vessel() {
        return vessel;
    }

    public Cells blood() {
        return blood;
    }

    /// Cells that divide while one looks.
    public Division division(int which) {
        return divisions[which];
    }
}
