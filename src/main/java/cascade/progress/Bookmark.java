package cascade.progress;

import java.util.List;

/// The moment of a lesson that a learner stopped at.
///
/// @param step   id of the step; empty on the closing page, and where only its place was kept
/// @param index  0-based place of the step in the lesson; the number of steps means the closing page
/// @param tick   where in that step, in sixtieths of a second
/// @param detail whether the "more detail" layer was open
public record Bookmark(String step, int index, int tick, boolean detail) {

    public static final Bookmark START = new Bookmark("", 0, 0, false);

    /// @throws IllegalArgumentException when a number is negative
    public Bookmark {
        if (index < 0 || tick < 0) {
            throw new IllegalArgumentException("no such place in a lesson: " + index + ", " + tick);
        }
    }

    /// The same moment in a lesson that may have gained or lost steps since. Where its own step is gone, the beginning
    /// of the one that stands there now.
    ///
    /// @param steps ids of the lesson's steps, in order
    public Bookmark among(List<String> steps) {
        if (step.isEmpty()) {
            return new Bookmark(step, Math.min(index, steps.size()), tick, detail);
        }
        int found = steps.indexOf(step);
        if (found >= 0) {
            return new Bookmark(step, found, tick, detail);
        }
        int nearest = Math.min(index, Math.max(0, steps.size() - 1));
        return new Bookmark("", nearest, 0, detail);
    }
}
