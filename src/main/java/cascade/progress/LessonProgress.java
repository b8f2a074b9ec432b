package cascade.progress;

/// How far a learner has come in a lesson.
///
/// @param furthest 0-based, the furthest step that was opened
/// @param lastStep 0-based, the step that was open last; the number of steps means the closing page
/// @param lastTick where in that step, in sixtieths of a second
/// @param finished whether the closing page was ever reached
public record LessonProgress(int furthest, int lastStep, int lastTick, boolean finished) {

    /// A lesson that was just opened.
    public static final LessonProgress BEGUN = new LessonProgress(0, 0, 0, false);

    /// @throws IllegalArgumentException when a number is negative
    public LessonProgress {
        if (furthest < 0 || lastStep < 0 || lastTick < 0) {
            throw new IllegalArgumentException(
                    "no such place in a lesson: " + furthest + ", " + lastStep + ", " + lastTick);
        }
    }

    /// The same after the learner came to a place.
    ///
    /// @param closing whether that place is the closing page
    public LessonProgress at(int step, int tick, boolean closing) {
        return new LessonProgress(Math.max(furthest, step), step, tick, finished || closing);
    }
}
