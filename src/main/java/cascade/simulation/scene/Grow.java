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

/// Colonisation in the liver: one cell begins to divide, the group grows until its middle runs short of oxygen, stays
/// small with births and deaths balanced, wraps a vessel that was there before, and grows on where new vessels reach it
/// (F-030, F-031, F-090, F-092).
///
/// Shown is a thin section; in the body such a group is a ball 1–2 mm wide (N-32), of which this is the small end.
public final class Grow extends World {

    /// Usual width of the picture, µm.
    public static final float WIDTH = 1300;

    private static final int CAPACITY = 6200;
    private static final int RED_CELLS = 950;
    private static final int FEWER_RED_CELLS = 340;
    private static final float REACH = 1200;
    /// µm per second of showing.
    private static final float BLOOD_SPEED = 40;
    /// Two years in 24 s: a doubling takes a month at first and longer later (N-38: days to more than a year).
    private static final double FASTER = 2 * 365.25 * 24 * 3600 / 24;
    private static final float HERO_RADIUS = 8.5f;
    private static final float HERO_TO_X = 0.5f;
    private static final float HERO_TO_Y = 0.866f;
    private static final float START_X = -30;
    private static final float START_Y = -72;
    /// Seconds until the resting cell begins to grow.
    private static final float WAKES = 0.7f;
    /// The sprout that a label points to.
    private static final int SHOWN = 1;
    private static final float SPROUTS_AT = 14.6f;
    /// A killer cell (NK), 9–10 µm to each side (N-05: white cells up to 20 µm wide).
    private static final float IMMUNE_RADIUS = 9.5f;
    /// The vessel that the group reaches and wraps, µm (N-10: 4–24 µm wide).
    private static final float WRAPPED_X = -188;
    private static final float WRAPPED_Y = -174;
    private static final float WRAPPED_RADIUS = 11.2f;
    /// How far it and the cells that lie on it reach, µm.
    private static final float WRAPPED_REACH = 27;
    /// How little cells that crawl by themselves are pushed about by others.
    private static final float STANDS = 0.06f;

    private final Vessel vessel = Vessel.even(372, 13, 1500, 0.1f, 33, 8);
    private final Vessel corner = Vessel.even(-575, 190, 1800, -0.194f, 17, 6);
    private final WrappedVessel wrapped;
    private final Cells blood;
    private final Cells cornerBlood;
    private final Bloodstream stream;
    private final Bloodstream cornerStream;
    private final Supply supply;
    private final Colony colony;
    private final Sprouts sprouts;
    private final SoftBody body;
    private final int hero;
    private final int[] immune = new int[2];
    /// How far the colony reaches in the directions of the hero and of the immune cells, µm, smoothed.
    private final float[] rim = new float[3];

    public Grow(long seed) {
        super(seed, CAPACITY);
        body = new SoftBody(ledger);
        ledger.keep(rim);
        blood = new Cells(RED_CELLS, ledger);
        stream = new Bloodstream(blood, vessel, -REACH, REACH, BLOOD_SPEED, RED_CELLS);
        stream.fill(RED_CELLS, 0, dice);
        cornerBlood = new Cells(FEWER_RED_CELLS, ledger);
        cornerStream = new Bloodstream(cornerBlood, corner, -REACH, REACH, BLOOD_SPEED * 0.8f, FEWER_RED_CELLS);
        cornerStream.fill(FEWER_RED_CELLS, 0, dice);
        wrapped = new WrappedVessel(WRAPPED_X, WRAPPED_Y, WRAPPED_RADIUS, ledger);
        supply = new Supply(ledger, vessel, corner, wrapped);
        colony = new Colony(cells, dice, supply, vessel, ledger);
        sprouts = new Sprouts(cells, dice, supply, ledger);
        hero = colony.begin(START_X, START_Y, HERO_RADIUS);
        immune[0] = cells.add(Kind.IMMUNE, Mode.PATROLLING, -330, -190, IMMUNE_RADIUS, dice);
        immune[1] = cells.add(Kind.IMMUNE, Mode.PATROLLING, 300, -120, IMMUNE_RADIUS, dice);
        for (int i : immune) {
            cells.give[i] = STANDS;
        }
        plan(0, 66, SPROUTS_AT, 27);
        plan(1, -128, SPROUTS_AT + 0.9f, 22);
        plan(2, 244, SPROUTS_AT + 1.9f, 24);
        body.round(START_X, START_Y, HERO_RADIUS);
    }

    private void plan(int sprout, float x, float seconds, int points) {
        sprouts.plan(sprout, x, vessel.centre(x) - vessel.half(), seconds, points);
    }

