package cascade;

import cascade.staff.Pin;
import cascade.staff.PinFile;
import cascade.tools.Soaked;
import cascade.tools.Soaked.Minute;
import cascade.ui.room.Room;
import cascade.ui.shell.Milestones;
import cascade.ui.soak.FrameTimes;
import cascade.ui.soak.FrameTimes.Frames;
import cascade.ui.soak.RandomHand;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Platform;

/// The command `soak`: the real program without a display, and somebody who presses at random for a long time.
final class LaunchSoak {

    /// What fits on the screen that there is without a display.
    private static final Size WINDOW = new Size(980, 900);
    private static final long MINUTE_MS = 60_000;
    private static final long BETWEEN_ACTS_MS = 120;
    /// A window that does not answer for so long is frozen.
    private static final long FROZEN_S = 60;
    /// So often nobody comes, for longer than a kiosk waits.
    private static final int QUIET_MINUTE = 10;
    private static final long QUIET_MS = 135_000;
    private static final int WAYS_HOME = 8;
    private static final long SETTLE_MS = 1_500;
    /// At home, pictures are painted for a while; what the painters hold meanwhile is not what stays.
    private static final int LOOKS = 6;
    private static final int NOT_WELL = 1;

    private final Command.Soak asked;
    private final PrintStream out;
    private final AtomicInteger failures = new AtomicInteger();
    private final Soaked soaked = new Soaked();
    /// Held here because the logging of the JDK forgets loggers that nobody holds.
    private final List<Logger> heard = List.of(Logger.getLogger(""), Logger.getLogger("cascade"));

    LaunchSoak(Command.Soak asked, PrintStream out) {
        this.asked = asked;
        this.out = out;
    }

    /// Presses until the time is over; returns the exit code.
    int run() {
        try {
            return press();
        } catch (IllegalStateException frozen) {
            out.println("cascade: " + frozen.getMessage() + "; what was seen before stands above");
            return NOT_WELL;
        } catch (IOException unwritable) {
            out.println("cascade: nothing can be written to the folder for temporary files (" + unwritable.getMessage()
                    + "); name another one, as in: java -Djava.io.tmpdir=DIR");
            return NOT_WELL;
        }
    }

    private int press() throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Path folder = empty(Path.of(System.getProperty("java.io.tmpdir"), "cascade-soak-" + ProcessHandle.current().pid()));
        // What is printed goes to a folder of documents, and nobody's own is to fill.
        System.setProperty("user.home", folder.toString());
        listen();
        open(folder);
        var frames = new FrameTimes();
        RandomHand hand = onFx(() -> {
            frames.start();
            return new RandomHand(new SplittableRandom(asked.seed()));
        });
        for (int minute = 1; minute <= asked.minutes(); minute++) {
            int acts = act(hand, minute);
            Frames seen = onFx(frames::take);
            long heap = heap(hand);
            onFx(() -> frames.take());
            out.println(soaked.add(new Minute(acts, failures.getAndSet(0), heap, seen.median(), seen.most(), seen.slowest())));
        }
        out.println(soaked.sum());
        return soaked.isWell() ? LaunchOptions.ALL_WELL : NOT_WELL;
    }

    /// The program as it is opened in the room; staff of a kiosk have set their PIN.
    private void open(Path folder) throws IOException {
        var look = new Command.Appearance(WINDOW, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        var program = new Command.Open(Optional.empty(), Optional.of(folder.resolve("data")), Optional.empty(), look, false,
                new Command.Venue(asked.room(), OptionalDouble.empty()));
        if (asked.room().locked()) {
            new PinFile(program.folder()).write(Pin.of(Long.toString(asked.seed())));
        }
        asked.room().visits().ifPresentOrElse(visits -> new LaunchKiosk(program, visits, out).open(),
                () -> new LaunchWindow(program, new Milestones(() -> 0)).open());
        pause(SETTLE_MS);
    }

    /// For a minute; in some, nobody comes.
    private int act(RandomHand hand, int minute) {
        if (minute % QUIET_MINUTE == 0) {
            pause(QUIET_MS);
            return 0;
        }
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MINUTE_MS);
        int acts = 0;
        for (; System.nanoTime() < until; acts++) {
            onFx(() -> safely(hand));
            pause(BETWEEN_ACTS_MS);
        }
        return acts;
    }

    /// What fails here goes where it would go if the toolkit had called: the program has its own way with it.
    private static void safely(RandomHand hand) {
        try {
            hand.act();
        } catch (RuntimeException wrong) {
            Thread window = Thread.currentThread();
            window.getUncaughtExceptionHandler().uncaughtException(window, wrong);
        }
    }

    /// What is held at home, where each minute ends.
    private long heap(RandomHand hand) {
        for (int i = 0; i < WAYS_HOME; i++) {
            onFx(hand::home);
        }
        long least = Long.MAX_VALUE;
        for (int i = 0; i < LOOKS; i++) {
            pause(SETTLE_MS);
            System.gc();
            least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    /// Whatever is logged with a cause is a failure, and whatever ends a thread.
    private void listen() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> failed(thread.getName(), failure));
        var ear = new Handler() {
            @Override
            public void publish(LogRecord said) {
                Optional.ofNullable(said.getThrown()).ifPresent(failure -> failed(said.getLoggerName(), failure));
            }

            @Override
            public void flush() { }

            @Override
            public void close() { }
        };
        heard.getFirst().addHandler(ear);
    }

    private void failed(String where, Throwable failure) {
        failures.incrementAndGet();
        out.println("exception in " + where + ": " + failure);
        failure.printStackTrace(out);
    }

    private void onFx(Runnable work) {
        onFx(() -> {
            work.run();
            return work;
        });
    }

    private <T> T onFx(Supplier<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException wrong) {
                done.completeExceptionally(wrong);
            }
        });
        try {
            return done.orTimeout(FROZEN_S, TimeUnit.SECONDS).join();
        } catch (RuntimeException frozen) {
            throw new IllegalStateException(frozen.getCause() instanceof TimeoutException
                    ? "the window did not answer for " + FROZEN_S + " s" : "an act failed", frozen);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder.resolve("Documents")).getParent();
    }
}
