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

/// Dormancy in the liver: a single cell lies still in a hollow beside a small, stable vessel, for years (F-190, F-194).
///
/// It is the quiet scene: the cell comes to rest and stays so; blood glides by, immune cells pass, nothing else
/// happens (scene check 7).
public final class Sleep extends World {

    /// Usual width of the picture, µm.
    public static final float WIDTH = 220;

    private static final int RED_CELLS = 96;
    private static final int PLATELETS = 9;
    private static final int CAPACITY = 115;
    private static final float REACH = 270;
    /// µm per second of showing; the blood glides, so that it does not draw the eye from the cell at rest.
    private static final float BLOOD_SPEED = 13;
    /// Ten years in 24 s of showing (N-40: rest lasts months to more than 20 years).
    private static final double YEAR = 365.25 * 24 * 3600;
    private static final double FASTER = 10 * YEAR / 24;
    private static final float HERO_RADIUS = 9.2f;
    private static final float HERO_X = 15;
    /// A white cell, at the large end of its range (N-05: 7–20 µm wide).
    private static final float IMMUNE_RADIUS = 6;
    /// Seconds until the cell lies still.
    private static final float SETTLES = 4;
    /// µm it still creeps while it comes to rest.
    private static final float CREEPS = 7;
    /// Rounds of the wobble in a second, awake and at rest.
    private static final float LIVELY = 0.16f;
    private static final float STILL = 0.012f;
    /// Length of a breath of the resting cell, s of showing.
    private static final float BREATH = 6.4f;
    /// Where the first immune cell pauses, µm, and when, s.
    private static final float PAUSE_X = -19;
    private static final float PAUSE_FROM = 9;
    private static final float PAUSE_TO = 14.5f;

    /// A small venule, 15 µm wide (N-10), that sags like a hammock.
    private final Vessel vessel = new Vessel(-18, 53, 420, 0.2143f, 7.5f, 4.5f, 0, 0, 1);
    private final Bloodstream blood;
    private final SoftBody body;
    private final float[] wobble = new float[1];
    private final int hero;
    private final int visitor;
    private final int passer;

    public Sleep(long seed) {
        super(seed, CAPACITY);
        body = new SoftBody(ledger);
        ledger.keep(wobble);
        hero = cells.add(Kind.CANCER, Mode.CRAWLING, HERO_X, 0, HERO_RADIUS, dice);
        visitor = cells.add(Kind.IMMUNE, Mode.PATROLLING, 0, 0, IMMUNE_RADIUS, dice);
        passer = cells.add(Kind.IMMUNE, Mode.PATROLLING, 0, 0, IMMUNE_RADIUS * 0.92f, dice);
        // None of the three is in the blood, so the blood must not push them.
        cells.give[hero] = 0;
        cells.give[visitor] = 0;
        cells.give[passer] = 0;
        blood = new Bloodstream(cells, vessel, -REACH, REACH, BLOOD_SPEED, CAPACITY);
        blood.fill(RED_CELLS, PLATELETS, dice);
        lie();
        patrol();
    }

    @Override
    protected void act() {
        blood.flow();
        wobble[0] += (LIVELY + (STILL - LIVELY) * calm()) * TICK;
        if (time() >= SETTLES && cells.is(hero, Mode.CRAWLING)) {
            cells.change(hero, Mode.RESTING);
        }
        lie();
        patrol();
    }

    /// The cell in its hollow: a soft oval along the vessel, breathing slowly.
    private void lie() {
        float calm = calm();
        float away = CREEPS * (1 - calm);
        float x = HERO_X - away;
        float slope = vessel.slope(x);
        float long1 = (float) Math.sqrt(1 + slope * slope);
        float swell = 1 + 0.012f * breath() * calm;
        float flat = 0.35f + 0.65f * calm;
        float r = HERO_RADIUS * swell * (1 - 0.075f * flat);
        float y = vessel.centre(x) - (vessel.half() + vessel.wall() + HERO_RADIUS * 0.97f) * long1 - away * 0.25f;
        float ux = 1 / long1;
        float uy = slope / long1;
        float apart = 3.1f * flat;
        body.begin(r);
        body.lobe(x - ux * apart, y - uy * apart + 0.5f * flat, r * 0.93f);
        body.lobe(x, y - 0.35f * flat, r);
        body.lobe(x + ux * apart * 0.92f, y + uy * apart * 0.92f + 0.7f * flat, r * 0.9f);
        body.nucleus(x - 0.6f, y - 0.2f, HERO_RADIUS * 0.5f * (1 + 0.06f * flat), HERO_RADIUS * 0.47f, 0.02f);
        cells.x[hero] = x;
        cells.y[hero] = y;
    }

    private void patrol() {
        float t = time();
        float came = Trig.ease(-4, PAUSE_FROM, t);
        float left = Trig.ease(PAUSE_TO, PAUSE_TO + 15, t);
        float atX = -165 + (PAUSE_X + 165) * came + (190 - PAUSE_X) * left;
        // While it pauses it feels about a little.
        float feel = Trig.ease(PAUSE_FROM - 2, PAUSE_FROM, t) * (1 - Trig.ease(PAUSE_TO, PAUSE_TO + 2, t));
        atX += feel * 1.2f * Trig.sin((t - PAUSE_FROM) * 0.21f);
        cells.x[visitor] = atX;
        cells.y[visitor] = route(atX);
        cells.turn[visitor] = atX * 0.0042f + feel * 0.02f * Trig.sin(t * 0.23f);
        float below = 222 - 8f * t;
        cells.x[passer] = below;
        float slope = vessel.slope(below);
        cells.y[passer] = vessel.centre(below)
                + (vessel.half() + vessel.wall() + IMMUNE_RADIUS + 1) * (float) Math.sqrt(1 + slope * slope);
        cells.turn[passer] = -below * 0.004f;
    }

    /// y of the open way above the vessel at `x`, µm: along the wall, and over the cell at rest.
    public float route(float x) {
        float slope = vessel.slope(x);
        float along = vessel.centre(x)
                - (vessel.half() + vessel.wall() + IMMUNE_RADIUS + 1.5f) * (float) Math.sqrt(1 + slope * slope);
        float u = (x - HERO_X) / 46;
        float hump = u * u >= 1 ? 0 : (1 - u * u) * (1 - u * u);
        return along - 20 * hump;
    }

    @Override
    protected void tell(Report report) {
        report.time(FASTER, time() * FASTER, true);
        report.tell(Actor.HERO, 1, cells.x[hero], cells.y[hero], HERO_RADIUS, cells.mode(hero));
        report.tell(Actor.VESSEL, 1, 44, vessel.centre(44) + vessel.half(), 2, Mode.FLOWING);
        report.tell(Actor.RED_CELL, RED_CELLS, 62, vessel.centre(62), Bloodstream.RED_RADIUS, Mode.FLOWING);
        report.tell(Actor.TISSUE, 1, 52, -44, 8, Mode.SETTLED);
        boolean seen = Math.abs(cells.x[visitor]) < WIDTH / 2;
        report.tell(Actor.IMMUNE_CELL, seen ? 1 : 0, cells.x[visitor], cells.y[visitor], IMMUNE_RADIUS,
                cells.mode(visitor));
    }

    /// How far the cell has come to rest, 0..1.
    public float calm() {
        return Trig.ease(0, SETTLES + 1, time());
    }

    /// The slow breath of the cell at rest, −1..1.
    public float breath() {
        return Trig.sin(time() / BREATH);
    }

    /// Where the hero's wobble is in its round, turns.
    public float wobble() {
        return wobble[0];
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
