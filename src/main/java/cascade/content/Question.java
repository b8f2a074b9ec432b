package cascade.content;

import java.util.List;
import java.util.Set;

/// A question of the quiz; its kind says how it is answered.
public sealed interface Question {

    Head head();

    /// What every kind of question has.
    ///
    /// @param id     unique in its set
    /// @param topic  the id of a [QuestionSet.Topic]
    /// @param ask    the question itself
    /// @param claims what the right answer states, each with its fact
    /// @param again  where "see it again" leads
    /// @param recap  one or two sentences shown after the answer: the fact once more
    /// @param tags   what it deals with
    record Head(String id, String topic, String ask, List<Claim> claims, StepRef again, Words recap, Set<Tag> tags) {
        public Head {
            claims = List.copyOf(claims);
            tags = Set.copyOf(tags);
        }

        /// A head without tags.
        public Head(String id, String topic, String ask, List<Claim> claims, StepRef again, Words recap) {
            this(id, topic, ask, claims, again, recap, Set.of());
        }

        /// What the right answer states, without what only the reasons of other answers rest on.
        public List<Claim> mainClaims() {
            return claims.stream().filter(claim -> !claim.detail()).toList();
        }
    }

    /// A step of a lesson.
    ///
    /// @param detail whether it is the "more detail" layer that shows it
    record StepRef(String lesson, String step, boolean detail) {}

    /// An option with the reason why it is right or not.
    ///
    /// @param misconception the id of the [Misconception] behind a wrong option; empty if none
    record Option(String text, boolean right, String why, String misconception) {}

    /// An item of an order.
    ///
    /// @param why why it stands where it stands
    record Item(String text, String why) {}

    /// Two things that belong together.
    record Pair(String left, String right, String why) {}

    /// Choose one: exactly one option is right.
    record ChooseOne(Head head, List<Option> options) implements Question {
        public ChooseOne {
            options = List.copyOf(options);
        }
    }

    /// Choose several: one or more options are right.
    record ChooseSeveral(Head head, List<Option> options) implements Question {
        public ChooseSeveral {
            options = List.copyOf(options);
        }
    }

    /// Put in order: the items stand here in their right order.
    record PutInOrder(Head head, List<Item> items) implements Question {
        public PutInOrder {
            items = List.copyOf(items);
        }
    }

    /// Match pairs: each left belongs to the right of its own pair.
    record MatchPairs(Head head, List<Pair> pairs) implements Question {
        public MatchPairs {
            pairs = List.copyOf(pairs);
        }
    }
}
