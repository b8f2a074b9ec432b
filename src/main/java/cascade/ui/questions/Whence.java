package cascade.ui.questions;

/// Where a question was kept, in words.
///
/// @param lesson title of the lesson
/// @param step   name of the step
/// @param open   opens that step
public record Whence(String lesson, String step, Runnable open) {}
