package cascade;

import cascade.progress.ScreenMemory;
import cascade.progress.ScreenPlace;
import java.util.Optional;

/// Remembers the audience's screen without waiting for the disk.
final class ScreenKeeper implements ScreenMemory {

    private final ScreenMemory file;
    private volatile Optional<ScreenPlace> latest;

    /// Reads what is kept, on the caller's thread.
    ScreenKeeper(ScreenMemory file) {
        this.file = file;
        latest = file.load();
    }

    @Override
    public Optional<ScreenPlace> load() {
        return latest;
    }

    @Override
    public void save(ScreenPlace place) {
        latest = Optional.of(place);
        // It is chosen once in a long while; the program does not end before it is written.
        Thread.ofPlatform().name("audience's screen").start(this::write);
    }

    private synchronized void write() {
        latest.ifPresent(file::save);
    }
}
