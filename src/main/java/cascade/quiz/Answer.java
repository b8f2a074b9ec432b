package cascade.quiz;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the learner answered, in indexes into the question's own lists, not in the order of presentation.
public sealed interface Answer {

    /// The options that were chosen, of a choose-one or a choose-several.
    record Chosen(Set<Integer> options) implements Answer {
        public Chosen {
            options = Set.copyOf(options);
        }
    }

    /// All items of a put-in-order, from first to last as the learner put them.
    record Ordered(List<Integer> items) implements Answer {
        public Ordered {
            items = List.copyOf(items);
        }
    }

    /// For each left-hand side of a match-pairs, the pair whose right-hand side the learner gave it.
    record Matched(Map<Integer, Integer> pairs) implements Answer {
        public Matched {
            pairs = Map.copyOf(pairs);
        }
    }
}
