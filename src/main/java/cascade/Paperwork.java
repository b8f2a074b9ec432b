package cascade;

import cascade.content.Language;
import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.QuestionSet;
import cascade.paper.Handout;
import cascade.paper.Press;
import cascade.paper.QuestionsPaper.Asked;
import cascade.tools.PaperFile;
import cascade.ui.paper.PaperCard.Job;
import cascade.ui.theme.ColourScheme;
import cascade.ui.theme.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// Whatever can be printed, as a job for the card "Print or save".
final class Paperwork {

    private final Supplier<Library> library;
    private final Messages text;
    private final LocalDate today;

    /// @param library what the learner wants to meet now
    /// @param today   the day on which reviews may be overdue
    Paperwork(Supplier<Library> library, Messages text, LocalDate today) {
        this.library = library;
        this.text = text;
        this.today = today;
    }

    Job lesson(Lesson lesson) {
        return job(handouts().of(lesson));
    }

    Job quiz(QuestionSet quiz) {
        return job(handouts().of(quiz));
    }

    Job glossary() {
        return job(handouts().glossary());
    }

    Job questions(List<Asked> questions) {
        return job(handouts().of(questions));
    }

    private Handouts handouts() {
        return new Handouts(library.get(), text, today);
    }

    /// Fonts and colours are read when something is printed: most learners never do.
    private Job job(Handout handout) {
        return new Job(handout.name() + ".pdf", (sheet, spot) -> {
            var bundle = new Bundle(Language.known(text.locale().getLanguage()).orElse(Language.ENGLISH));
            var files = new PaperFile(new Press(bundle.typefaces(), bundle.palette(ColourScheme.DAY),
                    Handouts.wording(text)));
            if (!spot.replace()) {
                return files.saveBeside(handout, sheet, spot.file());
            }
            files.replace(handout, sheet, spot.file());
            return spot.file();
        });
    }
}
