package cascade.content;

/// What a step, a claim or a question deals with, so that a reader can choose how much of it to meet.
public enum Tag {
    /// Shows figures or shares.
    NUMBERS,
    /// Figures of survival, recurrence or death; left out unless a reader asks for them (F-326).
    SURVIVAL,
    /// About cancer that comes back.
    RECURRENCE,
    /// Shows or tells of an operation.
    SURGERY,
    /// A picture that may be hard to look at.
    IMAGES
}
