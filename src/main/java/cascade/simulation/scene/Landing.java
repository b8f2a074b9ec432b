package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Ledger;
import cascade.simulation.Mode;
import cascade.simulation.Passage;
import cascade.simulation.SoftBody;
import cascade.simulation.Trig;
import cascade.simulation.Vessel;
import cascade.simulation.World;

/// How one cell lands: carried by the blood, slowing, held at the wall, through it, and a little way into the tissue.
final class Landing {

    /// A travelling cell, drawn at the large end of its range so that it can be followed (N-01: up to 20 µm wide).
    static final float RADIUS = 9.5f;
    /// Where it is at first, µm, and when it stops, s of showing.
    static final float STARTS_AT = -64;
    static final float STOPS_AT = 5.5f;
    private static final float DOOR_X = 26;
    /// Half width of the vessel for which its lane is given, µm.
    private static final float WIDE = 27;
    /// Brings the mean of [Passage#pace(float)] to 1.
    private static final float PACE = 1.55f;
    /// How long it takes to stretch out along the vessel, s of showing, and how far its ends then are, in radii.
    private static final float STRETCHES_SECONDS = 1.5f;
    private static final float ENDS = 0.95f;
    /// How thick its middle and its ends are then, in radii, so that its area stays as it was.
    private static final float MIDDLE = 0.72f;
    private static final float END = 0.6f;

    private final Cells cells;
    private final int hero;
    private final SoftBody body;
    private final Shore shore;
    private final Vessel vessel;
    private final Passage door;
    private final float[] through = new float[1];
    private final float[] stopped = new float[1];

    Landing(Cells cells, int hero, SoftBody body, Shore shore, Ledger ledger) {
        this.cells = cells;
        this.hero = hero;
        this.body = body;
        this.shore = shore;
        ledger.keep(through);
        ledger.keep(stopped);
        vessel = shore.vessel();
        float slope = vessel.slope(DOOR_X);
        float doorY = vessel.centre(DOOR_X) - vessel.half(DOOR_X) - vessel.wall() / 2;
        door = new Passage(DOOR_X, doorY, 0.75f + slope * 0.12f, shore.gap(), vessel.wall() / 2);
    }

    Passage door() {
        return door;
    }

    float through() {
        return through[0];
    }

    /// Shapes the cell where it is at first.
    void begin() {
        body.round(STARTS_AT, lane(STARTS_AT, 0), RADIUS);
    }

    void act(float seconds) {
        switch (cells.mode(hero)) {
            case FLOWING -> approach(seconds);
            case ARRESTED -> {
                stopped[0] += World.TICK;
                stand(0);
                if (shore.stretches()) {
                    stretch();
                }
                if (stopped[0] > shore.holds()) {
                    cells.change(hero, Mode.SQUEEZING);
                }
            }
            case SQUEEZING -> {
                through[0] += World.TICK / shore.out() * Passage.pace(through[0]) * PACE;
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
    private void approach(float seconds) {
        float stand = door.stand(RADIUS);
        float toX = door.x() - Trig.cos(door.turn()) * stand;
        float toY = door.y() - Trig.sin(door.turn()) * stand;
        float t = Trig.ease(0, STOPS_AT, seconds);
        float x = STARTS_AT + (toX - STARTS_AT) * (0.6f * t + 0.4f * seconds / STOPS_AT);
        float lane = lane(x, t);
        float roll = Trig.ease(0.55f, 1, t);
        cells.x[hero] = x;
        cells.y[hero] = lane + (toY - lane) * roll;
        body.round(x, cells.y[hero], RADIUS);
        if (seconds >= STOPS_AT) {
            cells.change(hero, Mode.ARRESTED);
            stand(0);
        }
    }

    /// y where the blood carries it, when the part `t` (0..1) of its way is behind it.
    private float lane(float x, float t) {
        return vessel.centre(x) - (8 + 4 * Trig.ease(0.2f, 0.9f, t)) * vessel.half() / WIDE;
    }

    /// Shapes the cell in the door and lets the blood feel only the part that is still inside.
    private void stand(float part) {
        door.shape(body, RADIUS, part);
        float inside = RADIUS * (float) Math.sqrt(Math.max(0, 1 - part));
        cells.radius[hero] = inside;
        cells.x[hero] = door.x() - Trig.cos(door.turn()) * door.stand(inside);
        cells.y[hero] = door.y() - Trig.sin(door.turn()) * door.stand(inside);
    }

    /// Lies along the wall for a while, long and flat, and is round again before it begins to squeeze.
    private void stretch() {
        float s = Trig.ease(0, STRETCHES_SECONDS, stopped[0])
                * (1 - Trig.ease(shore.holds() - STRETCHES_SECONDS, shore.holds(), stopped[0]));
        float outX = Trig.cos(door.turn());
        float outY = Trig.sin(door.turn());
        float lean = RADIUS * (1 - MIDDLE) * s;
        float x = cells.x[hero] + outX * lean;
        float y = cells.y[hero] + outY * lean;
        float end = RADIUS * (1 + (END - 1) * s);
        body.begin(RADIUS);
        body.lobe(x, y, RADIUS * (1 + (MIDDLE - 1) * s));
        for (int way = -1; way <= 1; way += 2) {
            float far = way * RADIUS * ENDS * s;
            float close = (RADIUS * MIDDLE - RADIUS * END) * s * 0.8f;
            body.lobe(x - outY * far + outX * close, y + outX * far + outY * close, end);
        }
        body.melt(RADIUS * 0.3f * s);
        float size = RADIUS * SoftBody.NUCLEUS;
        body.nucleus(x, y, size * (1 + 0.45f * s), size / (1 + 0.45f * s), door.turn() + 0.25f);
    }

    private void crawl() {
        stopped[0] += World.TICK;
        float far = door.stand(RADIUS) + 7 * Trig.ease(0, 5, stopped[0] - shore.holds());
        cells.radius[hero] = 0;
        body.round(door.x() + Trig.cos(door.turn()) * far, door.y() + Trig.sin(door.turn()) * far, RADIUS);
    }
}
