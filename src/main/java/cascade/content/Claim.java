package cascade.content;

/// A medical statement that a step or a question makes, tied to the fact that carries it.
///
/// @param says the statement in the learner's words
/// @param fact   the id of a [Fact], such as `F-072`
/// @param detail whether only the second layer, "more detail", states it; in a question, whether only the reasons of
///               other answers rest on it
public record Claim(String says, String fact, boolean detail) {}
