package cascade.lesson;

import cascade.content.Lesson;
import cascade.content.Sentence;
import cascade.content.Step;
import cascade.content.Words;
import java.util.List;
import java.util.stream.Stream;

/// The words of a lesson at a moment: what stands beside the picture, and what the voice reads.
public final class Telling {

    private final Lesson lesson;

    public Telling(Lesson lesson) {
        this.lesson = lesson;
    }

    /// The headline: of the step, or of the closing page.
    public String heading(Moment moment) {
        return closing(moment) ? lesson.closing().title() : step(moment).title();
    }

    /// The paragraphs that are shown: everybody's, then those of "more detail" where it is open.
    public Words words(Moment moment) {
        if (closing(moment)) {
            return lesson.closing().words();
        }
        Step step = step(moment);
        return moment.detail()
                ? new Words(Stream.concat(step.plain().paragraphs().stream(), step.detail().paragraphs().stream())
                        .toList())
                : step.plain();
    }

    /// The sentences of [#words] in reading order.
    public List<Sentence> sentences(Moment moment) {
        return words(moment).sentences();
    }

    private boolean closing(Moment moment) {
        return moment.step() >= lesson.steps().size();
    }

    private Step step(Moment moment) {
        return lesson.steps().get(moment.step());
    }
}
