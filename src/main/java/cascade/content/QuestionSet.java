package cascade.content;

import java.util.List;

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

    /// What a question is about, as named on the closing page.
    public record Topic(String id, String name) {}
}
