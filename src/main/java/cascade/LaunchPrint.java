package cascade;

import cascade.content.Library;
import cascade.content.Tag;
import cascade.paper.Handout;
import cascade.paper.Press;
import cascade.tools.PaperFile;
import cascade.ui.theme.ColourScheme;
import cascade.ui.theme.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The command `print`: lessons, quizzes and the glossary as PDF, without a window.
///
/// Figures of survival are left out, as in lessons for those who have not asked for them (F-326).
final class LaunchPrint {

    private static final int FAILED = 1;

    private final Command.PrintFiles asked;
    private final Bundle bundle;
    private final LocalDate today;
    private final PrintStream out;
    private final PrintStream err;

    /// @param out for a line about each file
    /// @param err for the sentence that says why there is none
    LaunchPrint(Command.PrintFiles asked, LocalDate today, PrintStream out, PrintStream err) {
        this.asked = asked;
        this.today = today;
        this.out = out;
        this.err = err;
        bundle = new Bundle(asked.language());
    }

    /// Prints, and returns the exit code.
    int run() {
        Library library = bundle.library(asked.lessons()).without(Set.of(Tag.SURVIVAL));
        var text = bundle.messages(Messages.Mode.PLAIN);
        List<Handout> handouts = handouts(library, new Handouts(library, text, today));
        if (handouts.isEmpty()) {
            err.println("cascade: there is no lesson named " + asked.lesson().orElse("") + "; there are "
                    + String.join(", ", library.lessons().stream().map(lesson -> lesson.id()).toList()) + ".");
            return LaunchOptions.BAD_COMMAND_LINE;
        }
        var files = new PaperFile(new Press(bundle.typefaces(), bundle.palette(ColourScheme.DAY), Handouts.wording(text)));
        try {
            for (Handout handout : handouts) {
                print(handout, files);
            }
            return LaunchOptions.ALL_WELL;
        } catch (IOException failure) {
            err.println("cascade: nothing more can be printed to " + asked.folder() + " (" + failure.getMessage()
                    + "); name a folder that you may write to, as in: cascade print my-handouts");
            return FAILED;
        }
    }

    private List<Handout> handouts(Library library, Handouts all) {
        var wanted = new ArrayList<Handout>();
        library.lessons().stream().filter(lesson -> isAsked(lesson.id())).forEach(lesson -> wanted.add(all.of(lesson)));
        library.quizzes().stream().filter(quiz -> asked.lesson().isEmpty() || library.lessons().stream().anyMatch(lesson ->
                isAsked(lesson.id()) && lesson.quiz().equals(quiz.id()))).forEach(quiz -> wanted.add(all.of(quiz)));
        if (asked.lesson().isEmpty()) {
            wanted.add(all.glossary());
        }
        return wanted;
    }

    private boolean isAsked(String lesson) {
        return asked.lesson().isEmpty() || asked.lesson().get().equals(lesson);
    }

    private void print(Handout handout, PaperFile files) throws IOException {
        String ending = asked.language().isOriginal() ? ".pdf" : "." + asked.language().tag() + ".pdf";
        Path file = asked.folder().resolve(handout.name() + ending);
        boolean anew = Files.exists(file);
        files.replace(handout, asked.sheet(), file);
        out.println(file + (anew ? " is printed anew" : " is printed"));
    }
}
