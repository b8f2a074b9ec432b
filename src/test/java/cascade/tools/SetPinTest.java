package cascade.tools;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.staff.PinFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Setting the PIN on the command line.
final class SetPinTest {

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void aPinTypedTwiceIsKept() {
        assertThat(typed("2468", "2468")).isZero();
        assertThat(new PinFile(folder).read()).hasValueSatisfying(pin -> assertThat(pin.fits("2468")).isTrue());
        assertThat(said.toString()).doesNotContain("2468");
    }

    @Test
    void nothingIsKeptOfTwoThatDifferOfNoneAndOfWordsInstead() {
        assertThat(List.of(typed("2468", "2469"), typed("2468"), typed(), typed("open", "open"))).containsOnly(1);
        assertThat(new PinFile(folder).path()).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws Exception {
        folder = Files.writeString(folder.resolve("file"), "");
        assertThat(typed("2468", "2468")).isEqualTo(1);
        assertThat(said.toString()).contains("cannot be kept", "--data");
    }

    private int typed(String... lines) {
        var left = new ArrayDeque<>(List.of(lines));
        return new SetPin(_ -> Optional.ofNullable(left.poll()), new PrintWriter(said, true)).run(new PinFile(folder));
    }
}
