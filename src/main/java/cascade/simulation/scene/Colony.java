package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.Ledger;
import cascade.simulation.Mode;
import cascade.simulation.Trig;
import cascade.simulation.Vessel;
import cascade.simulation.World;

/// A group of cancer cells that comes from one: they divide where there is oxygen and room, run short where there is
/// none, and die (F-030, F-092).
public final class Colony {

    /// Cells of a solid tumour, at the small end (N-01: 8–20 µm wide), so that thousands fit.
    private static final float SMALLEST = 5.4f;
    private static final float LARGEST = 7.4f;
    /// Divisions a second of showing with plenty of oxygen and room.
    private static final float FASTEST = 2.6f;
    /// Larger groups grow more slowly (F-092): by how much, and between which radii, µm.
    private static final float SLOWER = 0.63f;
    private static final float SMALL = 150;
    private static final float LARGE = 310;
    /// A cell starves below this much oxygen, and recovers above the other.
    private static final float SHORT = 0.17f;
    private static final float ENOUGH = 0.22f;
    private static final float STARVES_SECONDS = 1.6f;
    private static final float DEATHS_A_SECOND = 0.3f;
    private static final float FADES_SECONDS = 2.6f;
    /// Cells in a 60 µm square when divisions begin to lack room, and when there is none.
    private static final float SNUG = 27;
    private static final float FULL = 34;
    /// Places kept free for cells that are not of the colony.
    private static final int OTHERS = 300;

    private final Cells cells;
    private final Dice dice;
    private final Supply supply;
    private final Surroundings around;
    private final Parting parting;
    private final float[] goal;
    private final float[] clock;
    private final float[] hunger;
    private final float[] middle = new float[2];
    private final int[] tally = new int[2];

    Colony(Cells cells, Dice dice, Supply supply, Vessel below, Ledger ledger) {
        around = new Surroundings(cells, dice, supply, below, ledger);
        this.cells = cells;
        this.dice = dice;
        this.supply = supply;
        parting = new Parting(cells, LARGEST);
        goal = new float[cells.capacity()];
        clock = new float[cells.capacity()];
        hunger = new float[cells.capacity()];
        ledger.keep(goal);
        ledger.keep(clock);
        ledger.keep(hunger);
        ledger.keep(middle);
        ledger.keep(tally);
    }

    /// Adds the cell it begins with.
    int begin(float x, float y, float radius) {
        int cell = cells.add(Kind.CANCER, Mode.RESTING, x, y, radius, dice);
        goal[cell] = radius;
        around.begin(x, y);
        tally[0] = 1;
        return cell;
    }

    /// Lives for one tick. The cell `hero` never dies.
    void live(int hero) {
        count();
        around.measure();
        int n = cells.count();
        for (int i = 0; i < n; i++) {
            if (!cells.is(i, Kind.CANCER) || !cells.isThere(i)) {
                continue;
            }
            cells.age[i] += World.TICK;
            cells.radius[i] += (goal[i] - cells.radius[i]) * 0.05f;
            if (cells.is(i, Mode.DYING)) {
                goal[i] *= 0.994f;
                cells.fadeAway(i, FADES_SECONDS);
                continue;
            }
            feed(i, i == hero);
            around.press(i);
        }
        parting.part(around.radius());
    }

    private void feed(int i, boolean safe) {
        float oxygen = supply.oxygen.at(cells.x[i], cells.y[i]);
        if (oxygen < SHORT && !safe) {
            hunger[i] = Math.min(1, hunger[i] + World.TICK / STARVES_SECONDS);
        } else if (oxygen > ENOUGH) {
            hunger[i] = Math.max(0, hunger[i] - World.TICK / STARVES_SECONDS);
        }
        if (cells.is(i, Mode.GROWING)) {
            if (hunger[i] > 0.55f) {
                cells.change(i, Mode.STARVED);
            } else {
                grow(i, oxygen);
            }
        } else if (cells.is(i, Mode.STARVED)) {
            if (hunger[i] < 0.45f) {
                cells.change(i, Mode.GROWING);
            } else if (hunger[i] >= 1 && dice.chance(DEATHS_A_SECOND * World.TICK)) {
                cells.change(i, Mode.DYING);
            }
        }
    }

    private void grow(int i, float oxygen) {
        float room = 1 - Trig.ease(SNUG, FULL, supply.crowd(cells.x[i], cells.y[i]));
        float pace = FASTEST * (1 - SLOWER * Trig.ease(SMALL, LARGE, around.radius()));
        clock[i] += pace * Trig.ease(0.27f, 0.54f, oxygen) * room * World.TICK;
        if (clock[i] >= 1 && cells.count() < cells.capacity() - OTHERS) {
            divide(i);
        }
    }

    /// One cell becomes two that part; together they are as large as it was, and then grow.
    private void divide(int i) {
        float along = dice.unit();
        float dx = Trig.cos(along);
        float dy = Trig.sin(along);
        float r = cells.radius[i];
        int twin = cells.add(Kind.CANCER, Mode.GROWING, cells.x[i] + dx * r * 0.3f, cells.y[i] + dy * r * 0.3f,
                r * 0.7f, dice);
        goal[twin] = dice.between(SMALLEST, LARGEST);
        cells.radius[i] = r * 0.93f;
        cells.age[i] = 0;
        clock[i] = dice.between(-0.12f, 0.12f);
        clock[twin] = dice.between(-0.12f, 0.12f);
        hunger[twin] = hunger[i];
        tally[0]++;
    }

    /// Counts the colony and finds where its starved part is.
    private void count() {
        double x = 0;
        double y = 0;
        int all = 0;
        int hungry = 0;
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER) && cells.isThere(i)) {
                all++;
                if (hunger[i] > 0.5f) {
                    x += cells.x[i];
                    y += cells.y[i];
                    hungry++;
                }
            }
        }
        if (hungry > 0) {
            float follows = tally[1] == 0 ? 1 : 0.03f;
            middle[0] += (float) (x / hungry - middle[0]) * follows;
            middle[1] += (float) (y / hungry - middle[1]) * follows;
        }
        tally[0] = all;
        tally[1] = hungry;
    }

    /// Cells that can be seen.
    public int size() {
        return tally[0];
    }

    /// Cells that are short of oxygen.
    public int starved() {
        return tally[1];
    }

    public float x() {
        return around.x();
    }

    public float y() {
        return around.y();
    }

    /// Half of the width of a round colony with cells spread as these are, µm.
    public float radius() {
        return around.radius();
    }

    float starvedX() {
        return middle[0];
    }

    float starvedY() {
        return middle[1];
    }

    /// How short of oxygen a cell is, 0 not at all to 1.
    public float hunger(int cell) {
        return hunger[cell];
    }
}
