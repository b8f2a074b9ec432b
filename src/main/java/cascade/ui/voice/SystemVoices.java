package cascade.ui.voice;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;

/// Finds the voice of the system.
public final class SystemVoices {

    /// A program that can speak, and where it is.
    record Found(Speaker speaker, Path program) {}

    private SystemVoices() {}

    /// The system's voice, or one that says what to install.
    ///
    /// @param os   as in the system property `os.name`
    /// @param path as in the environment variable `PATH`
    public static Voice of(String os, String path) {
        return find(os, path).<Voice>map(found -> new SystemVoice(found, Launcher::start, Delay::real,
                Platform::runLater, System::nanoTime)).orElseGet(() -> new SilentVoice(Delay::real, silence(os)));
    }

    private static String silence(String os) {
        return Speaker.of(os).contains(Speaker.ESPEAK) ? "voice.none.linux" : "voice.none.other";
    }

    /// The best program that is there. Folders without a full path are left out: they would depend on where Cascade was
    /// started.
    static Optional<Found> find(String os, String path) {
        return Speaker.of(os).stream().flatMap(speaker -> folders(path).map(folder -> folder.resolve(speaker.program()))
                .filter(SystemVoices::runs).map(program -> new Found(speaker, program))).findFirst();
    }

    private static boolean runs(Path program) {
        return Files.isRegularFile(program) && Files.isExecutable(program);
    }

    private static Stream<Path> folders(String path) {
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator))).flatMap(SystemVoices::folder)
                .filter(Path::isAbsolute);
    }

    private static Stream<Path> folder(String written) {
        try {
            return Stream.of(Path.of(written));
        } catch (InvalidPathException notAFolder) {
            return Stream.empty();
        }
    }
}
