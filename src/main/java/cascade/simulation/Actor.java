package cascade.simulation;

import java.util.Locale;

/// What a scene can show and a label can name.
public enum Actor {
    HERO,
    CANCER_CELL,
    DYING_CELL,
    LINING_CELL,
    RED_CELL,
    PLATELET,
    IMMUNE_CELL,
    MACROPHAGE,
    MEMBRANE,
    GAP,
    FIBRES,
    VESSEL,
    VESSEL_WALL,
    TISSUE,
    STARVED_MIDDLE,
    NEW_VESSEL;

    /// The name in a lesson file, such as `red-cell`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
