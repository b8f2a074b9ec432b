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

/// Intravasation: a cell crawls along fibres to a leaky vessel, where a macrophage touches the wall, slips between two
/// lining cells and is carried off by the blood (F-031, F-040, F-041).
///
/// Until it is in the blood, 600 s pass in a second of showing: an hour and a half for the way (N-35: 75 µm at about
/// 0.8 µm a minute) and as long for the wall, while the blood is drawn slower. Then the blood's own time is slowed.
public final class Enter extends World {

    /// Usual width of the picture, µm.
    public static final float WIDTH = 240;

    private static final int RED_CELLS = 178;
    private static final int PLATELETS = 44;
    private static final int CAPACITY = 230;
    private static final float REACH = 260;
    /// N-01: up to 20 µm wide; the cell to follow is drawn at the large end.
    private static final float HERO_RADIUS = 9.3f;
    private static final float FASTER = 600;
    /// Blood in a small venule runs 700 µm/s (N-14); it is shown 50 times slower.
    private static final float SLOWED = 50;
    private static final float BLOOD_SPEED = 700 / SLOWED;
    private static final float DOOR_X = -8;
    /// Where labels point to the wall, µm.
    private static final float WALL_X = -62;
    private static final float ARRIVES_AT = 8.4f;
    private static final float WAITS_SECONDS = 0.7f;
    /// So long after the cell is in the blood the macrophage has drawn its arm back.
    private static final float LETS_GO_SECONDS = 3;
    private static final float GETS_IN_SECONDS = 9.2f;
    /// Brings the mean of [Passage#pace(float)] to 1.
    private static final float PACE = 1.53f;
    /// How far the flow bends the part that is already inside, µm.
    private static final float LEANS = 3;
    /// A cell as big as this is a little slower than the blood around it.
    private static final float SHARE = 0.94f;

    private final Vessel vessel = new Vessel(41, 9, 330, 0.1f, 22, 5, 0, 0, 1);
    private final Bloodstream blood;
    private final SoftBody body;
    private final Crawl crawl;
    private final Doorway doorway;
    private final Passage door;
    private final Trail trail;
    /// Seconds since it arrived; the part that is through; seconds in the blood.
    private final float[] through = new float[1];
    private final float[] afloat = new float[1];
    private final int hero;
    private final int other;
    private final int guide;

    public Enter(long seed) {
        super(seed, CAPACITY);
        body = new SoftBody(ledger);
        for (float[] array : new float[][] {through, afloat}) {
            ledger.keep(array);
        }
        doorway = new Doorway(vessel, DOOR_X, ledger);
        door = doorway.passage;
        float stand = door.stand(HERO_RADIUS);
        float endX = door.x() - Trig.cos(door.turn()) * stand;
        float endY = door.y() - Trig.sin(door.turn()) * stand;
        trail = new Trail(-52, -64, -28, -52, endX - Trig.cos(door.turn()) * 34, endY - Trig.sin(door.turn()) * 34,
                endX, endY);
        crawl = new Crawl(trail, HERO_RADIUS, ARRIVES_AT, WAITS_SECONDS);
        doorway.shape(0, 0, 0);
        hero = cells.add(Kind.CANCER, Mode.CRAWLING, trail.x(0), trail.y(0), HERO_RADIUS, dice);
        cells.give[hero] = 0.05f;
        other = bystander(-80, -36, 8);
        bystander(-98, -15, 7.4f);
        guide = cells.add(Kind.MACROPHAGE, Mode.PATROLLING, macrophage().x[0], macrophage().y[0], Macrophage.BODY, dice);
        cells.give[guide] = 0;
        blood = new Bloodstream(cells, vessel, -REACH, REACH, BLOOD_SPEED, CAPACITY);
        blood.fill(RED_CELLS, PLATELETS, dice);
        crawl.shape(body, 0, 0);
    }

    private int bystander(float x, float y, float radius) {
        int cell = cells.add(Kind.CANCER, Mode.CRAWLING, x, y, radius, dice);
        cells.give[cell] = 0;
        return cell;
    }

    @Override
    protected void act() {
        blood.flow();
        switch (cells.mode(hero)) {
            case CRAWLING -> crawl.approach(cells, hero, body, time());
            case SQUEEZING -> squeeze();
            case FLOWING -> ride();
            default -> { }
        }
        for (int i = other; i < other + 2; i++) {
            cells.x[i] += 0.35f * Trig.sin(time() / 9 + i * 0.3f) * TICK;
            cells.y[i] += 0.5f * TICK * Trig.sin(time() / 12 + i * 0.2f);
        }
        doorway.act(time(), through[0], afloat[0]);
        if (cells.is(guide, Mode.PATROLLING) && Doorway.isTouched(time()) && afloat[0] == 0) {
            cells.change(guide, Mode.ENGAGING);
        }
        if (cells.is(guide, Mode.ENGAGING) && afloat[0] > LETS_GO_SECONDS) {
            cells.change(guide, Mode.PATROLLING);
        }
    }