    @Override
    protected void act() {
        stream.flow();
        cornerStream.flow();
        if (cells.is(hero, Mode.RESTING) && time() >= WAKES) {
            cells.change(hero, Mode.GROWING);
        }
        supply.spread(cells);
        sprouts.grow(time());
        patrol(0, 0.54f, -0.003f);
        patrol(1, 0.97f, -0.004f);
        lead();
        colony.live(hero);
        wrapped.hold(cells);
        body.round(cells.x[hero], cells.y[hero], Math.max(6.4f, cells.radius[hero]));
    }

    /// The hero keeps to the rim on the side of the vessel, where the oxygen is.
    private void lead() {
        float keen = Trig.ease(1, 3, time());
        cells.give[hero] = 1 + (STANDS - 1) * keen;
        rim[0] += (supply.rim(colony.x(), colony.y(), HERO_TO_X, HERO_TO_Y) - rim[0]) * 0.02f;
        float out = Math.max(0, rim[0] - 15);
        draw(hero, colony.x() + out * HERO_TO_X, colony.y() + out * HERO_TO_Y, 55 * keen, 1.2f);
    }

    /// An immune cell goes slowly along the edge of the group; the cells it meets keep it outside.
    private void patrol(int which, float from, float round) {
        int i = immune[which];
        float turn = from + round * time();
        float dx = Trig.cos(turn);
        float dy = Trig.sin(turn);
        rim[which + 1] += (supply.rim(colony.x(), colony.y(), dx, dy) - rim[which + 1]) * 0.02f;
        float far = Math.max(rim[which + 1] + 24, 270 - 22 * time());
        draw(i, colony.x() + far * dx, colony.y() + far * dy, 60, 1);
        cells.turn[i] += 0.02f * TICK;
    }

    /// Moves a cell towards a place, at most `fastest` µm per second.
    private void draw(int cell, float toX, float toY, float fastest, float keen) {
        float dx = toX - cells.x[cell];
        float dy = toY - cells.y[cell];
        float d = (float) Math.sqrt(dx * dx + dy * dy) + 1e-3f;
        float speed = Math.min(fastest, d * keen) * TICK;
        cells.x[cell] += dx / d * speed;
        cells.y[cell] += dy / d * speed;
    }

    @Override
    protected void tell(Report report) {
        report.time(FASTER, time() * FASTER, true);
        report.tell(Actor.HERO, 1, cells.x[hero], cells.y[hero], HERO_RADIUS, cells.mode(hero));
        report.tell(Actor.CANCER_CELL, colony.size(), colony.x(), colony.y(), colony.radius(), Mode.GROWING);
        report.tell(Actor.STARVED_MIDDLE, colony.starved(), colony.starvedX(), colony.starvedY(), 60, Mode.STARVED);
        report.tell(Actor.VESSEL, wrapped.isWrapped() ? 2 : 3, 40, vessel.centre(40) - vessel.half(), 8, Mode.FLOWING);
        if (wrapped.isWrapped()) {
            report.tell(Actor.WRAPPED_VESSEL, 1, WRAPPED_X, WRAPPED_Y, WRAPPED_REACH, Mode.FLOWING);
        }
        report.tell(Actor.RED_CELL, RED_CELLS + FEWER_RED_CELLS + WrappedVessel.RED, 300, vessel.centre(300), 4,
                Mode.FLOWING);
        report.tell(Actor.TISSUE, 1, -500, -250, 11, Mode.SETTLED);
        report.tell(Actor.IMMUNE_CELL, immune.length, cells.x[immune[0]], cells.y[immune[0]], IMMUNE_RADIUS,
                Mode.PATROLLING);
        int points = sprouts.points(SHOWN);
        if (points > 2) {
            int middle = Math.min(8, points - 1);
            report.tell(Actor.NEW_VESSEL, sprouts.count(), sprouts.x(SHOWN, middle), sprouts.y(SHOWN, middle),
                    sprouts.half(SHOWN, middle), Mode.GROWING);
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

    public Vessel corner() {
        return corner;
    }

    /// The vessel that was there before, which the colony wraps.
    public WrappedVessel wrapped() {
        return wrapped;
    }

    /// The blood in the vessel below.
    public Cells blood() {
        return blood;
    }

    /// The blood in the vessel in the corner.
    public Cells cornerBlood() {
        return cornerBlood;
    }

    public Supply supply() {
        return supply;
    }

    public Colony colony() {
        return colony;
    }

    public Sprouts sprouts() {
        return sprouts;
    }
}
