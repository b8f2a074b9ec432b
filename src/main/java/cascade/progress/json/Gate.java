package cascade.progress.json;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// Lets one program at a time write, when two are open. What each does behind it takes milliseconds.
final class Gate {

    private static final int TRIES = 100;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(10);

    private final Path lock;

    /// @param lock the file that is locked; its folder must be there, it need not
    Gate(Path lock) {
        this.lock = lock;
    }

    /// Something done behind the gate.
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /// @throws IOException when the work throws it, the lock's file cannot be made, or another program does not let go
    ///     for a second
    <T> T alone(Work<T> work) throws IOException {
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < TRIES; i++) {
                Optional<FileLock> held;
                try {
                    held = Optional.ofNullable(channel.tryLock());
                } catch (OverlappingFileLockException e) {
                    held = Optional.empty();
                } catch (IOException | UnsupportedOperationException e) {
                    // A disk without locks: moving a whole file into place is still safe.
                    return work.run();
                }
                if (held.isPresent()) {
                    return work.run();
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
            throw new IOException("another program does not let go of " + lock);
        }
    }
}
