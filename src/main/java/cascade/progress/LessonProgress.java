package cascade.progress;

/// How far a learner has come in a lesson.
///
/// @param furthest 0-based, the furthest step that was opened; the number of steps means the closing page
/// @param last     the moment that was open last
/// @param finished whether the closing page was ever reached
public record LessonProgress(int furthest, Bookmark last, boolean finished) {

    /// A lesson that was just opened.
    public static final LessonProgress BEGUN = new LessonProgress(0, Bookmark.START, false);

    /// @throws IllegalArgumentException when a number is negative
    public LessonProgress {
        if (furthest < 0) {
            throw new IllegalArgumentException("no such place in a lesson: " + furthest);
        }
    }

    /// The same after the learner came to a moment.
    ///
    /// @param closing whether that is the closing page
    public LessonProgress at(Bookmark moment, boolean closing) {
        return new LessonProgress(Math.max(furthest, moment.index()), moment, finished || closing);
    }

    /// The further of the two, at the moment that the other stopped at.
    LessonProgress further(LessonProgress other) {
        return new LessonProgress(Math.max(furthest, other.furthest), other.last, finished || other.finished);
    }
}
