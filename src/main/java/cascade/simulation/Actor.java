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
    NEW_VESSEL,
    /// A vessel that was there before and that a group of cells has grown around.
    WRAPPED_VESSEL,
    /// A cancer cell that neither divides nor dies.
    RESTING_CELL,
    /// A tiny group that began to grow.
    COLONY,
    TUMOUR,
    DUCT,
    LYMPH_VESSEL,
    VALVE,
    LYMPH_NODE,
    /// A space of the lung that holds air.
    AIR_SPACE,
    /// A star-shaped cell of the brain whose feet lie on vessels.
    STAR_CELL,
    /// The healthy tissue that is taken out around a tumour.
    RIM,
    WOUND,
    TIED_VESSEL,
    /// A natural killer cell: an immune cell that needs no training.
    NATURAL_KILLER,
    DRUG,
    /// A cell that changed and lives on under treatment.
    CHANGED_CELL,
    /// A cell that treatment does not reach.
    UNREACHED_CELL,
    STEM_CELL,
    /// Cells of a mixed group, told by their shape.
    ROUND_CELL,
    LONG_CELL,
    LOBED_CELL,
    GIANT_CELL,
    /// A small cell that a giant cell buds.
    BUD,
    /// What a dying cell releases.
    SIGNAL,
    TREATED_SIDE,
    UNTREATED_SIDE,
    /// A path that a cell opens for itself.
    PATH,
    BODY,
    ORIGIN,
    BLOOD_ROAD,
    LYMPH_ROAD,
    LUNG,
    LIVER,
    BONE,
    BRAIN,
    /// A small gland on each kidney.
    ADRENAL_GLAND,
    /// The lining of the belly.
    PERITONEUM,
    SKIN,
    MUSCLE;

    /// The name in a lesson file, such as `red-cell`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
