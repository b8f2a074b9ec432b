package cascade.simulation;

/// What becomes of a cancer cell that is placed in the blood, and of how many in 10,000: one study in mice (N-29, F-083).
///
/// Of 10,000 cells 8,000 left the vessel; 200 of those started a tiny group, and 2 of the groups grew on until they
/// could be seen; 3,600 were still there as single resting cells at the end.
public enum Fate {
    GROWS_ON(2),
    /// Starts a tiny group that does not grow on.
    STARTS(200 - 2),
    RESTS(3_600),
    /// Leaves the vessel and is lost later.
    LOST_LATER(8_000 - 3_600 - 200),
    LOST_IN_BLOOD(10_000 - 8_000);

    /// The cells among which the numbers of each fate are counted.
    public static final int CELLS = 10_000;

    private static final Fate[] ALL = values();
    /// Up to where in [0, 1) a throw means this fate.
    private static final float[] UP_TO = new float[ALL.length];

    static {
        int sum = 0;
        for (Fate fate : ALL) {
            sum += fate.cells;
            UP_TO[fate.ordinal()] = sum / (float) CELLS;
        }
    }

    private final int cells;

    Fate(int cells) {
        this.cells = cells;
    }

    /// How many of 10,000 cells meet this fate.
    public int cells() {
        return cells;
    }

    public static Fate of(int ordinal) {
        return ALL[ordinal];
    }

    /// The fate that a throw in [0, 1) means, each as likely as it is frequent.
    public static Fate thrown(float unit) {
        int i = 0;
        while (unit >= UP_TO[i]) {
            i++;
        }
        return ALL[i];
    }
}
