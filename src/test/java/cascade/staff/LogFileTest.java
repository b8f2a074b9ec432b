package cascade.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What is written about a kiosk.
final class LogFileTest {

    private static final System.Logger LOG = System.getLogger("cascade.test");
    private static final long MOST_BYTES = 4 * 270 * 1024;

    @TempDir
    private Path folder;

    @Test
    void anExceptionIsWrittenWithoutItsMessage() throws Exception {
        try (var _ = LogFile.in(folder, _ -> { })) {
            LOG.log(Level.ERROR, "A screen failed", new IllegalStateException("she chose option 3"));
        }
        assertThat(Files.readString(folder.resolve("kiosk-0.log"))).contains("A screen failed", "IllegalStateException",
                "LogFileTest").doesNotContain("she chose");
    }

    @Test
    void itNeverGrowsBeyondItsSize() throws Exception {
        try (var _ = LogFile.in(folder, _ -> { })) {
            for (int i = 0; i < 40_000; i++) {
                LOG.log(Level.DEBUG, "unseen");
                LOG.log(Level.WARNING, "The disk is slow, says line {0}", i);
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.mapToLong(LogFileTest::size).sum()).isBetween(MOST_BYTES / 2, MOST_BYTES);
        }
    }

    @Test
    void whereNothingCanBeWrittenTheProgramGoesOn() throws Exception {
        Path blocked = Files.writeString(folder.resolve("a-file"), "in the way");
        try (var _ = LogFile.in(blocked.resolve("log"), _ -> { })) {
            LOG.log(Level.WARNING, "This is said, and goes nowhere");
        }
        assertThat(blocked).hasContent("in the way");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void onAFullDiskTheProgramGoesOnAndSaysSoOnce() throws Exception {
        var told = new ArrayList<String>();
        Files.createSymbolicLink(folder.resolve("kiosk-0.log"), Path.of("/dev/full"));
        try (var _ = LogFile.in(folder, told::add)) {
            for (int i = 0; i < 1000; i++) {
                LOG.log(Level.WARNING, "The disk is full, says line {0}", i);
            }
        }
        assertThat(folder.resolve("kiosk-0.log")).isSymbolicLink();
        assertThat(told).singleElement().asString().contains("make room on the disk");
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
