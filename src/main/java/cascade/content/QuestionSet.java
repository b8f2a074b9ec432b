package cascade.content;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The questions of a quiz.
///
/// @param id        unique, such as `recurrence`
/// @param title     as listed on home
/// @param summary   one sentence for home
/// @param minutes   about how long it takes
/// @param headsUp   one sentence shown before it begins; may be empty
/// @param topics    in the order of the closing page
/// @param questions at least one
/// @param closing   the calm words on the last page
public record QuestionSet(String id, String title, String summary, int minutes, String headsUp, List<Topic> topics,
                          List<Question> questions, Words closing) {

    public QuestionSet {
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
    }

    /// The same without questions that deal with one of these, or whose step is not there; empty where none is left.
    Optional<QuestionSet> without(Set<Tag> tags, Predicate<Question.StepRef> isThere) {
        List<Question> left = questions.stream().filter(question -> Collections.disjoint(question.head().tags(), tags))
                .filter(question -> isThere.test(question.head().again())).toList();
        return left.isEmpty() ? Optional.empty()
                : Optional.of(new QuestionSet(id, title, summary, minutes, headsUp, topics, left, closing));
    }

    /// What a question is about, as named on the closing page.
    public record Topic(String id, String name) {}
}
