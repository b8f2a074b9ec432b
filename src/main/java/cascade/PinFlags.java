package cascade;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// The flags of the command `pin`.
@CommandLine.Command(name = "pin", separator = " ",
        description = "Sets the PIN with which staff leave the kiosk; asks for it twice.")
final class PinFlags implements LaunchOptions.Flags {

    @Option(names = "--data", paramLabel = "DIR", description = "Keep the PIN in this folder, not the usual one.")
    private @Nullable Path data;

    @Override
    public Command command() {
        return new Command.SetPin(Optional.ofNullable(data));
    }
}
