package cascade;

import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.QuestionSet;
import cascade.paper.GlossaryPaper;
import cascade.paper.Handout;
import cascade.paper.LessonPaper;
import cascade.paper.QuestionsPaper;
import cascade.paper.QuestionsPaper.Asked;
import cascade.paper.QuizPaper;
import cascade.paper.Wording;
import cascade.ui.theme.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What can be printed of a library.
final class Handouts {

    private final Library library;
    private final Wording text;
    private final LocalDate today;

    /// @param today the day on which reviews may be overdue
    Handouts(Library library, Messages text, LocalDate today) {
        this.library = library;
        this.text = wording(text);
        this.today = today;
    }

    /// The program's strings, as paper knows them.
    static Wording wording(Messages text) {
        return new Wording() {
            @Override
            public String get(String key, Object... with) {
                return text.get(key, with);
            }

            @Override
            public Locale locale() {
                return text.locale();
            }
        };
    }

    Handout of(Lesson lesson) {
        return new LessonPaper(lesson, library.glossary(), library.sources(), text, today);
    }

    Handout of(QuestionSet quiz) {
        return new QuizPaper(quiz, library.lessons().stream().filter(lesson -> lesson.quiz().equals(quiz.id()))
                .map(Lesson::reviewed).findFirst(), library.sources(), text, today);
    }

    Handout of(List<Asked> questions) {
        return new QuestionsPaper(questions, text);
    }

    Handout glossary() {
        return new GlossaryPaper(library, text);
    }
}
