package cascade;

import cascade.ui.theme.ColourScheme;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// The flags of the command `bench`.
@CommandLine.Command(name = "bench", separator = " ", sortOptions = false,
        description = "Measures how fast the scenes are computed and drawn on this computer.")
final class BenchFlags implements LaunchOptions.Flags {

    private static final int USUAL_SECONDS = 30;
    private static final int MOST_SECONDS = 600;

    @Option(names = "--json", description = "Say it as JSON, for another program to read.")
    private boolean json;

    @Option(names = "--seconds", paramLabel = "N", description = "Play each scene once through, but for at most so long, 1 to 600; usually 30.")
    private int seconds = USUAL_SECONDS;

    @Option(names = "--scene", paramLabel = "NAME", description = "Measure only this scene, such as land.")
    private @Nullable String scene;

    @Option(names = "--palette", paramLabel = "NAME",
            description = "Colours: day, night, projector or contrast; usually day.")
    private ColourScheme palette = ColourScheme.DAY;

    @Override
    public Command command() {
        if (seconds < 1 || seconds > MOST_SECONDS) {
            throw new LaunchOptions.Refused(LaunchFaults.wrongValue("--seconds", Integer.toString(seconds)));
        }
        return new Command.Bench(json, seconds, Optional.ofNullable(scene), palette);
    }
}
