package cascade;

import java.time.Duration;

/// Does one thing after another, away from the caller's thread.
interface Background extends AutoCloseable {

    /// Does it after the usual while.
    void soon(Runnable task);

    /// Does it as soon as what is being done is done.
    void next(Runnable task);

    /// The same, and waits for that; not for ever.
    ///
    /// @return whether it was done in time; else it may still be
    boolean now(Runnable task, Duration patience);

    /// Forgets what was to be done soon.
    @Override
    void close();
}
