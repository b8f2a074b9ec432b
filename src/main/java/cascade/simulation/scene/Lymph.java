package cascade.simulation.scene;

import cascade.simulation.Actor;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Neighbours;
import cascade.simulation.Passage;
import cascade.simulation.Report;
import cascade.simulation.SoftBody;
import cascade.simulation.Trig;
import cascade.simulation.World;

/// The other road: a cell slips through a loose place in the wall of a lymph vessel (F-046), is carried through its
/// valves, and is held in the rim of a lymph node; of the cells that come with it, some are caught and fade (F-061).
///
/// 600 s pass in a second of showing (N-35: about 0.8 µm a minute up to the wall). The lymph is drawn slower than that,
/// so that it can be followed; its speed is a choice of the drawing.
public final class Lymph extends World {

    /// Usual width of the picture, µm.
    public static final float WIDTH = 420;

    private static final int ADRIFT = 24;
    private static final int WITHIN = 440;
    private static final int CAPACITY = 480;
    /// N-01: up to 20 µm wide; the cell to follow is drawn at the large end.
    private static final float HERO_RADIUS = 8.6f;
    private static final float OTHER_RADIUS = 6.6f;
    private static final float FASTER = 600;
    private static final float DOOR_X = -152;
    private static final float DOOR_TURN = 0.19f;
    private static final float DOOR_GAP = 3;
    private static final float ARRIVES_AT = 3.2f;
    private static final float WAITS_SECONDS = 0.4f;
    private static final float GETS_IN_SECONDS = 4.4f;
    /// Brings the mean of [Passage#pace(float)] to 1.
    private static final float PACE = 1.53f;
    /// A large cell is a little slower than the lymph around it.
    private static final float SHARE = 0.94f;
    /// How fast cells seep along the rim of the node, µm per second of showing, and how far from the mouth the hero is
    /// held: about this much above the middle, µm.
    private static final float SEEPS = 15;
    private static final float HELD_ABOVE = 48;
    private static final float SLOWING = 34;
    /// Where other cells are in the vessel at first, µm.
    private static final float[] OTHERS = {-128, -218, -395};
    /// Where immune cells wait in the rim: turns around the middle of the node.
    private static final float[] WATCHES = {0.39f, 0.31f, 0.66f, 0.18f, 0.82f};
    private static final float FIRM = 0.3f;
    private static final float CLOSENESS = 0.93f;
    private static final int SETTLING = 120;

    private final LymphVessel vessel;
    private final LymphNode node;
    private final Lymphocytes crowd;
    private final Neighbours neighbours = new Neighbours(-260, -110, 300, 130, 18, CAPACITY);
    private final NodeWatch[] watches = new NodeWatch[WATCHES.length];
    private final SoftBody body;
    private final Crawl crawl;
    private final Passage door;
    /// Seconds since the hero arrived at the wall; the part of it that is through; seconds in the lymph.
    private final float[] through = new float[1];
    private final float[] afloat = new float[1];
    private final int hero;
    private final int others;

    public Lymph(long seed) {
        super(seed, CAPACITY);
        body = new SoftBody(ledger);
        for (float[] array : new float[][] {through, afloat}) {
            ledger.keep(array);
        }
        vessel = new LymphVessel(ledger);
        node = new LymphNode(160, vessel.centre(60));
        door = new Passage(DOOR_X, vessel.centre(DOOR_X) - vessel.half(DOOR_X) - 1.2f, DOOR_TURN, DOOR_GAP, 1.3f);
        float stand = door.stand(HERO_RADIUS);
        float endX = door.x() - Trig.cos(DOOR_TURN) * stand;
        float endY = door.y() - Trig.sin(DOOR_TURN) * stand;
        crawl = new Crawl(new Trail(-196, -54, -182, -58, endX - 16, endY - 16, endX, endY), HERO_RADIUS, ARRIVES_AT,
                WAITS_SECONDS);
        hero = cells.add(Kind.CANCER, Mode.CRAWLING, -196, -54, HERO_RADIUS, dice);
        cells.give[hero] = 0.04f;
        others = cells.count();
        for (int i = 0; i < OTHERS.length; i++) {
            float y = vessel.centre(OTHERS[i]) + 3 + 2 * i;
            cells.give[cells.add(Kind.CANCER, Mode.FLOWING, OTHERS[i], y, OTHER_RADIUS + 0.5f * i, dice)] = 0.1f;
        }
        for (int i = 0; i < watches.length; i++) {
            watches[i] = watch(WATCHES[i]);
        }
        crowd = new Lymphocytes(cells, vessel, node, dice, ADRIFT, WITHIN);
        for (int i = 0; i < SETTLING; i++) {
            neighbours.part(cells, FIRM, CLOSENESS);
            crowd.settle();
        }
        crawl.shape(body, 0, 0);
    }

    /// An immune cell in the rim, in a direction from the middle of the node.
    private NodeWatch watch(float turn) {
        float far = LymphNode.LONG;
        float x = node.x();
        float y = node.y();
        while (node.outside(x, y) > -LymphNode.RIM || far == LymphNode.LONG) {
            far -= 1;
            x = node.x() + Trig.cos(turn) * far;
            y = node.y() + Trig.sin(turn) * far;
        }
        return new NodeWatch(cells, ledger, cells.add(Kind.IMMUNE, Mode.PATROLLING, x, y, NodeWatch.RADIUS, dice));
    }

