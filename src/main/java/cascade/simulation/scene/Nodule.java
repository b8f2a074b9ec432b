package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.Ledger;
import cascade.simulation.Mode;
import cascade.simulation.Neighbours;
import cascade.simulation.Trig;
import cascade.simulation.Vessel;
import cascade.simulation.World;

/// Packed cancer cells: they press one another, hold together, divide in plain view, come to rest, and fade when they
/// die.
///
/// There may be several groups in a world; each holds together around its own middle.
public final class Nodule {

    /// Cells of a solid tumour (N-01: 8–20 µm wide).
    private static final float SMALLEST = 6.7f;
    private static final float LARGEST = 9.3f;
    /// Flattened by contact, cells overlap as discs by a seventh before they push.
    private static final float CLOSENESS = 0.86f;
    private static final float FIRMNESS = 0.3f;
    private static final int SETTLING = 300;
    /// How far a cell begins from its place in a row, µm.
    private static final float SHAKE = 3.5f;
    private static final float ROW = 0.866f;
    /// How uneven the outline of a group is, in two and three places around.
    private static final float UNEVEN = 0.07f;
    /// Speed of the pull at the rim of a group and of the restless motion, µm per second of showing.
    private static final float PULL = 2.2f;
    private static final float RESTLESS = 1.1f;
    /// A division: the cell swells, then two part; s of showing.
    private static final float SWELLS = 1.4f;
    private static final float SPLITS = 3;
    private static final float SWOLLEN = 1.16f;
    /// Two cells that share the swollen cell's area.
    private static final float DAUGHTER = SWOLLEN * 0.707f;
    /// Distance of two cells that just touch, in radii.
    private static final float TOUCHING = 1.8f;
    /// How fast a radius nears its goal, a tick.
    private static final float FILLS_OUT = 0.012f;
    /// A cell at rest is a little smaller, and takes this long to come to rest, s.
    private static final float RESTING_SIZE = 0.88f;
    private static final float CALMS = 3;

    private final Cells cells;
    private final Dice dice;
    private final Vessel[] walls;
    private final float[] middles;
    private final Neighbours neighbours;
    private final byte[] group;
    private final byte[] changed;
    private final int[] twin;
    private final float[] goal;
    private final float[] since;
    private final float[] along;
    private final float[] calm;

    /// @param box     of the whole scene, µm: left, top, right, bottom
    /// @param middles of the groups, µm: x, y and half width of each
    /// @param walls   vessels that let no cell through
    Nodule(Cells cells, Dice dice, Ledger ledger, float[] box, float[] middles, Vessel... walls) {
        this.cells = cells;
        this.dice = dice;
        this.walls = walls;
        this.middles = middles;
        neighbours = new Neighbours(box[0], box[1], box[2], box[3], LARGEST * SWOLLEN * 2.2f, cells.capacity());
        int n = cells.capacity();
        group = new byte[n];
        changed = new byte[n];
        twin = new int[n];
        goal = new float[n];
        since = new float[n];
        along = new float[n];
        calm = new float[n];
        for (Object array : new Object[] {group, changed, twin, goal, since, along, calm}) {
            ledger.keep(array);
        }
    }

    /// Fills a group's place with cells that grow, `flat` times as high as it is wide, and lets them settle.
    void fill(int which, float flat) {
        float half = middles[which * 3 + 2];
        float step = (SMALLEST + LARGEST) * CLOSENESS;
        float tilt = dice.unit();
        int rows = (int) (half * 1.3f / (step * ROW));
        for (int row = -rows; row <= rows; row++) {
            for (float x = -half * 1.3f + (row & 1) * step / 2; x < half * 1.3f; x += step) {
                float y = row * step * ROW;
                float turn = Trig.turnOf(x, y / flat);
                float reach = half * (1 + UNEVEN * Trig.sin(2 * turn + tilt) + UNEVEN * Trig.sin(3 * turn + tilt * 7));
                if (x * x + y * y / (flat * flat) < reach * reach) {
                    add(which, middles[which * 3] + x + dice.bell() * SHAKE,
                            middles[which * 3 + 1] + y + dice.bell() * SHAKE,
                            dice.between(SMALLEST, LARGEST));
                }
            }
        }
        for (int i = 0; i < SETTLING; i++) {
            move(0);
        }
    }

    /// Fills a group's place with the same cells as another group's, so that both start alike.
    void fillLike(int which, int other) {
        float dx = middles[which * 3] - middles[other * 3];
        float dy = middles[which * 3 + 1] - middles[other * 3 + 1];
        int n = cells.count();
        for (int i = 0; i < n; i++) {
            if (cells.is(i, Kind.CANCER) && group[i] == other) {
                int cell = add(which, cells.x[i] + dx, cells.y[i] + dy, cells.radius[i]);
                cells.look[cell] = cells.look[i];
            }
        }
    }

    private int add(int which, float x, float y, float radius) {
        int cell = cells.add(Kind.CANCER, Mode.GROWING, x, y, radius, dice);
        group[cell] = (byte) which;
        twin[cell] = -1;
        goal[cell] = radius;
        since[cell] = -1;
        return cell;
    }

    /// Marks a cell that carries a change.
    void change(int cell) {
        changed[cell] = 1;
    }

    /// Begins a division: `turns` is the direction in which the two part.
    void divide(int cell, float turns) {
        since[cell] = 0;
        along[cell] = turns;
        twin[cell] = -1;
        goal[cell] = cells.radius[cell];
    }

