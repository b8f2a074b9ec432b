package cascade.simulation;

/// How far one of many cells has come on its way from the blood to a tumour that can be seen.
public enum Standing {
    /// Not in the blood yet.
    WAITING,
    IN_BLOOD,
    /// Died before it left the vessel.
    LOST_IN_BLOOD,
    /// Has left the vessel; alive, its fate still open.
    LANDED,
    /// Died after it had left the vessel.
    LOST_LATER,
    /// A single cell that neither divides nor dies.
    RESTING,
    /// The first of a tiny group.
    STARTED,
    /// Its group grew on until it could be seen.
    VISIBLE
}
