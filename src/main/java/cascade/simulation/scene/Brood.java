package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.Ledger;
import cascade.simulation.Mode;
import cascade.simulation.Trig;
import cascade.simulation.World;

/// Cancer cells of several builds that come from a few: each grows, rounds up, draws out into two and parts.
///
/// A cell that is pressed on all sides grows more slowly. What a daughter becomes says the [Heredity].
public final class Brood {

    /// s of showing from one division to the next with room all around, without the parting itself.
    private static final float GROWS_SECONDS = 1.25f;
    private static final float PARTS_SECONDS = 1.05f;
    /// How unequal the cells of a brood are in size and pace, to each side.
    private static final float UNEVEN = 0.09f;
    private static final float UNEVEN_PACE = 0.2f;
    /// Radius right before a division, in usual radii; two daughters share the area.
    private static final float SWOLLEN = 1.14f;
    private static final float HALF = 0.7071f;
    /// From this part of its growth on a cell rounds up, as cells do before they divide.
    private static final float ROUNDS_UP = 0.86f;
    private static final float FORMS_SECONDS = 0.4f;
    private static final float FILLS_OUT = 0.05f;
    /// Pressed less than the first a cell grows freely, more than the second not at all; see [Jostle#pressed].
    private static final float FREE = 0.5f;
    private static final float HELD = 1.3f;
    private static final float FADES_SECONDS = 4;
    private static final float SHRINKS = 0.9985f;
    private static final float UNLIKE = 0.02f;

    /// Says what the daughter of a cell becomes; the cell itself stays as it is.
    @FunctionalInterface
    interface Heredity {
        Build daughter(Build parent, Dice dice);
    }

    private static final Build[] BUILDS = Build.values();

    private final Cells cells;
    private final Dice dice;
    private final Heredity heredity;
    private final byte[] build;
    private final byte[] was;
    private final float[] goal;
    private final float[] pace;
    private final float[] clock;
    private final float[] before;
    private final float[] split;
    private final float[] formed;
    private final float[] seed;
    private final int[] twin;

    Brood(Cells cells, Dice dice, Ledger ledger, Heredity heredity) {
        this.cells = cells;
        this.dice = dice;
        this.heredity = heredity;
        int n = cells.capacity();
        build = new byte[n];
        was = new byte[n];
        goal = new float[n];
        pace = new float[n];
        clock = new float[n];
        before = new float[n];
        split = new float[n];
        formed = new float[n];
        seed = new float[n];
        twin = new int[n];
        for (Object array : new Object[] {build, was, goal, pace, clock, before, split, formed, seed, twin}) {
            ledger.keep(array);
        }
    }

    /// Adds a grown cell that does not divide until it is told to.
    int add(Build what, float x, float y) {
        int cell = cells.add(Kind.CANCER, Mode.GROWING, x, y, what.radius() * dice.between(1 - UNEVEN, 1 + UNEVEN), dice);
        begin(cell, what);
        goal[cell] = cells.radius[cell];
        formed[cell] = 1;
        seed[cell] = cells.look[cell] * 0.01f;
        return cell;
    }

    private void begin(int cell, Build what) {
        build[cell] = (byte) what.ordinal();
        was[cell] = build[cell];
        pace[cell] = 0;
        clock[cell] = 0;
        split[cell] = 1;
        twin[cell] = -1;
    }

    /// Lets a cell divide from now on.
    void wake(int cell) {
        pace[cell] = 1;
    }

    /// Gives a cell another radius to grow to, µm.
    void swell(int cell, float radius) {
        goal[cell] = radius;
    }

    /// Lives for one tick; after the cells have pushed each other.
    ///
    /// @param room that the tissue leaves the whole group, 1 as much as it likes to 0 none
    void live(Jostle jostle, float room) {
        int n = cells.count();
        for (int i = 0; i < n; i++) {
            if (!cells.is(i, Kind.CANCER) || !cells.isThere(i)) {
                continue;
            }
            if (cells.is(i, Mode.DYING)) {
                cells.radius[i] *= SHRINKS;
                cells.fadeAway(i, FADES_SECONDS);
            } else if (split[i] < 1) {
                part(i);
            } else {
                grow(i, room * (1 - Trig.ease(FREE, HELD, jostle.pressed(i))));
            }
        }
    }

