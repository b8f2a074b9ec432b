package cascade.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cascade.paper.Handout;
import cascade.paper.PaperSamples;
import cascade.paper.PaperSize;
import cascade.paper.Print;
import cascade.paper.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of paper never take the place of another file unasked, and are whole or not there.
final class PaperFileTest {

    private static final Sheet SHEET = new Sheet(PaperSize.A4, Print.ORDINARY);

    @TempDir
    private Path folder;

    private final PaperFile files = new PaperFile(PaperSamples.press());
    private final Handout handout = PaperSamples.questions("May I swim?");

    @Test
    void aNameThatIsTakenIsLeftToItsFile() throws IOException {
        Path file = Files.writeString(folder.resolve("my-questions.pdf"), "somebody’s own");
        assertThat(files.saveBeside(handout, SHEET, file)).isEqualTo(folder.resolve("my-questions-2.pdf"));
        assertThat(files.saveBeside(handout, SHEET, file)).isEqualTo(folder.resolve("my-questions-3.pdf"));
        assertThat(file).hasContent("somebody’s own");
        assertThat(names()).containsExactly("my-questions-2.pdf", "my-questions-3.pdf", "my-questions.pdf");
    }

    @Test
    void aFileIsReplacedWhereThatIsAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("my-questions.pdf"), "old");
        files.replace(handout, SHEET, file);
        assertThat(Files.size(file)).isGreaterThan(1000);
        assertThat(names()).containsExactly("my-questions.pdf");
    }

    @Test
    void whereNothingCanBeWrittenNothingIsLeft() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        assertThatThrownBy(() -> files.saveBeside(handout, SHEET, taken.resolve("my-questions.pdf")))
                .isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("taken");
    }

    private List<String> names() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
