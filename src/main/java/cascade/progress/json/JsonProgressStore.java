package cascade.progress.json;

import cascade.progress.Change;
import cascade.progress.Progress;
import cascade.progress.ProgressStore;
import cascade.progress.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A store that keeps progress in one file, which is always whole: a new one is written beside it, then takes its
/// place. Several programs may keep theirs in the same file: each carries its own changes over to what is there.
///
/// Threads may share it.
public final class JsonProgressStore implements ProgressStore {

    private final KeptFiles files;
    private final Gate gate;
    /// What was loaded or saved last: what changed since is for the next save to carry over.
    private Progress seen = Progress.NONE;

    /// What lies on the disk.
    ///
    /// @param progress what was kept
    /// @param whole    whether nothing of it is lost; else a save brings back all that this program knows
    /// @param leave    whether the file must be left alone
    private record Found(Progress progress, boolean whole, boolean leave, Optional<Trouble> trouble) {

        static Found sound(Progress progress) {
            return new Found(progress, true, false, Optional.empty());
        }

        static Found rescued(Progress progress, Optional<Trouble> trouble) {
            return new Found(progress, false, false, trouble);
        }

        static Found leave(Trouble trouble) {
            return new Found(Progress.NONE, true, true, Optional.of(trouble));
        }
    }

    /// @param file such as `progress.json`; neither it nor its folder need be there yet
    /// @param also files of others in the same folder, which are erased together with progress
    public JsonProgressStore(Path file, Path... also) {
        files = new KeptFiles(file, also);
        gate = new Gate(files.beside(".lock"));
    }

    @Override
    public synchronized Loaded load() {
        Loaded loaded;
        try {
            Optional<Found> atOnce = look();
            Found found = atOnce.isPresent() ? atOnce.get() : gate.alone(this::lookAndMend);
            loaded = new Loaded(found.progress(), found.trouble());
        } catch (IOException | RuntimeException e) {
            loaded = new Loaded(Progress.NONE, Optional.of(new Trouble.NotRead(files.file().toString(), reason(e))));
        }
        seen = loaded.progress();
        return loaded;
    }

    @Override
    public synchronized Optional<Trouble> save(Progress progress) {
        try {
            Files.createDirectories(files.folder());
            return gate.alone(() -> {
                Found found = lookAndMend();
                if (!found.leave()) {
                    Progress from = found.whole() ? seen : Progress.NONE;
                    files.replace(Form.write(new Change(from, progress).onto(found.progress())));
                    seen = progress;
                }
                return found.trouble();
            });
        } catch (IOException | RuntimeException e) {
            return Optional.of(new Trouble.NotKept(files.file().toString(), reason(e)));
        }
    }

    @Override
    public void erase(Consumer<Optional<Trouble>> told) {
        told.accept(erase());
    }

    /// Forgets everything, and whatever was set aside, on the caller's thread.
    ///
    /// @return what went wrong; empty where nothing is left
    public synchronized Optional<Trouble> erase() {
        seen = Progress.NONE;
        if (Files.notExists(files.folder())) {
            return Optional.empty();
        }
        try {
            List<String> left = gate.alone(files::erase);
            files.eraseEmptyFolder();
            return left.isEmpty() ? Optional.empty() : notErased("still there: " + String.join(", ", left));
        } catch (IOException | RuntimeException e) {
            return notErased(reason(e));
        }
    }

    @Override
    public Optional<String> place() {
        return Optional.of(files.folder().toString());
    }

    /// What lies there, where nothing has to be mended.
    private Optional<Found> look() throws IOException {
        return switch (read(files.file())) {
            case Form.Sound(Progress progress) -> Optional.of(Found.sound(progress));
            case Form.Newer(String reason) -> Optional.of(newer(files.file(), reason));
            case Form.Damaged _ -> Optional.empty();
            // Where none before is there either, nothing was kept, or another program erased it.
            case Form.Missing _ -> Files.exists(files.before()) ? Optional.empty()
                    : Optional.of(Found.sound(Progress.NONE));
        };
    }

    /// What lies there; what is damaged is set aside. Only behind the gate, where nobody else does the same.
    private Found lookAndMend() throws IOException {
        Optional<Found> atOnce = look();
        if (atOnce.isPresent()) {
            return atOnce.get();
        }
        return switch (read(files.before())) {
            case Form.Newer(String reason) -> newer(files.before(), reason);
            case Form.Sound(Progress before) -> Found.rescued(before, setAside(files.file(), true));
            case Form.Missing _ -> Found.rescued(Progress.NONE, setAside(files.file(), false));
            case Form.Damaged _ -> {
                Optional<Trouble> older = setAside(files.before(), false);
                yield Found.rescued(Progress.NONE, setAside(files.file(), false).or(() -> older));
            }
        };
    }

    private Optional<Trouble> setAside(Path file, boolean before) throws IOException {
        if (!(read(file) instanceof Form.Damaged(String reason))) {
            return Optional.empty();
        }
        Path aside = files.setAside(file);
        return Optional.of(new Trouble.Damaged(file.toString(), aside.toString(), before, reason));
    }

    private static Form.Read read(Path file) throws IOException {
        try {
            return Form.read(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return new Form.Missing();
        }
    }

    private static Found newer(Path file, String reason) {
        return Found.leave(new Trouble.Newer(file.toString(), reason));
    }

    private Optional<Trouble> notErased(String reason) {
        return Optional.of(new Trouble.NotErased(files.folder().toString(), reason));
    }

    private static String reason(Exception e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
