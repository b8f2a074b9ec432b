package cascade;

import cascade.content.Language;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The flags of the command `check`.
@CommandLine.Command(name = "check", separator = " ",
        description = "Checks lesson files, their evidence and their words, and says what is wrong, one fault a line.")
final class CheckFlags implements LaunchOptions.Flags {

    @Option(names = "--text", description = "The files are plain texts: check only how they read.")
    private boolean text;

    @Option(names = "--language", paramLabel = "TAG", description = "Language of plain texts: en or es; usually en.")
    private Language language = Language.ENGLISH;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders with files, to check.")
    private List<Path> paths = List.of();

    @Override
    public Command command() {
        return text ? new Command.CheckTexts(paths, language) : new Command.CheckFiles(paths);
    }
}