    @Override
    protected void act() {
        vessel.act(time(), cells);
        switch (cells.mode(hero)) {
            case CRAWLING -> crawl.approach(cells, hero, body, time());
            case SQUEEZING -> squeeze();
            case FLOWING -> ride();
            default -> { }
        }
        for (int i = others; i < others + OTHERS.length; i++) {
            if (cells.is(i, Mode.FLOWING)) {
                carry(i, 1, 1);
            }
        }
        crowd.act(time());
        for (NodeWatch watch : watches) {
            watch.act(time(), hero);
        }
        neighbours.part(cells, FIRM, CLOSENESS);
        crowd.hold();
        if (cells.is(hero, Mode.FLOWING) || cells.is(hero, Mode.ARRESTED)) {
            body.round(cells.x[hero], cells.y[hero], HERO_RADIUS);
        }
    }

    /// Shapes the cell in the door; the lymph feels only the part that is inside.
    private void squeeze() {
        through[0] = Math.min(1, through[0] + TICK / GETS_IN_SECONDS * Passage.pace(through[0]) * PACE);
        door.shape(body, HERO_RADIUS, through[0]);
        float inside = HERO_RADIUS * (float) Math.sqrt(through[0]);
        cells.radius[hero] = inside;
        cells.x[hero] = door.x() + Trig.cos(DOOR_TURN) * door.stand(inside);
        cells.y[hero] = door.y() + Trig.sin(DOOR_TURN) * door.stand(inside);
        if (through[0] == 1) {
            cells.change(hero, Mode.FLOWING);
        }
    }

    /// Taken along by the lymph and, in the rim of the node, slower and slower until it is held there.
    private void ride() {
        afloat[0] += TICK;
        float above = node.y() - cells.y[hero];
        boolean within = node.within(cells.x[hero], cells.y[hero]) > 0.5f;
        float slow = within ? 1 - Trig.ease(HELD_ABOVE - SLOWING, HELD_ABOVE + 16, above) : 1;
        carry(hero, -1, slow * Trig.ease(-0.2f, 1.6f, afloat[0]));
        if (within && above > HELD_ABOVE) {
            cells.change(hero, Mode.ARRESTED);
        }
    }

    /// Carries a cell for one tick: along the vessel, and in the node along its rim.
    ///
    /// @param side −1 round the upper side of the node, 1 round the lower
    /// @param pace part of the usual speed, 0..1
    private void carry(int cell, int side, float pace) {
        float x = cells.x[cell];
        float y = cells.y[cell];
        float within = node.within(x, y);
        float along = vessel.speed(time(), x, y) * SHARE * pace * (1 - within);
        float lane = vessel.centre(x) + side * 2;
        float vy = (lane - y) * 0.7f * (1 - within);
        float outX = node.outX(x, y);
        float outY = node.outY(x, y);
        float seep = SEEPS * within * pace * side;
        float back = (-node.outside(x, y) - LymphNode.RIM) * 0.9f * within;
        cells.x[cell] = x + (along + outY * seep + outX * back) * TICK;
        cells.y[cell] = y + (vy - outX * seep + outY * back) * TICK;
        cells.turn[cell] += 0.02f * TICK;
    }

    @Override
    protected void tell(Report report) {
        report.time(FASTER, time() * FASTER, true);
        report.tell(Actor.HERO, 1, body.nucleusX(), body.nucleusY(), HERO_RADIUS, cells.mode(hero));
        tellOthers(report);
        boolean early = time() < 11;
        float x = early ? -60 : node.x() - 20;
        report.tell(Actor.IMMUNE_CELL, ADRIFT + WITHIN + WATCHES.length, x, early ? vessel.centre(x) : node.y() + 12,
                Lymphocytes.RADIUS, Mode.PATROLLING);
        report.tell(Actor.LYMPH_VESSEL, 1, -64, vessel.centre(-64) + vessel.half(-64) * 0.7f, 2, Mode.SETTLED);
        report.tell(Actor.VALVE, vessel.valves(), vessel.valve(2), vessel.centre(vessel.valve(2)) + 13, 3, Mode.SETTLED);
        report.tell(Actor.VESSEL_WALL, 1, -178, vessel.centre(-178) - vessel.half(-178), 2, Mode.SETTLED);
        report.tell(Actor.LYMPH_NODE, 1, node.x() + 12, node.y() - LymphNode.HIGH + 2, 4, Mode.SETTLED);
        report.tell(Actor.FIBRES, 1, -120, -38, 4, Mode.SETTLED);
        report.tell(Actor.TISSUE, 1, -90, -56, 8, Mode.SETTLED);
    }

    private void tellOthers(Report report) {
        int living = 0;
        int fading = 0;
        for (int i = others; i < others + OTHERS.length; i++) {
            if (cells.is(i, Mode.DYING)) {
                report.tell(Actor.DYING_CELL, ++fading, cells.x[i], cells.y[i], cells.radius[i], Mode.DYING);
            } else if (cells.isThere(i)) {
                report.tell(Actor.CANCER_CELL, ++living, cells.x[i], cells.y[i], cells.radius[i], cells.mode(i));
            }
        }
    }

    public LymphVessel vessel() {
        return vessel;
    }

    public LymphNode node() {
        return node;
    }

    public Passage door() {
        return door;
    }

    /// The part of the hero that is in the vessel, 0..1.
    public float through() {
        return through[0];
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