    private void grow(int i, float room) {
        clock[i] += pace[i] * room * World.TICK / GROWS_SECONDS;
        float wanted = goal[i] * (1 + (SWOLLEN - 1) * Trig.ease(0.3f, 1, clock[i]));
        cells.radius[i] += (wanted - cells.radius[i]) * FILLS_OUT;
        float step = World.TICK / FORMS_SECONDS;
        formed[i] = Math.clamp(formed[i] + (clock[i] > ROUNDS_UP ? -step : step), 0, 1);
        if (clock[i] >= 1 && formed[i] <= 0 && !cells.isFull()) {
            divide(i);
        }
    }

    private void divide(int i) {
        Build parent = build(i);
        if (parent != Build.LONG) {
            cells.turn[i] = dice.unit();
        }
        Build heir = heredity.daughter(parent, dice);
        int other = cells.add(Kind.CANCER, Mode.GROWING, cells.x[i], cells.y[i], cells.radius[i], dice);
        begin(other, heir);
        was[other] = build[i];
        goal[other] = heir.radius() * dice.between(1 - UNEVEN, 1 + UNEVEN);
        seed[other] = seed[i];
        cells.turn[other] = cells.turn[i];
        start(i, other);
        start(other, i);
    }

    private void start(int i, int other) {
        twin[i] = other;
        split[i] = 0;
        clock[i] = 0;
        formed[i] = 0;
        before[i] = cells.radius[i];
        pace[i] = dice.between(1 - UNEVEN_PACE, 1 + UNEVEN_PACE);
    }

    private void part(int i) {
        split[i] = Math.min(1, split[i] + World.TICK / PARTS_SECONDS);
        cells.radius[i] = before[i] * (1 + (HALF - 1) * Trig.ease(0, 1, split[i]));
        // Sisters look alike, but not quite.
        seed[i] += ((cells.look[i] & 15) - 7.5f) * UNLIKE * World.TICK / PARTS_SECONDS;
        if (split[i] >= 1) {
            was[i] = build[i];
            twin[i] = -1;
        }
    }

    /// Whether it is a cancer cell of which something is to be seen.
    boolean isIn(int cell) {
        return cells.is(cell, Kind.CANCER) && cells.isThere(cell);
    }

    /// Whether it is a cancer cell that lives.
    public boolean lives(int cell) {
        return isIn(cell) && !cells.is(cell, Mode.DYING);
    }

    public Build build(int cell) {
        return BUILDS[build[cell]];
    }

    /// What the cell looked like before it parted from its twin.
    public Build was(int cell) {
        return BUILDS[was[cell]];
    }

    /// How far it has parted from its twin, 0..1; 1 when it has none.
    public float split(int cell) {
        return split[cell];
    }

    /// How far it has taken the form of its build: 0 while it divides, 1 in between.
    public float formed(int cell) {
        return formed[cell];
    }

    /// Which individual it is, for its outline.
    public float seed(int cell) {
        return seed[cell];
    }

    /// The cell that parts from it, or −1.
    public int twin(int cell) {
        return twin[cell];
    }

    /// How far it and its twin are to be apart, µm.
    float apart(int cell) {
        return 2 * cells.radius[cell] * Trig.ease(0, 1, split[cell]);
    }

    /// In how many places it touches others: a long cell with both ends.
    public int ends(int cell) {
        return axis(cell) > 0 ? 2 : 1;
    }

    /// Half of the straight part of its body, µm.
    public float axis(int cell) {
        return build(cell).axis() * formed[cell] * cells.radius[cell];
    }

    /// Half of its width, µm.
    public float waist(int cell) {
        return cells.radius[cell] * (1 + (build(cell).waist() - 1) * formed[cell]);
    }

    /// How far an end is from the middle of the cell, µm.
    public float endX(int cell, int end) {
        return end(end) * axis(cell) * Trig.cos(cells.turn[cell]);
    }

    public float endY(int cell, int end) {
        return end(end) * axis(cell) * Trig.sin(cells.turn[cell]);
    }

    private static int end(int end) {
        return end == 0 ? 1 : -1;
    }

    /// How many of a build live.
    public int count(Build what) {
        int n = 0;
        for (int i = 0; i < cells.count(); i++) {
            n += lives(i) && build(i) == what ? 1 : 0;
        }
        return n;
    }

    /// The eldest of a build that lives, or −1; it stays the same for as long as it lives.
    int eldest(Build what) {
        for (int i = 0; i < cells.count(); i++) {
            if (lives(i) && build(i) == what) {
                return i;
            }
        }
        return -1;
    }
}
