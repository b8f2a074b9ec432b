package cascade;

import cascade.content.Language;
import cascade.paper.PaperSize;
import cascade.paper.Print;
import cascade.paper.Sheet;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The flags of the command `print`.
@CommandLine.Command(name = "print", separator = " ", sortOptions = false,
        description = "Leaves lessons, quizzes and the glossary as PDF in a folder.")
final class PrintFlags implements LaunchOptions.Flags {

    @Parameters(paramLabel = "DIR", description = "The folder for the files; it is made where needed.")
    private Path folder = Path.of("");

    @Option(names = "--lesson", paramLabel = "ID", description = "Print only this lesson and its quiz, such as journey.")
    private @Nullable String lesson;

    @Option(names = "--size", paramLabel = "PAPER", description = "Size of the paper: a4 or letter; usually a4.")
    private PaperSize size = PaperSize.A4;

    @Option(names = "--large", description = "Print large, for readers with low vision.")
    private boolean large;

    @Option(names = "--language", paramLabel = "TAG", description = "Language: en or es; usually en.")
    private Language language = Language.ENGLISH;

    @Option(names = "--lessons", paramLabel = "DIR", description = "Add the lessons and quizzes of this folder.")
    private @Nullable Path lessons;

    @Override
    public Command command() {
        return new Command.PrintFiles(folder, Optional.ofNullable(lesson), Optional.ofNullable(lessons),
                new Sheet(size, large ? Print.LARGE : Print.ORDINARY), language);
    }
}
