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

/// Arrest and extravasation: a cell stops in a narrow vessel of an organ, holds on, and squeezes out between two cells
/// of the wall (F-070, F-072, F-076). What differs from organ to organ is its [Shore].
///
/// First the blood's time is slowed; once the cell holds, a day or more passes in the rest of the scene (N-27, N-28)
/// while the blood is drawn slower than that, so that it can be followed.
public final class Land extends World {

    /// Usual width of the picture, µm.
    public static final float WIDTH = 210;

    /// Cells for each µm of half the vessel's width: 210 and 46 in the wide vessel of the liver.
    private static final float RED_CELLS = 210 / 27f;
    private static final float PLATELETS = 46 / 27f;
    private static final int CAPACITY = 290;
    private static final float REACH = 250;
    /// A travelling cell, drawn at the large end of its range so that it can be followed (N-01: up to 20 µm wide).
    private static final float HERO_RADIUS = Landing.RADIUS;
    private static final float OTHER_RADIUS = 7f;
    /// Blood in a small venule runs 700 µm/s (N-14); it is shown 50 times slower.
    private static final float SLOWED = 50;
    private static final float BLOOD_SPEED = 700 / SLOWED;
    /// Cells that are not part of the crowd keep near the wall and are slower than the blood.
    private static final float OTHER_SHARE = 0.66f;
    private static final float IMMUNE_SHARE = 0.4f;
    /// Where the immune cell is at first, µm: in the picture from the start.
    private static final float IMMUNE_STARTS_AT = -80;
    /// How far below the middle the two are at first, as parts of half the vessel's width.
    private static final float OTHER_LANE = 8 / 27f;
    private static final float IMMUNE_LANE = 15 / 27f;

    private final Shore shore;
    private final Vessel vessel;
    private final Bloodstream blood;
    private final SoftBody body;
    private final Landing landing;
    private final int red;
    private final int platelets;
    private final int hero;
    private final int other;
    private final int immune;

    /// In the liver.
    public Land(long seed) {
        this(seed, Shore.LIVER);
    }

    public Land(long seed, Shore shore) {
        super(seed, CAPACITY);
        this.shore = shore;
        vessel = shore.vessel();
        body = new SoftBody(ledger);
        float startsAt = Landing.STARTS_AT;
        hero = cells.add(Kind.CANCER, Mode.FLOWING, startsAt, vessel.centre(startsAt) - 9, HERO_RADIUS, dice);
        cells.give[hero] = 0.1f;
        landing = new Landing(cells, hero, body, shore, ledger);
        float lane = vessel.half() * OTHER_LANE;
        other = cells.add(Kind.CANCER, Mode.FLOWING, -205, vessel.centre(-205) + lane, OTHER_RADIUS, dice);
        cells.give[other] = 0.25f;
        float near = vessel.centre(IMMUNE_STARTS_AT) + vessel.half() * IMMUNE_LANE;
        immune = cells.add(Kind.IMMUNE, Mode.PATROLLING, IMMUNE_STARTS_AT, near, 8.5f, dice);
        cells.give[immune] = 0.2f;
        blood = new Bloodstream(cells, vessel, -REACH, REACH, BLOOD_SPEED, CAPACITY);
        red = Math.round(vessel.half() * RED_CELLS);
        platelets = Math.round(vessel.half() * PLATELETS);
        blood.fill(red, platelets, dice);
        landing.begin();
    }

    @Override
    protected void act() {
        blood.flow();
        landing.act(time());
        drift(other, OTHER_SHARE, 0.35f);
        drift(immune, IMMUNE_SHARE, 0.72f);
    }

    /// Carries a cell that is not part of the crowd.
    ///
    /// @param share of the blood's speed
    /// @param lane  where it travels: −1 at the upper wall, 1 at the lower
    private void drift(int cell, float share, float lane) {
        float x = cells.x[cell];
        cells.x[cell] = x + blood.speedAt(x, vessel.centre(x)) * share * TICK;
        float room = vessel.half(x) - cells.radius[cell];
        float wanted = vessel.centre(x) + room * lane;
        cells.y[cell] += (wanted - cells.y[cell]) * 0.02f;
        cells.turn[cell] += 0.03f * TICK;
    }

    @Override
    protected void tell(Report report) {
        if (cells.is(hero, Mode.FLOWING)) {
            report.time(1 / SLOWED, time() / SLOWED, false);
        } else {
            report.time(shore.faster(), Landing.STOPS_AT / SLOWED + (time() - Landing.STOPS_AT) * shore.faster(), true);
        }
        report.tell(Actor.HERO, 1, body.nucleusX(), body.nucleusY(), HERO_RADIUS, cells.mode(hero));
        report.tell(Actor.CANCER_CELL, 1, cells.x[other], cells.y[other], OTHER_RADIUS, cells.mode(other));
        report.tell(Actor.IMMUNE_CELL, 1, cells.x[immune], cells.y[immune], 8.5f, cells.mode(immune));
        report.tell(Actor.RED_CELL, red, -70, vessel.centre(-70) + 4, 4, Mode.FLOWING);
        report.tell(Actor.PLATELET, platelets, -40, vessel.centre(-40), 2, Mode.FLOWING);
        report.tell(Actor.VESSEL, 1, 62, vessel.centre(62) + vessel.half(62), 2, Mode.FLOWING);
        report.tell(Actor.VESSEL_WALL, 1, -20, vessel.centre(-20) - vessel.half(-20) - 3, 2, Mode.SETTLED);
        report.tell(Actor.TISSUE, 1, shore.tissueX(), shore.tissueY(), 8, Mode.SETTLED);
        switch (shore.organ()) {
            case LIVER -> { }
            case LUNG -> report.tell(Actor.AIR_SPACE, AirSpaces.COUNT, AirSpaces.LABEL_X, AirSpaces.LABEL_Y, 8, Mode.SETTLED);
            case BRAIN -> report.tell(Actor.STAR_CELL, 1, Shore.STAR_X, Shore.STAR_Y, 6, Mode.SETTLED);
        }
    }

    public Shore shore() {
        return shore;
    }

    public Vessel vessel() {
        return vessel;
    }

    public Passage door() {
        return landing.door();
    }

    @Override
    public SoftBody hero() {
        return body;
    }

    /// The hero's place among the cells.
    public int heroCell() {
        return hero;
    }

    /// The part of the hero that is out of the vessel, 0..1.
    public float through() {
        return landing.through();
    }
}
