package cascade;

import cascade.ui.room.Room;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The flags of the command `soak`.
@CommandLine.Command(name = "soak", separator = " ", sortOptions = false,
        description = "Presses and touches at random for a long time, and says each minute what failed, how much memory is"
                + " held, and how long frames last. It needs no display, and keeps what it does apart.")
final class SoakFlags implements LaunchOptions.Flags {

    private static final int MOST_MINUTES = 24 * 60;
    private static final long USUAL_SEED = 20_261_125;

    @Parameters(index = "0", paramLabel = "MINUTES", description = "How long, 1 to 1440.")
    private int minutes;

    @Option(names = "--mode", paramLabel = "ROOM", description = "In which room: home, kiosk or presenter; usually home.")
    private Room mode = Room.HOME;

    @Option(names = "--seed", paramLabel = "N", description = "Another number presses other things.")
    private long seed = USUAL_SEED;

    @Override
    public Command command() {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new LaunchOptions.Refused(LaunchFaults.wrongValue("MINUTES", Integer.toString(minutes)));
        }
        return new Command.Soak(minutes, mode, seed);
    }
}
