package cascade.progress;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a learner knows of a quiz's topics, from the latest answers to each, and where they are in it.
///
/// @param known   ids of topics that are known well
/// @param again   ids of topics that are worth another look; none of them is in `known`
/// @param answers of the run that is going on or was the last: by the question's id, whether it was right
public record QuizProgress(Set<String> known, Set<String> again, Map<String, Boolean> answers) {

    public static final QuizProgress NONE = new QuizProgress(Set.of(), Set.of(), Map.of());

    public QuizProgress {
        known = without(known, again);
        again = without(again, Set.of());
        answers = sorted(answers);
    }

    /// The same after more answers: what they say of a topic holds; topics they did not touch stay as they were.
    ///
    /// @param run all answers of the run that is going on
    public QuizProgress after(Collection<String> nowKnown, Collection<String> nowAgain, Map<String, Boolean> run) {
        var allKnown = new TreeSet<>(known);
        var allAgain = new TreeSet<>(again);
        allAgain.removeAll(nowKnown);
        allKnown.addAll(nowKnown);
        allAgain.addAll(nowAgain);
        return new QuizProgress(allKnown, allAgain, run);
    }

    /// This, with what was learnt from one state to another.
    QuizProgress learning(QuizProgress from, QuizProgress to) {
        return after(without(to.known, from.known), without(to.again, from.again),
                to.answers.equals(from.answers) ? answers : to.answers);
    }

    private static Set<String> without(Set<String> topics, Set<String> others) {
        var left = new TreeSet<>(topics);
        left.removeAll(others);
        return Collections.unmodifiableSet(left);
    }

    private static SortedMap<String, Boolean> sorted(Map<String, Boolean> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(map)));
    }
}