    /// Brings a cell to rest.
    void rest(int cell) {
        cells.change(cell, Mode.RESTING);
        goal[cell] *= RESTING_SIZE;
    }

    /// Lives for one tick, at `seconds` of showing.
    ///
    /// @param fades how long a dying cell takes to fade, s
    void live(float seconds, float fades) {
        int n = cells.count();
        for (int i = 0; i < n; i++) {
            if (!cells.is(i, Kind.CANCER)) {
                continue;
            }
            if (cells.is(i, Mode.DYING)) {
                cells.fadeAway(i, fades);
            } else if (since[i] >= 0) {
                split(i);
            } else if (!isDaughter(i)) {
                cells.radius[i] += (goal[i] - cells.radius[i]) * FILLS_OUT;
            }
            float still = cells.is(i, Mode.RESTING) ? 1 : 0;
            calm[i] = Math.clamp(calm[i] + (still * 2 - 1) * World.TICK / CALMS, 0, 1);
        }
        move(seconds);
    }

    private void split(int i) {
        since[i] += World.TICK;
        float size = goal[i];
        if (since[i] < SWELLS) {
            cells.radius[i] = size * (1 + (SWOLLEN - 1) * Trig.ease(0, SWELLS, since[i]));
            return;
        }
        if (twin[i] < 0) {
            if (cells.isFull()) {
                since[i] = -1;
                return;
            }
            int daughter = add(group[i], cells.x[i], cells.y[i], cells.radius[i]);
            changed[daughter] = changed[i];
            twin[i] = daughter;
            twin[daughter] = i;
            cells.give[i] = 0;
            cells.give[daughter] = 0;
        }
        int other = twin[i];
        float part = split(since[i]);
        float radius = size * (SWOLLEN + (DAUGHTER - SWOLLEN) * part);
        float apart = part * DAUGHTER * size * TOUCHING / 2;
        float x = (cells.x[i] + cells.x[other]) / 2;
        float y = (cells.y[i] + cells.y[other]) / 2;
        place(i, x - Trig.cos(along[i]) * apart, y - Trig.sin(along[i]) * apart, radius);
        place(other, x + Trig.cos(along[i]) * apart, y + Trig.sin(along[i]) * apart, radius);
        if (part >= 1) {
            since[i] = -1;
            twin[i] = -1;
            twin[other] = -1;
            goal[other] = dice.between(SMALLEST, LARGEST);
            cells.give[i] = 1;
            cells.give[other] = 1;
        }
    }

    private void place(int i, float x, float y, float radius) {
        cells.x[i] = x;
        cells.y[i] = y;
        cells.radius[i] = radius;
    }

    private static float split(float since) {
        return Trig.ease(SWELLS, SWELLS + SPLITS, since);
    }

    private void move(float seconds) {
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER) && cells.isThere(i)) {
                float phase = cells.look[i] * 0.013f;
                float beat = 0.11f + (cells.look[i] & 7) * 0.01f;
                float restless = RESTLESS * (1 - calm[i]);
                int at = group[i] * 3;
                float pullX = PULL * (middles[at] - cells.x[i]) / middles[at + 2];
                float pullY = PULL * (middles[at + 1] - cells.y[i]) / middles[at + 2];
                float give = cells.give[i] * World.TICK;
                cells.x[i] += (pullX + restless * Trig.sin(seconds * beat + phase)) * give;
                cells.y[i] += (pullY + restless * Trig.cos(seconds * beat * 0.83f + phase * 1.7f)) * give;
            }
        }
        neighbours.part(cells, FIRMNESS, CLOSENESS);
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER)) {
                for (Vessel wall : walls) {
                    keepOut(i, wall);
                }
            }
        }
    }

    private void keepOut(int i, Vessel vessel) {
        float into = vessel.wall() + cells.radius[i] - vessel.outside(cells.x[i], cells.y[i]);
        if (into > 0) {
            boolean above = cells.y[i] < vessel.centre(cells.x[i]);
            cells.y[i] += (above ? -into : into) / vessel.lean(cells.x[i]);
        }
    }

    /// Cancer cells of a group that live.
    int living(int which) {
        int n = 0;
        for (int i = 0; i < cells.count(); i++) {
            if (group[i] == which && lives(i)) {
                n++;
            }
        }
        return n;
    }

    /// Whether it is a cancer cell that lives.
    boolean lives(int i) {
        return cells.is(i, Kind.CANCER) && !cells.is(i, Mode.DYING) && cells.isThere(i);
    }

    /// Whether the cell swells, or parts from its twin.
    public boolean isDividing(int i) {
        return since[i] >= 0 || isDaughter(i);
    }

    /// Whether it is the younger of two that still part.
    public boolean isDaughter(int i) {
        return since[i] < 0 && twin[i] >= 0;
    }

    /// The cell that parts from cell `i`, or −1.
    public int twin(int i) {
        return twin[i];
    }

    /// How far cell `i` and its twin have parted: 0 still one, 1 two cells.
    public float parted(int i) {
        return twin[i] < 0 ? 0 : split(Math.max(since[i], since[twin[i]]));
    }

    public boolean isChanged(int i) {
        return changed[i] == 1;
    }

    /// How far a cell has come to rest, 0..1.
    public float calm(int i) {
        return calm[i];
    }

    /// Which group it belongs to.
    int group(int i) {
        return group[i];
    }
}
