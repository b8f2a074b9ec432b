package cascade.ui.voice;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;

/// Finds the voices of the system, and remembers which of its programs failed, for as long as the program runs.
public final class SystemVoices implements Supplier<Voice> {

    /// A program that can speak, and where it is.
    record Found(Speaker speaker, Path program) {}

    private final SpeakerLine line;
    private final String silence;

    /// @param os   as in the system property `os.name`
    /// @param path as in the environment variable `PATH`
    public SystemVoices(String os, String path) {
        line = new SpeakerLine(find(os, path));
        silence = Speaker.of(os).contains(Speaker.ESPEAK) ? "voice.none.linux" : "voice.none.other";
    }

    /// Those that this process can start.
    public static SystemVoices ofThisComputer() {
        return new SystemVoices(System.getProperty("os.name"), Optional.ofNullable(System.getenv("PATH")).orElse(""));
    }

    /// The system's voice, or one that says what to install.
    @Override
    public Voice get() {
        return line.length() == 0 ? new SilentVoice(Delay::real, silence) : new VoicesInTurn(line,
                program -> new SystemVoice(program, Launcher::start, Delay::real, Platform::runLater, System::nanoTime));
    }

    /// The programs that are there, the best first. Folders without a full path are left out: they would depend on where
    /// Cascade was started.
    static List<Found> find(String os, String path) {
        return Speaker.of(os).stream().flatMap(speaker -> folders(path).map(folder -> folder.resolve(speaker.program()))
                .filter(SystemVoices::runs).limit(1).map(program -> new Found(speaker, program))).toList();
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
