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

/// Circulation: cancer cells carried by the blood. Platelets cloak one, an immune cell clears one away, one comes
/// apart in the flow, three travel as a cluster (F-050, F-061, F-062, F-064), and in a small vessel beside it another
/// cluster goes in single file (F-065).
///
/// Cancer cells in blood are far rarer than drawn (N-20: a few in a millilitre), or there would be nothing to follow.
public final class Trip extends World {

    /// Usual width of the picture, µm.
    public static final float WIDTH = 320;

    private static final int RED_CELLS = 640;
    private static final int PLATELETS = 130;
    private static final int CAPACITY = 840;
    private static final float REACH = 430;
    /// Blood in a small vein runs 700 µm/s (N-14); it is shown 50 times slower.
    private static final float SLOWED = 50;
    private static final float BLOOD_SPEED = 700 / SLOWED;
    /// N-01: up to 20 µm wide; the cell to follow is drawn at the large end.
    private static final float HERO_RADIUS = 9.3f;
    private static final float OTHER_RADIUS = 7.2f;
    /// A cell as big as this is a little slower than the blood around it.
    private static final float SHARE = 0.94f;
    /// Blood in a capillary runs 300 µm/s (N-13).
    private static final float CAPILLARY_SPEED = 300 / SLOWED;
    private static final float HERO_STARTS = -146;
    private static final float AHEAD = 20;
    private static final int CLUSTER = 3;
    /// The cell that comes apart does so from this second on.
    private static final float TEARS_AT = 7.5f;
    private static final float TEARS_SECONDS = 6.5f;

    private final Vessel vessel = new Vessel(0, 46, 680, 0, 47, 7.5f, 0, 0, 1);
    /// A small vessel beside it, as narrow as capillaries are (N-07: 4–10 µm), wider at both ends.
    private final Vessel small = new Vessel(97, 46, 680, 0, 17, 5, -25, 12.2f, 55);
    private final Bloodstream blood;
    private final SoftBody body;
    private final Cloak cloak;
    private final Hunt hunt;
    private final SingleFile file;
    private final int hero;
    private final int prey;
    private final int torn;
    private final int cluster;
    private final int immune;
    /// One of the crowd each, near the hero, for the labels.
    private final int red;
    private final int platelet;
    /// Where each rider travels: −1 at the upper wall, 1 at the lower.
    private final float[] lane = new float[CAPACITY];

    public Trip(long seed) {
        super(seed, CAPACITY);
        body = new SoftBody(ledger);
        ledger.keep(lane);
        hero = rider(Kind.CANCER, HERO_STARTS, -0.17f, HERO_RADIUS);
        cells.turn[hero] = 0;
        prey = rider(Kind.CANCER, -118, 0.62f, OTHER_RADIUS);
        torn = rider(Kind.CANCER, -172, -0.52f, OTHER_RADIUS * 0.95f);
        cluster = rider(Kind.CANCER, 8, -0.66f, OTHER_RADIUS);
        rider(Kind.CANCER, -5, -0.65f, OTHER_RADIUS * 0.9f);
        rider(Kind.CANCER, -17.5f, -0.68f, OTHER_RADIUS * 0.95f);
        immune = rider(Kind.IMMUNE, -43, 0.78f, 8.2f);
        blood = new Bloodstream(cells, vessel, -REACH, REACH, BLOOD_SPEED, CAPACITY);
        blood.fill(RED_CELLS, PLATELETS, dice);
        red = nearest(Kind.RED);
        platelet = nearest(Kind.PLATELET);
        cloak = new Cloak(cells, ledger);
        file = new SingleFile(cells, small, CAPILLARY_SPEED, ledger, dice);
        hunt = new Hunt(cells, blood, ledger, immune, prey);
        shapeHero();
    }

    private int rider(Kind kind, float x, float at, float radius) {
        Mode mode = kind == Kind.IMMUNE ? Mode.PATROLLING : Mode.FLOWING;
        float y = vessel.centre(x) + at * (vessel.reach(x) - radius);
        int cell = cells.add(kind, mode, x, y, radius, dice);
        cells.give[cell] = 0.02f;
        lane[cell] = at;
        return cell;
    }

