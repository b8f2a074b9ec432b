package cascade.picture;

/// How much the picture moves.
public enum Motion {
    /// As the simulation runs.
    FULL,
    /// A sequence of stills that melt into one another; see [Stills].
    REDUCED
}
