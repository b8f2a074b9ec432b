package cascade;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A thread for what the disk may take long to do; it does not hold up the end of the program.
final class DiskThread implements Background {

    /// With the writing itself, a change is on the disk a second after it.
    static final Duration WHILE = Duration.ofMillis(900);

    private final Duration aWhile;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("progress").factory());

    /// @param aWhile how long after it is asked for a thing is done that is to be done soon
    DiskThread(Duration aWhile) {
        this.aWhile = aWhile;
    }

    @Override
    public void soon(Runnable task) {
        try {
            thread.schedule(task, aWhile.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            // The program is ending, and what was to be done is done.
        }
    }

    @Override
    public void next(Runnable task) {
        try {
            thread.execute(task);
        } catch (RejectedExecutionException e) {
            // As above.
        }
    }

    @Override
    public boolean now(Runnable task, Duration patience) {
        try {
            thread.submit(task).get(patience.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException | ExecutionException | CancellationException | RejectedExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