    /// Shapes the cell in the door; the blood feels only the part that is inside.
    private void squeeze() {
        through[0] = Math.min(1, through[0] + TICK / GETS_IN_SECONDS * Passage.pace(through[0]) * PACE);
        door.shape(body, HERO_RADIUS, through[0]);
        float lean = LEANS * Trig.ease(0.15f, 0.8f, through[0]);
        for (int i = 0; i < body.lobes(); i++) {
            body.x[i] += lean * depth(body.y[i]);
        }
        body.nucleus(body.nucleusX() + lean * depth(body.nucleusY()), body.nucleusY(), body.nucleusLong(),
                body.nucleusShort(), body.nucleusTurn());
        float inside = HERO_RADIUS * (float) Math.sqrt(through[0]);
        cells.radius[hero] = inside;
        cells.x[hero] = door.x() + Trig.cos(door.turn()) * door.stand(inside) + lean;
        cells.y[hero] = door.y() + Trig.sin(door.turn()) * door.stand(inside);
        if (through[0] == 1) {
            cells.change(hero, Mode.FLOWING);
        }
    }

    /// How deep in the blood a part of the cell at `y` is: 0 in the wall, 1 well inside.
    private float depth(float y) {
        return Math.clamp((y - door.y()) / (door.stand(HERO_RADIUS) * 0.9f), 0, 1);
    }

    /// Taken along by the blood, slowly at first, away from the wall and turning.
    private void ride() {
        afloat[0] += TICK;
        float x = cells.x[hero];
        float y = cells.y[hero];
        float v = blood.speedAt(x, y) * SHARE * Trig.ease(-0.2f, 2.4f, afloat[0]) * vessel.lean(x);
        float lane = vessel.centre(x) - 3.5f;
        cells.x[hero] = x + v * TICK;
        cells.y[hero] = y + v * vessel.slope(x) * TICK + (lane - y) * 0.012f * Trig.ease(0, 2, afloat[0]);
        body.round(cells.x[hero], cells.y[hero], HERO_RADIUS);
    }

    @Override
    protected void tell(Report report) {
        float slow = time() - afloat[0];
        if (afloat[0] == 0) {
            report.time(FASTER, time() * FASTER, true);
        } else {
            report.time(1 / SLOWED, slow * FASTER + afloat[0] / SLOWED, false);
        }
        report.tell(Actor.HERO, 1, body.nucleusX(), body.nucleusY(), HERO_RADIUS, cells.mode(hero));
        report.tell(Actor.CANCER_CELL, 2, cells.x[other], cells.y[other], cells.radius[other], Mode.CRAWLING);
        report.tell(Actor.MACROPHAGE, 1, macrophage().x[0], macrophage().y[0], 13, cells.mode(guide));
        report.tell(Actor.GAP, 1, door.x(), door.y(), 3, Mode.SETTLED);
        report.tell(Actor.RED_CELL, RED_CELLS, 66, vessel.centre(66), Bloodstream.RED_RADIUS, Mode.FLOWING);
        report.tell(Actor.VESSEL, 1, 54, vessel.centre(54) + vessel.half() * 0.6f, 2, Mode.SETTLED);
        wall(report, Actor.VESSEL_WALL);
        wall(report, Actor.LINING_CELL);
        report.tell(Actor.FIBRES, 1, trail.x(0.45f) + 9, trail.y(0.45f) - 8, 3, Mode.SETTLED);
        report.tell(Actor.TISSUE, 1, 70, -60, 8, Mode.SETTLED);
    }

    private void wall(Report report, Actor actor) {
        float y = vessel.centre(WALL_X) - (vessel.half() + vessel.wall() / 2) / vessel.lean(WALL_X);
        report.tell(actor, 1, WALL_X, y, 2, Mode.SETTLED);
    }

    public Vessel vessel() {
        return vessel;
    }

    public Passage door() {
        return door;
    }

    /// Half width of the gap between the two lining cells at the door, µm.
    public float gap() {
        return doorway.gap();
    }

    public Trail trail() {
        return trail;
    }

    public Macrophage macrophage() {
        return doorway.macrophage;
    }

    @Override
    public SoftBody hero() {
        return body;
    }

    /// Index of the cell that the eye follows.
    public int heroCell() {
        return hero;
    }
}
