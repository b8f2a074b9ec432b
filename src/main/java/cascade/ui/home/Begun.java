package cascade.ui.home;

/// How far a learner is in a lesson that they left.
///
/// @param step   1-based number of the step where it goes on
/// @param steps  how many there are
/// @param afresh opens the lesson at its beginning
public record Begun(int step, int steps, Runnable afresh) {}
