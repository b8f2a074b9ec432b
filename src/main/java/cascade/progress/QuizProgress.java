package cascade.progress;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// What a learner knows of a quiz's topics, from the latest answers to each.
///
/// @param known ids of topics that are known well
/// @param again ids of topics that are worth another look; none of them is in `known`
public record QuizProgress(Set<String> known, Set<String> again) {

    public static final QuizProgress NONE = new QuizProgress(Set.of(), Set.of());

    public QuizProgress {
        known = without(known, again);
        again = without(again, Set.of());
    }

    /// The same after another run: what that run says of a topic holds; topics it did not touch stay as they were.
    public QuizProgress after(Collection<String> nowKnown, Collection<String> nowAgain) {
        var allKnown = new TreeSet<>(known);
        var allAgain = new TreeSet<>(again);
        allAgain.removeAll(nowKnown);
        allKnown.addAll(nowKnown);
        allAgain.addAll(nowAgain);
        return new QuizProgress(allKnown, allAgain);
    }

    private static Set<String> without(Set<String> topics, Set<String> others) {
        var left = new TreeSet<>(topics);
        left.removeAll(others);
        return Collections.unmodifiableSet(left);
    }
}
