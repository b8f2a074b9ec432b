package cascade.progress.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The file with progress and what lies beside it: the one kept before, damaged ones set aside, a new one being
/// written. Names of all of them begin with the file's own.
final class KeptFiles {

    /// Ends the names of files that are being written; one that a killed program left is of no use.
    private static final String FRESH = ".new";

    private final Path file;
    private final List<Path> also;
    private final Path before;
    /// Of this program alone, so that two can never write into the same file.
    private final String own = "." + ProcessHandle.current().pid() + FRESH;

    /// @param also files of others in the same folder that are erased together with this one
    KeptFiles(Path file, Path... also) {
        this.file = file.toAbsolutePath();
        this.also = Stream.of(also).map(Path::toAbsolutePath).toList();
        this.before = beside(".before");
    }

    Path file() {
        return file;
    }

    /// The file kept before the newest.
    Path before() {
        return before;
    }

    Path folder() {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    /// Puts contents in the file's place, and the file in the place of the one before. At each instant the file is
    /// there and whole.
    void replace(byte[] contents) throws IOException {
        tidy();
        Path fresh = beside(own);
        try {
            write(fresh, contents);
            keepBefore();
            move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// Moves a damaged file out of the way, to a name that none has.
    Path setAside(Path damaged) throws IOException {
        int number = 1;
        while (Files.exists(beside(".damaged-" + number))) {
            number++;
        }
        Path aside = beside(".damaged-" + number);
        move(damaged, aside);
        return aside;
    }

    /// Deletes the file and all that lies beside it, and the folder where that was all it held.
    ///
    /// @return names of what could not be deleted
    List<String> erase() {
        var left = new ArrayList<String>();
        for (Path ours : ours()) {
            try {
                Files.deleteIfExists(ours);
            } catch (IOException | RuntimeException e) {
                left.add(ours.getFileName().toString());
            }
        }
        return left;
    }

    /// Deletes the folder where nothing is in it.
    void eraseEmptyFolder() {
        try {
            Files.deleteIfExists(folder());
        } catch (DirectoryNotEmptyException e) {
            // Somebody else keeps something there.
        } catch (IOException | RuntimeException e) {
            // An empty folder tells nothing of anybody.
        }
    }

    Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private List<Path> ours() {
        var ours = new ArrayList<Path>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder(), this::isOurs)) {
            all.forEach(ours::add);
        } catch (IOException | RuntimeException e) {
            // No folder, or none that can be listed: then what has a known name.
            ours.addAll(List.of(file, before));
            ours.addAll(also);
        }
        return ours;
    }

    private boolean isOurs(Path found) {
        return Stream.concat(Stream.of(file), also.stream()).anyMatch(known ->
                found.equals(known) || found.getFileName().toString().startsWith(known.getFileName() + "."));
    }

    /// Deletes what a killed program left half written.
    private void tidy() {
        for (Path ours : ours()) {
            if (ours.getFileName().toString().endsWith(FRESH)) {
                try {
                    Files.deleteIfExists(ours);
                } catch (IOException | RuntimeException e) {
                    // It is in nobody's way.
                }
            }
        }
    }

    /// A second name for the file takes the place of the one before; where a disk knows no second names, a copy.
    private void keepBefore() throws IOException {
        Path second = beside(".before" + own);
        try {
            try {
                Files.createLink(second, file);
            } catch (NoSuchFileException e) {
                return;
            } catch (IOException | UnsupportedOperationException e) {
                Files.copy(file, second, StandardCopyOption.REPLACE_EXISTING);
            }
            move(second, before);
        } finally {
            Files.deleteIfExists(second);
        }
    }

    /// Writes and waits until it is on the disk, so that a power cut after the move finds whole contents.
    private static void write(Path target, byte[] contents) throws IOException {
        try (var channel = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            var buffer = ByteBuffer.wrap(contents);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network drives cannot; an ordinary move is the best that is left.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
