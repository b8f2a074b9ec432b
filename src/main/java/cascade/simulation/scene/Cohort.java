package cascade.simulation.scene;

import cascade.simulation.Dice;
import cascade.simulation.Fate;
import cascade.simulation.Standing;
import cascade.simulation.Trig;

/// The cells that come in one act of a multitude: their places, their lives, and how many stand where.
///
/// Cells lie like the seeds of a sunflower, each a golden angle on from the one before, so that all have the same room
/// and a later cohort lies around the earlier ones. Nothing here changes once it is made.
public final class Cohort {

    /// Room of a cell: a square with this side, µm. Cells of 19 µm (N-03, grown in the laboratory as in the study) stay
    /// apart.
    static final float PITCH = 30;
    /// Width of the whole by its height, about that of a picture.
    static final float ASPECT = 1.4f;
    /// Radius of a cell, µm (N-03).
    public static final float CELL = 9.5f;
    private static final float TINY = 7;
    private static final float GROWN = 42;
    /// Radius that no group exceeds, µm.
    public static final float GROUP = CELL + TINY + GROWN;
    private static final float STRETCH = (float) StrictMath.sqrt(ASPECT);
    private static final double GOLDEN = StrictMath.PI * (3 - StrictMath.sqrt(5));

    private final int beginning;
    private final float reach;
    private final Census census = new Census();
    private final Examples examples;
    private final Rows cells;
    private final Rows groups;

    /// @param dice      throws the cells' lives
    /// @param first     number of its first cell, counted from the middle of the multitude
    /// @param after     number after its last cell
    /// @param beginning tick at which its act begins
    Cohort(Dice dice, int first, int after, int beginning) {
        this.beginning = beginning;
        int n = after - first;
        float[] x = new float[n];
        float[] y = new float[n];
        int[] life = new int[n];
        examples = new Examples(radius(first), radius(after));
        // One turn at a time is exact enough for a million, and far quicker than as many sines.
        double cos = StrictMath.cos(first * GOLDEN);
        double sin = StrictMath.sin(first * GOLDEN);
        double turnCos = StrictMath.cos(GOLDEN);
        double turnSin = StrictMath.sin(GOLDEN);
        int started = 0;
        for (int i = 0; i < n; i++) {
            float r = radius(first + i + 0.5f);
            x[i] = r * (float) cos * STRETCH;
            y[i] = r * (float) sin / STRETCH;
            double next = cos * turnCos - sin * turnSin;
            sin = sin * turnCos + cos * turnSin;
            cos = next;
            life[i] = Life.thrown(dice, (float) i / n);
            census.add(life[i]);
            examples.consider(x[i], y[i], life[i]);
            started += startsGroup(life[i]) ? 1 : 0;
        }
        census.close();
        reach = radius(after) / STRETCH;
        cells = new Rows(x, y, life, n, reach, PITCH);
        groups = groups(started);
    }

    private Rows groups(int started) {
        float[] x = new float[started];
        float[] y = new float[started];
        int[] life = new int[started];
        int n = 0;
        for (int i = 0; i < cells.count(); i++) {
            if (startsGroup(cells.life[i])) {
                x[n] = cells.x[i];
                y[n] = cells.y[i];
                life[n++] = cells.life[i];
            }
        }
        return new Rows(x, y, life, started, reach, PITCH);
    }

    private static boolean startsGroup(int life) {
        return Life.kind(life) <= Fate.STARTS.ordinal();
    }

    /// Mean radius of the disc of the first `n` cells, µm.
    static float radius(float n) {
        return PITCH * (float) StrictMath.sqrt(n / StrictMath.PI);
    }

    /// The tick of the cohort's act at a tick of the world; negative before it has begun.
    public int tick(int tick) {
        return Math.min(tick - beginning, Life.ACT);
    }

    /// How far it reaches above and below the middle, µm.
    public float reach() {
        return reach;
    }

    /// All its cells.
    public Rows cells() {
        return cells;
    }

    /// Those of its cells that sooner or later start a group.
    public Rows groups() {
        return groups;
    }

    /// How many stand so at a tick of the world.
    int count(Standing standing, int tick) {
        return census.count(standing, tick(tick));
    }

    Examples examples() {
        return examples;
    }

    /// Radius at a tick of its act of a group that began at `began`, µm.
    ///
    /// A tiny group stays one of a few cells. A group that grows on doubles evenly until it can be seen.
    public static float groupRadius(int kind, int began, int tick) {
        float age = tick - began;
        float tiny = CELL + TINY * Trig.ease(0, Life.SOFTLY * 2, age);
        if (kind != Fate.GROWS_ON.ordinal()) {
            return tiny;
        }
        return tiny + GROWN * Trig.ease(0, Life.UNTIL_SEEN + Life.SOFTLY, age);
    }
}
