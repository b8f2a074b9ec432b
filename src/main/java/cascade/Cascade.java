package cascade;

import cascade.tools.Check;
import cascade.ui.shell.Milestones;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;

/// The entry to the program.
public final class Cascade {

    private Cascade() {}

    public static void main(String[] args) {
        switch (LaunchOptions.parse(args)) {
            case Launch.Say(String text, int exitCode) -> {
                PrintStream to = exitCode == LaunchOptions.ALL_WELL ? System.out : System.err;
                to.println(text);
                System.exit(exitCode);
            }
            case Launch.Run(Command command) -> run(command);
        }
    }

    private static void run(Command command) {
        switch (command) {
            case Command.Open open -> new LaunchWindow(open, new Milestones(Cascade::sinceStart)).open();
            case Command.CheckFiles check -> {
                var out = new PrintWriter(System.out, true);
                System.exit(new Check().run(check.paths(), out));
            }
            case Command.Tour _, Command.Bench _ -> {
                System.err.println("cascade: this command is not built yet.");
                System.exit(LaunchOptions.BAD_COMMAND_LINE);
            }
        }
    }

    /// Milliseconds since the operating system started this process.
    private static long sinceStart() {
        Instant now = Instant.now();
        return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now).toMillis();
    }
}
