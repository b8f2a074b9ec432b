package cascade.staff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// The file in the data folder that keeps the PIN: its iterations, salt and hash, a line each.
public final class PinFile {

    private static final String NAME = "kiosk-pin";
    private static final int LINES = 3;
    private static final int LEAST_ITERATIONS = 1000;
    private static final int MOST_ITERATIONS = 10_000_000;

    private final Path file;

    /// @param data the data folder; it need not be there yet
    public PinFile(Path data) {
        file = data.resolve(NAME);
    }

    public Path path() {
        return file;
    }

    /// The PIN; empty where none is set, or where the file is not one that was written here.
    public Optional<Pin> read() {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() != LINES) {
                return Optional.empty();
            }
            int iterations = Integer.parseInt(lines.get(0));
            if (iterations < LEAST_ITERATIONS || iterations > MOST_ITERATIONS) {
                return Optional.empty();
            }
            return Optional.of(new Pin(iterations, Base64.getDecoder().decode(lines.get(1)),
                    Base64.getDecoder().decode(lines.get(2))));
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// Keeps this PIN in place of the one before; where the system can, for nobody else to read.
    ///
    /// @throws IOException when the folder cannot be written
    public void write(Pin pin) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(folder, NAME, ".new");
        try {
            if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            }
            Base64.Encoder encoder = Base64.getEncoder();
            Files.write(fresh, List.of(String.valueOf(pin.iterations()), encoder.encodeToString(pin.salt()),
                    encoder.encodeToString(pin.hash())));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
