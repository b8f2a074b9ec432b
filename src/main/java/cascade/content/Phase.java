package cascade.content;

/// A phase of the metastatic cascade, in the order of the biology book (F-002).
///
/// The learner-facing name of a phase stands in the lesson's step; these names are the field's.
public enum Phase {
    DETACHMENT,
    INVASION,
    INTRAVASATION,
    CIRCULATION,
    EXTRAVASATION,
    DORMANCY,
    COLONISATION
}
