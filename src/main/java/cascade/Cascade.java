package cascade;

import cascade.staff.PinFile;
import cascade.tools.Check;
import cascade.tools.SetPin;
import cascade.ui.shell.Milestones;
import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Scanner;

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
            case Command.Open open -> open(open);
            case Command.CheckFiles check -> {
                var out = new PrintWriter(System.out, true);
                System.exit(new Check(LocalDate.now(), out).run(check.paths()));
            }
            case Command.CheckTexts check -> {
                var out = new PrintWriter(System.out, true);
                System.exit(new Check(LocalDate.now(), out).texts(check.paths(), check.language(),
                        new Bundle(check.language()).library(Optional.empty()).glossary()));
            }
            case Command.Tour tour -> new LaunchTour(tour, System.out, System.err).draw();
            case Command.PrintFiles print -> System.exit(
                    new LaunchPrint(print, LocalDate.now(), System.out, System.err).run());
            case Command.SetPin(Optional<Path> data) -> System.exit(setPin(data));
            case Command.Soak soak -> System.exit(new LaunchSoak(soak, System.out).run());
            case Command.Bench bench -> System.exit(new LaunchBench(bench, new PrintWriter(System.out, true)).run());
        }
    }

    /// Asks on the terminal, without showing what is typed; without a terminal, on the standard input.
    private static int setPin(Optional<Path> data) {
        var console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        var piped = new Scanner(System.in, StandardCharsets.UTF_8);
        return new SetPin(question -> {
            if (console.isPresent()) {
                return Optional.ofNullable(console.get().readPassword("%s", question)).map(String::new);
            }
            System.out.print(question);
            return piped.hasNextLine() ? Optional.of(piped.nextLine()) : Optional.empty();
        }, new PrintWriter(System.out, true)).run(new PinFile(Command.folder(data)));
    }

    /// Opens the window; where there is no display it says so and draws the tour instead.
    private static void open(Command.Open asked) {
        if (Display.isThere(System.getenv(), System.getProperties())) {
            asked.venue().room().visits().ifPresentOrElse(visits -> new LaunchKiosk(asked, visits, System.out).open(),
                    () -> new LaunchWindow(asked, new Milestones(Cascade::sinceStart)).open());
        } else {
            Path folder = Path.of(System.getProperty("java.io.tmpdir"), "cascade-tour");
            System.out.println("There is no display here, so Cascade draws the tour instead, in " + folder + ".");
            new LaunchTour(new Command.Tour(folder, asked.look(), Optional.empty()), System.out, System.err).draw();
        }
    }

    /// Milliseconds since the operating system started this process.
    private static long sinceStart() {
        Instant now = Instant.now();
        return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now).toMillis();
    }
}
