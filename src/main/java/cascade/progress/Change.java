package cascade.progress;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// What became of progress in this program, to be carried over to what another program may have kept meanwhile.
///
/// @param from before
/// @param to   now
public record Change(Progress from, Progress to) {

    /// Merges two memories of the same thing, both changed.
    @FunctionalInterface
    private interface Merging<T> {
        T merge(Optional<T> from, T to, T there);
    }

    /// What is to be kept in place of what is there: the further of each lesson, the latest of each topic. Where nobody
    /// else wrote, that is exactly `to`.
    public Progress onto(Progress there) {
        boolean elsewhere = to.lastLesson().equals(from.lastLesson()) && to.lessons().equals(from.lessons());
        return new Progress(
                onto(from.lessons(), to.lessons(), there.lessons(), (_, mine, theirs) -> theirs.further(mine)),
                elsewhere ? there.lastLesson() : to.lastLesson(),
                onto(from.quizzes(), to.quizzes(), there.quizzes(),
                        (before, mine, theirs) -> theirs.learning(before.orElse(QuizProgress.NONE), mine)),
                to.choices().equals(from.choices()) ? there.choices() : to.choices(),
                to.questions().onto(from.questions(), there.questions()));
    }

    private static <T> Map<String, T> onto(Map<String, T> from, Map<String, T> to, Map<String, T> there,
                                           Merging<T> merging) {
        var merged = new TreeMap<>(there);
        var ids = new TreeSet<>(from.keySet());
        ids.addAll(to.keySet());
        for (String id : ids) {
            Optional<T> before = Optional.ofNullable(from.get(id));
            Optional<T> mine = Optional.ofNullable(to.get(id));
            Optional<T> theirs = Optional.ofNullable(there.get(id));
            if (mine.isEmpty()) {
                merged.remove(id);
            } else if (!mine.equals(before)) {
                merged.put(id, theirs.isEmpty() || theirs.equals(before) ? mine.get()
                        : merging.merge(before, mine.get(), theirs.get()));
            }
        }
        return merged;
    }
}
