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

/// Arrest and extravasation in the liver: a cell stops in a narrow vessel, holds on, and squeezes out between two
/// cells of the wall (F-070, F-072, F-076).
///
/// First the blood's time is slowed; once the cell holds, a day passes in the rest of the scene (N-27: about a day)
/// while the blood is drawn slower than that, so that it can be followed.
public final class Land extends World {

    /// Usual width of the picture, µm.
    public static final float WIDTH = 210;

    private static final int RED_CELLS = 210;
    private static final int PLATELETS = 46;
    private static final int CAPACITY = 290;
    private static final float REACH = 250;
    /// A travelling cell, drawn at the large end of its range so that it can be followed (N-01: up to 20 µm wide).
    private static final float HERO_RADIUS = 9.5f;
    private static final float OTHER_RADIUS = 7f;
    /// Blood in a small venule runs 700 µm/s (N-14); it is shown 50 times slower.
    private static final float SLOWED = 50;
    private static final float BLOOD_SPEED = 700 / SLOWED;
    /// While the cell squeezes out, 6,000 s pass in a second of showing: a day in about 14 s (N-27).
    private static final float FASTER = 6000;
    /// Cells that are not part of the crowd keep near the wall and are slower than the blood.
    private static final float OTHER_SHARE = 0.66f;
    private static final float IMMUNE_SHARE = 0.4f;
    /// Where the hero and the immune cell are at first, µm: in the picture from the start.
    private static final float STARTS_AT = -64;
    private static final float IMMUNE_STARTS_AT = -80;
    private static final float STOPS_AT = 5.5f;
    private static final float GETS_OUT_SECONDS = 10.5f;

    private final Vessel vessel = new Vessel(8, 7, 420, 0.08f, 27, 6.5f, 18, 12, 62);
    private final Bloodstream blood;
    private final SoftBody body;
    private final Passage door;
    private final float[] through = new float[1];
    private final float[] stopped = new float[1];
    private final int hero;
    private final int other;
    private final int immune;

    public Land(long seed) {
        super(seed, CAPACITY);
        body = new SoftBody(ledger);
        ledger.keep(through);
        ledger.keep(stopped);
        float doorX = 26;
        float slope = vessel.slope(doorX);
        float doorY = vessel.centre(doorX) - vessel.half(doorX) - vessel.wall() / 2;
        door = new Passage(doorX, doorY, 0.75f + slope * 0.12f, 3.1f, vessel.wall() / 2);
        hero = cells.add(Kind.CANCER, Mode.FLOWING, STARTS_AT, vessel.centre(STARTS_AT) - 9, HERO_RADIUS, dice);
        cells.give[hero] = 0.1f;
        other = cells.add(Kind.CANCER, Mode.FLOWING, -205, vessel.centre(-205) + 8, OTHER_RADIUS, dice);
        cells.give[other] = 0.25f;
        immune = cells.add(Kind.IMMUNE, Mode.PATROLLING, IMMUNE_STARTS_AT, vessel.centre(IMMUNE_STARTS_AT) + 15, 8.5f, dice);
        cells.give[immune] = 0.2f;
        blood = new Bloodstream(cells, vessel, -REACH, REACH, BLOOD_SPEED, CAPACITY);
        blood.fill(RED_CELLS, PLATELETS, dice);
        body.round(cells.x[hero], cells.y[hero], HERO_RADIUS);
    }

    @Override
    protected void act() {
        blood.flow();
        moveHero();
        drift(other, OTHER_SHARE, 0.35f);
        drift(immune, IMMUNE_SHARE, 0.72f);
    }

    private void moveHero() {
        switch (cells.mode(hero)) {
            case FLOWING -> approach();
            case ARRESTED -> {
                stopped[0] += TICK;
                stand(0);
                if (stopped[0] > 1.4f) {
                    cells.change(hero, Mode.SQUEEZING);
                }
            }
            case SQUEEZING -> {
                through[0] += TICK / GETS_OUT_SECONDS * Passage.pace(through[0]) * 1.55f;
                if (through[0] >= 1) {
                    through[0] = 1;
                    cells.change(hero, Mode.CRAWLING);
                }
                stand(through[0]);
            }
            case CRAWLING -> crawl();
            default -> { }
        }
    }

    /// Carried by the blood, slowing as it rolls along the wall of the narrow place.
    private void approach() {
        float stand = door.stand(HERO_RADIUS);
        float toX = door.x() - Trig.cos(door.turn()) * stand;
        float toY = door.y() - Trig.sin(door.turn()) * stand;
        float t = Trig.ease(0, STOPS_AT, time());
        float x = STARTS_AT + (toX - STARTS_AT) * (0.6f * t + 0.4f * time() / STOPS_AT);
        float lane = vessel.centre(x) - 8 - 4 * Trig.ease(0.2f, 0.9f, t);
        float roll = Trig.ease(0.55f, 1, t);
        cells.x[hero] = x;
        cells.y[hero] = lane + (toY - lane) * roll;
        body.round(x, cells.y[hero], HERO_RADIUS);
        if (time() >= STOPS_AT) {
            cells.change(hero, Mode.ARRESTED);
            stand(0);
        }
    }

    /// Shapes the cell in the door and lets the blood feel only the part that is still inside.
    private void stand(float part) {
        door.shape(body, HERO_RADIUS, part);
        float inside = HERO_RADIUS * (float) Math.sqrt(Math.max(0, 1 - part));
        cells.radius[hero] = inside;
        cells.x[hero] = door.x() - Trig.cos(door.turn()) * door.stand(inside);
        cells.y[hero] = door.y() - Trig.sin(door.turn()) * door.stand(inside);
    }

    private void crawl() {
        stopped[0] += TICK;
        float far = door.stand(HERO_RADIUS) + 7 * Trig.ease(0, 5, stopped[0] - 1.4f);
        cells.radius[hero] = 0;
        body.round(door.x() + Trig.cos(door.turn()) * far, door.y() + Trig.sin(door.turn()) * far, HERO_RADIUS);
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
        boolean arriving = cells.is(hero, Mode.FLOWING);
        if (arriving) {
            report.time(1 / SLOWED, time() / SLOWED, false);
        } else {
            report.time(FASTER, STOPS_AT / SLOWED + (time() - STOPS_AT) * FASTER, true);
        }
        report.tell(Actor.HERO, 1, body.nucleusX(), body.nucleusY(), HERO_RADIUS, cells.mode(hero));
        report.tell(Actor.CANCER_CELL, 1, cells.x[other], cells.y[other], OTHER_RADIUS, cells.mode(other));
        report.tell(Actor.IMMUNE_CELL, 1, cells.x[immune], cells.y[immune], 8.5f, cells.mode(immune));
        report.tell(Actor.RED_CELL, RED_CELLS, -70, vessel.centre(-70) + 4, 4, Mode.FLOWING);
        report.tell(Actor.PLATELET, PLATELETS, -40, vessel.centre(-40), 2, Mode.FLOWING);
        report.tell(Actor.VESSEL, 1, 62, vessel.centre(62) + vessel.half(62), 2, Mode.FLOWING);
        report.tell(Actor.VESSEL_WALL, 1, -20, vessel.centre(-20) - vessel.half(-20) - 3, 2, Mode.SETTLED);
        report.tell(Actor.TISSUE, 1, -38, -46, 8, Mode.SETTLED);
    }

    public Vessel vessel() {
        return vessel;
    }

    public Passage door() {
        return door;
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
        return through[0];
    }
}
