package cascade.ui.home;

/// Where the learner stopped last time.
///
/// @param title of the lesson
/// @param step  1-based number of the step
/// @param steps how many there are
/// @param name  of the step
/// @param open  opens that very moment
public record CarryOn(String title, int step, int steps, String name, Runnable open) {}
