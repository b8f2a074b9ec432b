package cascade.simulation;

/// What kind of cell it is; its look and its mechanics follow from it.
public enum Kind {
    CANCER,
    RED,
    PLATELET,
    IMMUNE,
    MACROPHAGE,
    LINING;

    private static final Kind[] ALL = values();

    static Kind of(byte ordinal) {
        return ALL[ordinal];
    }
}
