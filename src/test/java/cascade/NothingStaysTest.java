package cascade;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.staff.Pin;
import cascade.staff.PinFile;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing of a visitor stays: on the disk, in the log, or in memory.
final class NothingStaysTest {

    @TempDir
    private static Path folder;

    private static List<String> told = List.of();

    /// In a process of its own, so that its temporary folder and its memory are its own too.
    @BeforeAll
    static void aThousandVisitorsCome() throws Exception {
        Path temp = Files.createDirectories(folder.resolve("temp"));
        new PinFile(Files.createDirectories(folder.resolve("data"))).write(Pin.of("2468"));
        String modules = ModuleLayer.boot().configuration().modules().stream()
                .flatMap(module -> module.reference().location().stream()).filter(at -> at.getScheme().equals("file"))
                .map(at -> Path.of(at).toString()).collect(Collectors.joining(File.pathSeparator));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(java.toString(), "-Xmx1g", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Djava.io.tmpdir=" + temp, "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED", "-cp", String.join(File.pathSeparator,
                "target/test-classes", modules, System.getProperty("java.class.path")), "cascade.ThousandVisits", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (Stream<String> lines = process.inputReader().lines()) {
            told = lines.toList();
        }
        assertThat(process.waitFor()).as(told.toString()).isZero();
    }

    @Test
    void afterAThousandVisitsDataTempAndLogAreTheSameByteForByte() {
        assertThat(told.get(0)).matches("visits 1000, presses \\d{4,}, seconds [0-5]?\\d");
        assertThat(told.get(1)).matches("files \\d+ same");
        assertThat(folder.resolve("data/log/kiosk-0.log")).content().contains("The kiosk is open");
    }

    @Test
    void aHeapDumpHoldsNothingOfTheLastVisitor() {
        assertThat(told.get(2)).as("while they are there").doesNotMatch(Pattern.compile(".*(marks|answers|quizzes|visits|progress) 0.*"));
        assertThat(told.get(3)).isEqualTo("after marks 0, answers 0, quizzes 0, visits 0, progress 0");
    }
}
