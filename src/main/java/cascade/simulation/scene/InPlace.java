package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.Ledger;
import cascade.simulation.Mode;
import cascade.simulation.Neighbours;
import cascade.simulation.Trig;
import cascade.simulation.World;

/// A growth in place (in situ, F-023): cells in a duct that divide more often than they should, crowd its hollow and
/// press each other and the lining flat. The membrane lets none of them out.
///
/// Mechanics: division by a clock of each cell, contact, a soft pull that holds the growth together, and a wall.
public final class InPlace {

    /// Cells of a solid tumour (N-01: 8–20 µm wide).
    private static final float SMALLEST = 7.8f;
    private static final float LARGEST = 9.2f;
    /// Seconds of showing from one division to the next while there is room, and how long the two take to part.
    private static final float BETWEEN_SECONDS = 4.2f;
    private static final float PARTS_SECONDS = 2.7f;
    private static final float EVEN = 0.16f;
    /// A cell swells before it divides; the two share its area.
    private static final float SWOLLEN = 1.16f;
    private static final float SWELLS_FROM = 0.7f;
    private static final float DAUGHTER = SWOLLEN * 0.707f;
    private static final float TOUCHING = 1.8f;
    private static final float GROWS = 0.02f;
    /// Share of the hollow that is taken when divisions begin to lack room, and when there is none.
    private static final float SNUG = 0.72f;
    private static final float FULL = 0.98f;
    /// Pull towards the place where it began and restless motion, µm per second of showing.
    private static final float PULL = 4.5f;
    private static final float RESTLESS = 1.2f;
    /// How much more strongly the cell that stays is drawn back to its place.
    private static final float STAYS = 14;
    private static final float CLOSENESS = 0.9f;
    private static final float FIRMNESS = 0.3f;
    /// Flattened at the wall, a cell comes this part of its radius near.
    private static final float FLATTENED = 0.92f;
    /// µm in a tick that a pair, and that any other cell, is pushed aside at most.
    private static final float SLOWLY = 0.2f;
    private static final float FASTEST = 0.3f;
    private static final int SETTLING = 240;
    private static final float PI = 3.1416f;

    private final Cells cells;
    private final Dice dice;
    private final Lining lining;
    private final Neighbours neighbours;
    private final float homeX;
    private final float homeY;
    private final float hollow;
    private final float[] goal;
    private final float[] clock;
    private final float[] parting;
    private final float[] axis;
    private final int[] twin;
    /// Where cells were before they pushed each other; only within a tick.
    private final float[] wasX;
    private final float[] wasY;
    private int staying = -1;

    /// @param home direction of the place where it began, turns
    InPlace(Cells cells, Dice dice, Lining lining, float home, Ledger ledger) {
        this.cells = cells;
        this.dice = dice;
        this.lining = lining;
        Ring duct = lining.duct();
        float out = duct.rim(home) - lining.foot(1) - LARGEST;
        homeX = duct.x() + Trig.cos(home) * out;
        homeY = duct.y() + Trig.sin(home) * out;
        float free = duct.radius() - lining.foot(1) - Lining.TALL;
        hollow = PI * free * free;
        float reach = duct.radius() * 1.3f;
        neighbours = new Neighbours(duct.x() - reach, duct.y() - reach, duct.x() + reach, duct.y() + reach,
                LARGEST * 2.6f, cells.capacity());
        goal = new float[cells.capacity()];
        clock = new float[cells.capacity()];
        parting = new float[cells.capacity()];
        axis = new float[cells.capacity()];
        twin = new int[cells.capacity()];
        wasX = new float[cells.capacity()];
        wasY = new float[cells.capacity()];
        java.util.Arrays.fill(twin, -1);
        for (Object array : new Object[] {goal, clock, parting, axis, twin}) {
            ledger.keep(array);
        }
    }

    /// Adds the cells it begins with, in a row on the flat cells and the rest on those, and lets them find room.
    ///
    /// @param from direction of the first of a row, turns
    /// @param row  how many fit into the row
    /// @return the cell in the middle of the row
    int begin(int count, float from, float to, int row) {
        Ring duct = lining.duct();
        int first = cells.count();
        for (int k = 0; k < count; k++) {
            float part = k < row ? (k + 0.5f) / row : (k - row + 1f) / (count - row + 1);
            float direction = from + (to - from) * part;
            float out = duct.rim(direction) - lining.foot(1) - LARGEST * (k < row ? 1 : 2.6f);
            int cell = add(duct.x() + Trig.cos(direction) * out, duct.y() + Trig.sin(direction) * out,
                    dice.between(SMALLEST, LARGEST));
            clock[cell] = dice.between(-0.1f, 0.75f);
        }
        for (int i = 0; i < SETTLING; i++) {
            crowd(0);
        }
        return first + row / 2;
    }

    /// Lets a cell keep to the place where it all began.
    ///
    /// @param at how near to its next division it is: 0 just divided, 1 at it
    void stay(int cell, float at) {
        staying = cell;
        clock[cell] = at;
    }

    private int add(float x, float y, float radius) {
        int cell = cells.add(Kind.CANCER, Mode.SETTLED, x, y, radius, dice);
        goal[cell] = radius;
        twin[cell] = -1;
        return cell;
    }

    /// Lives for one tick.
    void live(float seconds) {
        float room = 1 - Trig.ease(SNUG, FULL, filled());
        int n = cells.count();
        for (int i = 0; i < n; i++) {
            if (!cells.is(i, Kind.CANCER)) {
                continue;
            }
            if (twin[i] >= 0) {
                part(i);
                continue;
            }
            float own = 1 + EVEN * ((cells.look[i] & 15) / 7.5f - 1);
            clock[i] += World.TICK / BETWEEN_SECONDS * room * own;
            float swollen = 1 + (SWOLLEN - 1) * Trig.ease(SWELLS_FROM, 1, clock[i]);
            cells.radius[i] += (goal[i] * swollen - cells.radius[i]) * (clock[i] > SWELLS_FROM ? 4 * GROWS : GROWS);
            if (clock[i] >= 1 && !cells.isFull()) {
                divide(i);
            }
        }
        crowd(seconds);
        lining.recover();
    }

