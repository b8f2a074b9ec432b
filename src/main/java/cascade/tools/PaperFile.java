package cascade.tools;

import cascade.paper.Handout;
import cascade.paper.Press;
import cascade.paper.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Saves handouts as files, each whole or not at all; a file that is there already is replaced only where that is asked.
public final class PaperFile {

    private static final int MOST_NAMES = 1000;

    private final Press press;

    public PaperFile(Press press) {
        this.press = press;
    }

    /// Saves a handout in place of whatever has this name.
    ///
    /// @throws IOException when it cannot be saved; what was there before is still there then
    public void replace(Handout handout, Sheet sheet, Path file) throws IOException {
        Path fresh = write(handout, sheet, file);
        try {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// Saves a handout under a name that is free: `journey.pdf`, or else `journey-2.pdf` and so on.
    ///
    /// @return where it is
    /// @throws IOException when it cannot be saved
    public Path saveBeside(Handout handout, Sheet sheet, Path file) throws IOException {
        Path fresh = write(handout, sheet, file);
        try {
            for (int i = 1; i < MOST_NAMES; i++) {
                Path free = numbered(file, i);
                try {
                    return Files.move(fresh, free);
                } catch (FileAlreadyExistsException taken) {
                    // The next number may be free.
                }
            }
            throw new FileAlreadyExistsException(file.toString());
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Path write(Handout handout, Sheet sheet, Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        press.print(handout, sheet, bytes);
        Path folder = Files.createDirectories(file.toAbsolutePath().normalize().getParent());
        Path fresh = folder.resolve(file.getFileName() + ".new");
        try {
            return Files.write(fresh, bytes.toByteArray());
        } catch (IOException failed) {
            Files.deleteIfExists(fresh);
            throw failed;
        }
    }

    private static Path numbered(Path file, int number) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return number == 1 ? file : file.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }
}
