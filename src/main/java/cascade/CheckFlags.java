package cascade;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// The flags of the command `check`.
@CommandLine.Command(name = "check", separator = " ",
        description = "Checks lesson files and says what is wrong with them, one fault a line.")
final class CheckFlags implements LaunchOptions.Flags {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders with files, to check.")
    private List<Path> paths = List.of();

    @Override
    public Command command() {
        return new Command.CheckFiles(paths);
    }
}
