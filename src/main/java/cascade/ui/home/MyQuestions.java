package cascade.ui.home;

/// The learner's questions for their care team.
///
/// @param count how many are kept
/// @param open  opens them
public record MyQuestions(int count, Runnable open) {}
