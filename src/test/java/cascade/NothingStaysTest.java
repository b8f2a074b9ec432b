package cascade;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.staff.Pin;
import cascade.staff.PinFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Nothing of a visitor stays: on the disk, in the log, or in memory.
@Tag("slow")
@Timeout(300)
final class NothingStaysTest {

    @TempDir
    private static Path folder;

    private static final List<String> told = new ArrayList<>();

    /// In a process of its own, so that its temporary folder and its memory are its own too.
    @BeforeAll
    static void aThousandVisitorsCome() throws Exception {
        Path temp = Files.createDirectories(folder.resolve("temp"));
        new PinFile(Files.createDirectories(folder.resolve("data"))).write(Pin.of("2468"));
        Path home = Files.createDirectories(folder.resolve("home"));
        Process process = ChildProgram.start(List.of("-Xmx1g", "-Djava.io.tmpdir=" + temp, "-Duser.home=" + home),
                ThousandVisits.class.getName(), folder.toString());
        try (Stream<String> lines = process.inputReader().lines()) {
            lines.filter(line -> line.matches("(visits|files|windows|during|after) .*")).forEach(told::add);
        }
        assertThat(process.waitFor()).as(told.toString()).isZero();
    }

    @Test
    void afterAThousandVisitsDataTempHomeAndLogAreTheSameByteForByte() {
        assertThat(told.get(0)).matches("visits 1000, presses \\d{4,}, seconds \\d+");
        assertThat(told.get(1)).matches("files \\d+ same");
        assertThat(folder.resolve("data/log/kiosk-0.log")).content().contains("The kiosk is open");
    }

    @Test
    void noPressEverOpenedAWindowOfItsOwn() {
        assertThat(told.get(2)).isEqualTo("windows 0");
    }

    @Test
    void aHeapDumpHoldsNothingOfTheLastVisitor() {
        assertThat(told.get(3)).as("while they are there").doesNotMatch(Pattern.compile(".*(marks|answers|quizzes|visits|progress) 0.*"));
        assertThat(told.get(4)).isEqualTo("after marks 0, answers 0, quizzes 0, visits 0, progress 0");
    }
}
