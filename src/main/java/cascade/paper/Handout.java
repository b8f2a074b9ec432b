package cascade.paper;

import java.time.LocalDate;
import java.util.Optional;

/// Something that can be printed.
public sealed interface Handout permits LessonPaper, QuizPaper, GlossaryPaper, QuestionsPaper {

    /// A name for its file, without an ending, such as `journey-quiz`.
    String name();

    /// Stands on its first page, and small at the top of the others.
    String title();

    /// When its words were last checked; empty where there is no such day.
    Optional<LocalDate> reviewed();

    /// Says what it is made of, from first to last; the title is there already.
    void compose(Typesetter page);
}
