package cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The kiosk as a process that nobody looks after, on a disk that does not work and with a window that freezes.
@Tag("slow")
@Timeout(120)
final class KioskProcessTest {

    /// Longer than any start, and than the watchdog waits twice; s.
    private static final int TEACHES = 12;

    @TempDir
    private Path folder;

    @Test
    void aDataFolderThatCannotBeIsNoReasonNotToTeach() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("a-file"), "in the way");
        opensAndGoesOn(inTheWay.resolve("data"));
        assertThat(inTheWay).hasContent("in the way");
    }

    @Test
    void aFolderThatIsMissingIsMadeAndNamesThePinThatIsMissing() throws Exception {
        Path data = folder.resolve("not/there/yet");
        assertThat(opensAndGoesOn(data)).anyMatch(line -> line.contains("No PIN is set"));
        assertThat(data.resolve("log/kiosk-0.log")).content().contains("The kiosk is open");
    }

    @Test
    void aFrozenWindowEndsTheProcessWithTheCodeThatTheServiceStartsAgain() throws Exception {
        Process frozen = ChildProgram.start(List.of(), FrozenKiosk.class.getName());
        assertThat(frozen.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(frozen.exitValue()).isEqualTo(75);
        assertThat(Files.readString(Path.of("assets/kiosk/cascade-kiosk.service"))).contains("Restart=on-failure");
    }

    private static List<String> opensAndGoesOn(Path data) throws Exception {
        Process kiosk = ChildProgram.start(List.of(), Cascade.class.getName(), "--mode", "kiosk", "--data", data.toString());
        var lines = new ArrayList<String>();
        try (BufferedReader said = kiosk.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                lines.add(line);
                if (line.contains("The kiosk is open")) {
                    break;
                }
            }
            assertThat(kiosk.waitFor(TEACHES, TimeUnit.SECONDS)).as("it ended: " + lines).isFalse();
            assertThat(lines).anyMatch(line -> line.contains("The kiosk is open"));
        } finally {
            kiosk.destroyForcibly().waitFor();
        }
        return lines;
    }
}