    @Override
    protected void act() {
        blood.flow();
        ride(hero, lane[hero] + 0.09f * Trig.sin(time() / 14));
        // The flow is faster in the middle than at the wall, so it turns whatever it carries (F-061: fluid forces).
        cells.turn[hero] += (0.035f + 0.012f * Trig.sin(time() / 7)) * TICK;
        shapeHero();
        cloak.act(hero, cells.turn[hero], time());
        hunt.act();
        file.act();
        if (cells.is(prey, Mode.FLOWING)) {
            ride(prey, lane[prey]);
        }
        for (int i = cluster; i < cluster + CLUSTER; i++) {
            ride(i, lane[i]);
        }
        comeApart();
    }

    private void comeApart() {
        if (!cells.isThere(torn)) {
            return;
        }
        ride(torn, lane[torn]);
        if (time() > TEARS_AT) {
            if (cells.is(torn, Mode.FLOWING)) {
                cells.change(torn, Mode.DYING);
            }
            cells.give[torn] = 0.3f;
            cells.fadeAway(torn, TEARS_SECONDS);
        }
    }

    /// Carries a cell along its lane.
    private void ride(int cell, float at) {
        float x = cells.x[cell];
        float wanted = vessel.centre(x) + at * (vessel.reach(x) - cells.radius[cell]);
        float v = blood.speedAt(x, wanted) * SHARE * vessel.lean(x);
        cells.x[cell] = x + v * TICK;
        cells.y[cell] += v * vessel.slope(x) * TICK + (wanted - cells.y[cell]) * 0.05f;
        cells.turn[cell] += 0.015f * TICK;
    }

    /// Drawn out a little by the flow, turning, its nucleus off the middle.
    private void shapeHero() {
        float turn = cells.turn[hero];
        float dx = Trig.cos(turn);
        float dy = Trig.sin(turn);
        float x = cells.x[hero];
        float y = cells.y[hero];
        float pull = 1.1f + 0.7f * Trig.sin(time() / 5);
        float lobe = HERO_RADIUS - pull * 0.5f;
        body.begin(HERO_RADIUS);
        body.lobe(x + dx * pull, y + dy * pull, lobe);
        body.lobe(x - dx * pull, y - dy * pull, lobe);
        float size = HERO_RADIUS * SoftBody.NUCLEUS;
        body.nucleus(x + dx * 1.3f, y + dy * 1.3f, size * 1.04f, size * 0.97f, turn);
    }

    @Override
    protected void tell(Report report) {
        report.time(1 / SLOWED, time() / SLOWED, false);
        report.tell(Actor.HERO, 1, cells.x[hero], cells.y[hero], HERO_RADIUS, cells.mode(hero));
        int mid = file.cell(1);
        report.tell(Actor.CANCER_CELL, cells.count(Kind.CANCER) - 1, cells.x[mid], cells.y[mid], OTHER_RADIUS,
                cells.mode(mid));
        report.tell(Actor.IMMUNE_CELL, 1, cells.x[immune], cells.y[immune], cells.radius[immune],
                cells.mode(immune));
        int dying = cells.is(prey, Mode.DYING) ? prey : torn;
        if (cells.is(dying, Mode.DYING)) {
            report.tell(Actor.DYING_CELL, 1, cells.x[dying], cells.y[dying], OTHER_RADIUS, Mode.DYING);
        }
        int p = cloak.size() > 0 ? cloak.first() : platelet;
        report.tell(Actor.PLATELET, PLATELETS, cells.x[p], cells.y[p], 2, cells.mode(p));
        report.tell(Actor.RED_CELL, cells.count(Kind.RED), cells.x[red], cells.y[red], Bloodstream.RED_RADIUS, Mode.FLOWING);
        float x = cells.x[hero];
        float wall = vessel.reach(x) + vessel.wall() / 2;
        report.tell(Actor.VESSEL, 1, x, vessel.centre(x) + wall, 2, Mode.FLOWING);
        report.tell(Actor.VESSEL_WALL, 1, x, vessel.centre(x) - wall, 2, Mode.SETTLED);
    }

    /// The cell of the crowd that starts closest to a place before and below the hero: slower, it stays in sight.
    private int nearest(Kind kind) {
        int best = 0;
        float least = Float.MAX_VALUE;
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, kind)) {
                float dx = cells.x[i] - cells.x[hero] - AHEAD;
                float dy = cells.y[i] - cells.y[hero] - AHEAD;
                float far = dx * dx + dy * dy;
                if (far < least) {
                    least = far;
                    best = i;
                }
            }
        }
        return best;
    }

    public Vessel vessel() {
        return vessel;
    }

    /// The cluster that passes a narrow vessel.
    public SingleFile file() {
        return file;
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
