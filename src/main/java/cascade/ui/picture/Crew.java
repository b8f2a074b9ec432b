package cascade.ui.picture;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// A few threads that paint the rows of one picture together.
///
/// Rows are handed out in bands; who paints which makes no difference to the pixels. Nothing is allocated per picture.
/// Used by one thread at a time, which paints along.
public final class Crew implements AutoCloseable {

    /// Rows in a band: small enough to share evenly, large enough to be worth handing out.
    private static final int BAND = 64;
    /// Looks at whether the others are done, before others get the processor: some microseconds.
    private static final int SPINS = 200;

    /// What is to be done with the rows from `first` up to, not including, `last`.
    @FunctionalInterface
    public interface Work {
        void rows(int first, int last);
    }

    private final Thread[] helpers;
    private final AtomicInteger nextRow = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private volatile int turn;
    private volatile boolean closed;
    private volatile Work work = (_, _) -> { };
    private volatile int rows;
    private volatile RuntimeException failure = NONE;

    private static final RuntimeException NONE = new RuntimeException("none");

    /// @param painters how many threads paint, the caller included; at least 1
    public Crew(int painters) {
        helpers = new Thread[Math.max(0, painters - 1)];
        for (int i = 0; i < helpers.length; i++) {
            helpers[i] = Thread.ofPlatform().daemon().name("painter-" + (i + 2)).start(this::help);
        }
    }

    /// As many as this machine has use for.
    public static int sensible() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    }

    /// Does the work for all rows and returns when it is done.
    public void paint(int rows, Work work) {
        this.rows = rows;
        this.work = work;
        failure = NONE;
        nextRow.set(0);
        busy.set(helpers.length);
        turn++;
        for (Thread helper : helpers) {
            LockSupport.unpark(helper);
        }
        bands();
        for (int i = 0; busy.get() > 0; i++) {
            if (i < SPINS) {
                Thread.onSpinWait();
            } else {
                // Where others need the processor, the helper that is waited for may be waiting for it, too.
                Thread.yield();
            }
        }
        if (failure != NONE) {
            throw failure;
        }
    }

    private void bands() {
        try {
            for (int row = nextRow.getAndAdd(BAND); row < rows; row = nextRow.getAndAdd(BAND)) {
                work.rows(row, Math.min(row + BAND, rows));
            }
        } catch (RuntimeException wrong) {
            failure = wrong;
        } catch (Error wrong) {
            // Also an error ends only this picture; otherwise the caller would wait for this painter for ever.
            failure = new IllegalStateException("a painter failed", wrong);
        }
    }

    private void help() {
        int done = 0;
        while (!closed) {
            if (turn == done) {
                LockSupport.park(this);
                continue;
            }
            done = turn;
            bands();
            busy.decrementAndGet();
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Thread helper : helpers) {
            LockSupport.unpark(helper);
        }
    }
}
