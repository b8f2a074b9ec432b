package cascade.simulation;

/// The blood in a vessel: red cells by the hundred and platelets, carried by a parabolic flow, bumping and tumbling.
///
/// Whatever flows out on the right comes in again on the left, out of sight.
public final class Bloodstream {

    /// Half the width of a red cell, µm (N-04: 7.5–8.7 µm wide).
    public static final float RED_RADIUS = 4f;
    /// Half the length of a platelet, µm (N-06: 2–4 µm).
    public static final float PLATELET_RADIUS = 1.5f;
    /// Red cells are soft: they may overlap by a seventh before they push.
    private static final float CLOSENESS = 0.86f;
    private static final float FIRMNESS = 0.35f;
    /// Rounds of parting that spread the cells before the first instant.
    private static final int SETTLING = 80;

    private final Cells cells;
    private final Vessel vessel;
    private final Neighbours neighbours;
    private final float left;
    private final float right;
    private final float speed;
    private int first;
    private int last;

    /// @param left  where blood comes in, µm
    /// @param right where it leaves, µm
    /// @param speed in the middle of the wide part, µm per second of showing
    public Bloodstream(Cells cells, Vessel vessel, float left, float right, float speed, int capacity) {
        this.cells = cells;
        this.vessel = vessel;
        this.left = left;
        this.right = right;
        this.speed = speed;
        float top = vessel.level() - vessel.swing() - vessel.half();
        float bottom = vessel.level() + vessel.swing() + vessel.half();
        neighbours = new Neighbours(left, top, right, bottom, RED_RADIUS * 6, capacity);
    }

    public Vessel vessel() {
        return vessel;
    }

    /// Adds cells, spread evenly, and lets them find room. Only once, at the start of a world.
    public void fill(int red, int platelets, Dice dice) {
        first = cells.count();
        for (int i = 0; i < red + platelets; i++) {
            boolean isRed = i < red;
            float x = left + (right - left) * dice.unit();
            float radius = isRed ? RED_RADIUS * dice.between(0.94f, 1.08f) : PLATELET_RADIUS * dice.between(0.8f, 1.1f);
            float room = vessel.reach(x) - radius;
            float y = vessel.centre(x) + room * dice.between(-1, 1);
            int cell = cells.add(isRed ? Kind.RED : Kind.PLATELET, Mode.FLOWING, x, y, radius, dice);
            cells.tumble[cell] = dice.between(0, 2);
            cells.spin[cell] = dice.bell() * 0.05f;
            cells.give[cell] = isRed ? 1 : 2;
        }
        last = cells.count();
        for (int i = 0; i < SETTLING; i++) {
            neighbours.part(cells, FIRMNESS, CLOSENESS);
            hold();
        }
    }

    /// Moves the blood for one tick.
    public void flow() {
        for (int i = first; i < last; i++) {
            if (cells.is(i, Mode.FLOWING)) {
                carry(i);
            }
        }
        neighbours.part(cells, FIRMNESS, CLOSENESS);
        hold();
    }

    private void carry(int i) {
        float x = cells.x[i];
        float y = cells.y[i];
        float along = speed * vessel.flow(x, y) * vessel.lean(x);
        cells.vx[i] += (along - cells.vx[i]) * 0.25f;
        cells.x[i] = x + cells.vx[i] * World.TICK;
        cells.y[i] = y + cells.vx[i] * vessel.slope(x) * World.TICK;
        // A disc in a shear flow turns over; the shear is greatest at the wall.
        float shear = (y - vessel.centre(x)) / vessel.reach(x);
        cells.tumble[i] += (0.06f + 0.35f * Math.abs(shear)) * World.TICK;
        if (cells.tumble[i] >= 2) {
            cells.tumble[i] -= 2;
        }
        cells.turn[i] += (cells.spin[i] + shear * 0.06f) * World.TICK;
    }

    private void hold() {
        for (int i = first; i < last; i++) {
            if (!cells.is(i, Mode.FLOWING)) {
                continue;
            }
            if (cells.x[i] > right) {
                cells.x[i] -= right - left;
                float share = (cells.y[i] - vessel.centre(right)) / vessel.reach(right);
                cells.y[i] = vessel.centre(cells.x[i]) + share * vessel.reach(cells.x[i]);
            } else if (cells.x[i] < left) {
                cells.x[i] = left;
            }
            float x = cells.x[i];
            float room = vessel.reach(x) - cells.radius[i] * 0.85f;
            float off = cells.y[i] - vessel.centre(x);
            if (off > room) {
                cells.y[i] = vessel.centre(x) + room;
            } else if (off < -room) {
                cells.y[i] = vessel.centre(x) - room;
            }
        }
    }

    /// How fast a thing at a point is carried, µm per second of showing.
    public float speedAt(float x, float y) {
        return speed * vessel.flow(x, y);
    }
}