    private void divide(int i) {
        int other = add(cells.x[i], cells.y[i], cells.radius[i]);
        axis[i] = dice.unit();
        twin[i] = other;
        twin[other] = i;
        parting[i] = 0;
        parting[other] = 0;
        goal[other] = dice.between(SMALLEST, LARGEST);
        // The two halves do not push each other; their neighbours push the pair as one.
        cells.give[i] = 0;
        cells.give[other] = 0;
    }

    /// Takes a pair a tick further; the elder of the two leads.
    private void part(int i) {
        int other = twin[i];
        if (other < i) {
            return;
        }
        parting[i] = Math.min(1, parting[i] + World.TICK / PARTS_SECONDS);
        parting[other] = parting[i];
        float split = split(i);
        float radius = goal[i] * (SWOLLEN + (DAUGHTER - SWOLLEN) * split);
        cells.radius[i] = radius;
        cells.radius[other] = radius;
        if (parting[i] >= 1) {
            finish(i);
            finish(other);
        }
    }

    /// Sets the two halves as far apart as they are by now, around a middle that gives way to their neighbours.
    private void pose(int i) {
        int other = twin[i];
        float apart = split(i) * DAUGHTER * goal[i] * TOUCHING / 2;
        float pushX = push(i, cells.x) + push(other, cells.x);
        float pushY = push(i, cells.y) + push(other, cells.y);
        float x = (cells.x[i] + cells.x[other]) / 2 + Math.clamp(pushX, -SLOWLY, SLOWLY);
        float y = (cells.y[i] + cells.y[other]) / 2 + Math.clamp(pushY, -SLOWLY, SLOWLY);
        float dx = Trig.cos(axis[i]) * apart;
        float dy = Trig.sin(axis[i]) * apart;
        cells.x[i] = x - dx;
        cells.y[i] = y - dy;
        cells.x[other] = x + dx;
        cells.y[other] = y + dy;
    }

    /// How far its neighbours push one half along `axis`, one of the coordinates, µm.
    private float push(int i, float[] axis) {
        float sum = 0;
        for (int j = 0; j < cells.count(); j++) {
            if (j != i && j != twin[i] && cells.is(j, Kind.CANCER)) {
                float dx = cells.x[i] - cells.x[j];
                float dy = cells.y[i] - cells.y[j];
                float touch = (cells.radius[i] + cells.radius[j]) * CLOSENESS;
                float square = dx * dx + dy * dy;
                if (square < touch * touch) {
                    float distance = (float) Math.sqrt(square) + 1e-3f;
                    sum += (axis[i] - axis[j]) / distance * (touch - distance) * FIRMNESS / 4;
                }
            }
        }
        return sum;
    }

    private void finish(int i) {
        twin[i] = -1;
        parting[i] = 0;
        clock[i] = dice.between(-0.25f, 0.1f);
        cells.give[i] = 1;
    }

    private void crowd(float seconds) {
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER) && twin[i] < 0) {
                float phase = cells.look[i] * 0.013f;
                float beat = 0.1f + (cells.look[i] & 7) * 0.01f;
                float dx = homeX - cells.x[i];
                float dy = homeY - cells.y[i];
                float pull = PULL / lining.duct().radius() * (i == staying ? STAYS : 1);
                cells.x[i] += (dx * pull + RESTLESS * Trig.sin(seconds * beat + phase)) * World.TICK;
                cells.y[i] += (dy * pull + RESTLESS * Trig.cos(seconds * beat * 0.83f + phase)) * World.TICK;
            }
        }
        int n = cells.count();
        System.arraycopy(cells.x, 0, wasX, 0, n);
        System.arraycopy(cells.y, 0, wasY, 0, n);
        neighbours.part(cells, FIRMNESS, CLOSENESS);
        for (int i = 0; i < n; i++) {
            if (twin[i] > i) {
                pose(i);
            } else if (twin[i] < 0) {
                float dx = cells.x[i] - wasX[i];
                float dy = cells.y[i] - wasY[i];
                float slower = Math.min(1, FASTEST / ((float) Math.sqrt(dx * dx + dy * dy) + 1e-6f));
                cells.x[i] = wasX[i] + dx * slower;
                cells.y[i] = wasY[i] + dy * slower;
            }
        }
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER)) {
                hold(i);
            }
        }
    }

    /// Keeps a cell inside the lining, which gives way a little, and always inside the membrane.
    private void hold(int i) {
        Ring duct = lining.duct();
        float direction = duct.direction(cells.x[i], cells.y[i]);
        float over = lining.depth(direction) + cells.radius[i] * FLATTENED - duct.inside(cells.x[i], cells.y[i]);
        if (over <= 0) {
            return;
        }
        lining.press(direction, over);
        cells.x[i] -= Trig.cos(direction) * over;
        cells.y[i] -= Trig.sin(direction) * over;
    }

    /// The share of the hollow that cells have taken.
    public float filled() {
        float area = 0;
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER) && twin[i] < i) {
                area += PI * cells.radius[i] * cells.radius[i];
            }
        }
        return area / hollow;
    }

    /// The other half of a cell that divides, or −1.
    public int twin(int cell) {
        return twin[cell];
    }

    /// How far the two halves of a dividing cell have parted: 0 still one, 1 two cells.
    public float split(int cell) {
        return Trig.ease(0, 1, parting[cell]);
    }
}
