package cascade;

import cascade.progress.Progress;
import cascade.progress.ProgressStore;
import cascade.progress.Trouble;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// A store that answers at once and keeps progress in another a little later: the first change begins a while, at
/// whose end the latest is written.
final class WriteBehind implements ProgressStore, AutoCloseable {

    /// At the end of the program, a disk that takes longer does not answer at all.
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /// Somebody wants it gone: the end of the program waits for that rather than leaving it there.
    private static final Duration PATIENCE_TO_ERASE = Duration.ofMinutes(1);

    private final ProgressStore store;
    private final Background disk;
    private final AtomicReference<Optional<Progress>> unsaved = new AtomicReference<>(Optional.empty());
    private volatile Progress latest;
    /// What was wrong at the beginning; it stays true while the program runs.
    private volatile Optional<Trouble> first;
    private volatile Optional<Trouble> trouble;
    /// Whether the last write succeeded.
    private volatile boolean kept = true;
    /// Whether something is to be erased that may be there still.
    private volatile boolean erasing;

    /// Reads what was kept, on the caller's thread.
    WriteBehind(ProgressStore store, Background disk) {
        this.store = store;
        this.disk = disk;
        Loaded loaded = store.load();
        latest = loaded.progress();
        first = loaded.trouble();
        trouble = first;
    }

    @Override
    public Loaded load() {
        return new Loaded(latest, trouble);
    }

    /// @return what went wrong so far
    @Override
    public Optional<Trouble> save(Progress progress) {
        latest = progress;
        if (unsaved.getAndSet(Optional.of(progress)).isEmpty()) {
            disk.soon(this::write);
        }
        return trouble;
    }

    /// It is forgotten at once, and gone from the disk when that is told, on the disk's thread. What changes from now on is
    /// written after that.
    @Override
    public void erase(Consumer<Optional<Trouble>> told) {
        unsaved.set(Optional.empty());
        latest = Progress.NONE;
        erasing = true;
        disk.next(() -> {
            first = Optional.empty();
            kept = true;
            store.erase(left -> {
                trouble = left;
                erasing = false;
                told.accept(left);
            });
        });
    }

    @Override
    public Optional<String> place() {
        return store.place();
    }

    /// Writes what is not written yet, also what could not be before; waits for the disk, but not for ever.
    @Override
    public void close() {
        if (!kept) {
            unsaved.compareAndSet(Optional.empty(), Optional.of(latest));
        }
        disk.now(this::write, erasing ? PATIENCE_TO_ERASE : PATIENCE);
        disk.close();
    }

    private void write() {
        unsaved.getAndSet(Optional.empty()).ifPresent(progress -> {
            Optional<Trouble> now = store.save(progress);
            kept = now.isEmpty();
            trouble = now.or(() -> first);
        });
    }
}
