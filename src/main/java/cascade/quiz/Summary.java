package cascade.quiz;

import cascade.content.QuestionSet.Topic;
import java.util.List;

/// What a quiz ends on: no score, only topics, in the order of the quiz.
///
/// @param known topics whose answered questions were all right
/// @param again topics that are worth another look; topics not answered yet are in neither list
public record Summary(List<Topic> known, List<Topic> again) {

    public Summary {
        known = List.copyOf(known);
        again = List.copyOf(again);
    }
}
