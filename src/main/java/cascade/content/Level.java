package cascade.content;

/// How well a statement is supported (FACTS §0); every claim carries one and every badge shows one.
///
/// Ordered from the strongest to the weakest.
public enum Level {
    /// Settled knowledge, or large trials and registries in people.
    ESTABLISHED,
    /// Well supported in animals or cell culture; not, or only partly, shown in people.
    ANIMAL,
    /// Good evidence on more than one side, or too little in people.
    DEBATED,
    /// An idea with limited evidence: "some scientists think".
    HYPOTHESIS
}
