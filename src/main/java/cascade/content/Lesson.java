package cascade.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A lesson: a few steps, each with its words and its living scene, and a calm close.
///
/// @param id       unique, lower case with hyphens, such as `journey`
/// @param title    as listed on home
/// @param summary  one sentence for home
/// @param minutes  about how long it takes
/// @param reviewed when its words were last checked
/// @param headsUp  one sentence shown before a hard topic; empty where none is needed
/// @param steps    at least one
/// @param closing  what helps: shown after the last step
/// @param quiz     the id of the [QuestionSet] that goes with it; empty where there is none
public record Lesson(String id, String title, String summary, int minutes, LocalDate reviewed, String headsUp,
                     List<Step> steps, Closing closing, String quiz) {

    public Lesson {
        steps = List.copyOf(steps);
    }

    /// The step with this id.
    public Optional<Step> step(String stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }

    /// The page after the last step: it ends on what helps.
    public record Closing(String title, Words words) {}
}
