package cascade.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A learner's own questions for their care team, with lines to write the answers on.
public final class QuestionsPaper implements Handout {

    private static final int LINES = 4;
    private static final int MORE_LINES = 6;

    /// A question.
    ///
    /// @param lesson title of the lesson it was kept in; empty for one's own
    /// @param step   name of the step it was kept in; empty for one's own
    public record Asked(String text, String lesson, String step) {}

    private final List<Asked> questions;
    private final Wording text;

    public QuestionsPaper(List<Asked> questions, Wording text) {
        this.questions = List.copyOf(questions);
        this.text = text;
    }

    @Override
    public String name() {
        return "my-questions";
    }

    @Override
    public String title() {
        return text.get("questions.title");
    }

    @Override
    public Optional<LocalDate> reviewed() {
        return Optional.empty();
    }

    @Override
    public void compose(Typesetter page) {
        page.lead(text.get("questions.paper.lead"));
        for (int i = 0; i < questions.size(); i++) {
            Asked asked = questions.get(i);
            page.item(i + 1 + ".", Run.bold(asked.text()));
            page.keepLast();
            if (!asked.lesson().isEmpty()) {
                page.underItem(Run.plain(text.get("questions.from", asked.lesson(), asked.step())));
                page.keepLast();
            }
            page.writing(LINES);
        }
        page.subheading(text.get("questions.paper.more"));
        page.writing(MORE_LINES);
    }
}
