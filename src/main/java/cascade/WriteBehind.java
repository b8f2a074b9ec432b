package cascade;

import cascade.progress.Progress;
import cascade.progress.ProgressStore;
import cascade.progress.Trouble;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// A store that answers at once and keeps progress in another a little later: the first change begins a while, at
/// whose end the latest is written.
final class WriteBehind implements ProgressStore, AutoCloseable {

    private final ProgressStore store;
    private final Background disk;
    private final AtomicReference<Optional<Progress>> unsaved = new AtomicReference<>(Optional.empty());
    private volatile Progress latest;
    /// What was wrong at the beginning; it stays true while the program runs.
    private volatile Optional<Trouble> first;
    private volatile Optional<Trouble> trouble;
    /// Whether the last write succeeded.
    private volatile boolean kept = true;

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

    @Override
    public Optional<Trouble> erase() {
        unsaved.set(Optional.empty());
        latest = Progress.NONE;
        var told = new AtomicReference<Optional<Trouble>>(Optional.of(
                new Trouble.NotErased(store.place().orElse(""), "the disk does not answer")));
        disk.now(() -> {
            first = Optional.empty();
            kept = true;
            told.set(store.erase());
        });
        trouble = told.get();
        return trouble;
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
        disk.now(this::write);
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
