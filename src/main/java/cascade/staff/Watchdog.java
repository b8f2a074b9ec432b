package cascade.staff;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// Asks a thread once a second whether it lives, and ends the process when it has not answered for long.
///
/// Until the first picture is shown it waits longer: a computer that has just been switched on has much else to do.
///
/// It counts its own questions and trusts no clock: neither a clock that is set nor a computer that slept can make it
/// bark. What started the process is to start it again; see `assets/kiosk`.
public final class Watchdog {

    /// "Try again later", as in `sysexits.h`.
    public static final int FROZEN = 75;

    private static final System.Logger LOG = System.getLogger("cascade.staff");
    private static final int MOST_UNANSWERED = 20;
    private static final int MOST_AT_THE_START = 180;
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Executor watched;
    private final IntConsumer end;
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile int most = MOST_AT_THE_START;

    /// @param watched runs something on the thread that is watched
    /// @param end     ends the process at once, with this exit code
    public Watchdog(Executor watched, IntConsumer end) {
        this.watched = watched;
        this.end = end;
    }

    /// Watches until the process ends.
    public void start() {
        Thread.ofPlatform().daemon().name("watchdog").start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                ask();
                try {
                    Thread.sleep(BETWEEN);
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
            }
        });
    }

    /// The first picture is shown: from now on every answer is due soon.
    public void shown() {
        if (most != MOST_UNANSWERED) {
            most = MOST_UNANSWERED;
            // What it took until now does not count, whether the last question is answered yet or not.
            unanswered.updateAndGet(open -> Math.min(open, 1));
        }
    }

    /// One question; called once a second.
    void ask() {
        int open = unanswered.getAndIncrement();
        if (open == 0) {
            watched.execute(() -> unanswered.set(0));
        } else if (open == most) {
            LOG.log(Level.ERROR, "The window has not answered for {0} seconds; the process ends", open);
            end.accept(FROZEN);
        }
    }
}
