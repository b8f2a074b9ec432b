package cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
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
    private static final String OPEN = "The kiosk is open";

    /// Of each of them.
    private static final int PATIENCE = 110;

    @TempDir
    private static Path folder;

    private static Path inTheWay;
    private static Future<List<String>> blocked;
    private static Future<List<String>> missing;
    private static Future<Process> frozen;

    /// They spend most of their time waiting, so they wait together.
    @BeforeAll
    static void threeStartAtOnce() throws Exception {
        inTheWay = Files.writeString(folder.resolve("a-file"), "in the way");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            blocked = threads.submit(() -> opensAndGoesOn(inTheWay.resolve("data")));
            missing = threads.submit(() -> opensAndGoesOn(folder.resolve("not/there/yet")));
            frozen = threads.submit(() -> {
                Process kiosk = ChildProgram.start(List.of(), FrozenKiosk.class.getName());
                assertThat(kiosk.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
                return kiosk;
            });
        }
    }

    @Test
    void aDataFolderThatCannotBeIsNoReasonNotToTeach() throws Exception {
        assertThat(blocked.get()).anyMatch(line -> line.contains(OPEN));
        assertThat(inTheWay).hasContent("in the way");
    }

    @Test
    void aFolderThatIsMissingIsMadeAndNamesThePinThatIsMissing() throws Exception {
        assertThat(missing.get()).anyMatch(line -> line.contains("No PIN is set"));
        assertThat(folder.resolve("not/there/yet/log/kiosk-0.log")).content().contains(OPEN);
    }

    @Test
    void aFrozenWindowEndsTheProcessWithTheCodeThatTheServiceStartsAgain() throws Exception {
        assertThat(frozen.get().exitValue()).isEqualTo(75);
        assertThat(Files.readString(Path.of("assets/kiosk/cascade-kiosk.service"))).contains("Restart=on-failure");
    }

    private static List<String> opensAndGoesOn(Path data) throws Exception {
        Process kiosk = ChildProgram.start(List.of(), Cascade.class.getName(), "--mode", "kiosk", "--data", data.toString());
        var lines = new ArrayList<String>();
        try (BufferedReader said = kiosk.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                lines.add(line);
                if (line.contains(OPEN)) {
                    break;
                }
            }
            assertThat(kiosk.waitFor(TEACHES, TimeUnit.SECONDS)).as("it ended: " + lines).isFalse();
            assertThat(lines).anyMatch(line -> line.contains(OPEN));
        } finally {
            kiosk.destroyForcibly().waitFor();
        }
        return lines;
    }
}
