package cascade.content;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A lesson: a few steps, each with its words and its living scene, and a calm close.
///
/// @param id       unique, lower case with hyphens, such as `journey`
/// @param title    as listed on home
/// @param summary  one sentence for home
/// @param minutes  about how long it takes
/// @param reviewed when its words were last checked
/// @param headsUp  one sentence shown before a hard topic; empty where none is needed
/// @param teaching the educator's page
/// @param steps    at least one
/// @param closing  what helps: shown after the last step
/// @param quiz     the id of the [QuestionSet] that goes with it; empty where there is none
public record Lesson(String id, String title, String summary, int minutes, LocalDate reviewed, String headsUp,
                     Teaching teaching, List<Step> steps, Closing closing, String quiz) {

    public Lesson {
        steps = List.copyOf(steps);
    }

    /// The step with this id.
    public Optional<Step> step(String stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }

    /// The same without steps and claims that deal with one of these; empty where no step is left.
    Optional<Lesson> without(Set<Tag> tags) {
        List<Step> left = steps.stream().filter(step -> Collections.disjoint(step.tags(), tags))
                .map(step -> step.without(tags)).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Lesson(id, title, summary, minutes, reviewed, headsUp,
                teaching, left, closing, quiz));
    }

    /// The page after the last step: it ends on what helps.
    public record Closing(String title, Words words) {}
}
