package cascade;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Language;
import cascade.paper.PaperSize;
import cascade.paper.Print;
import cascade.paper.Printed;
import cascade.paper.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command `print`.
final class LaunchPrintTest {

    private static final Sheet SHEET = new Sheet(PaperSize.LETTER, Print.LARGE);
    private static final String LESSON = """
            { "id": "slipping", "title": "A cell lets go",
              "steps": [ { "id": "slip", "title": "One cell lets go of its neighbours", "plain": [["It lets go."]],
                           "scene": { "name": "sleep", "to": 2 } } ],
              "closing": { "title": "What helps", "words": [["Ask your care team."]] } }
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aLessonOfOnesOwnIsPrintedAndAReplacedFileIsTold() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("own")).resolve("slipping.json"), LESSON);
        assertThat(print("slipping", folder.resolve("out"), Language.ENGLISH)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(folder.resolve("out/slipping.pdf") + " is printed\n");
        assertThat(new Printed(Files.readAllBytes(folder.resolve("out/slipping.pdf")), SHEET)
                .says("One cell lets go of its neighbours")).isTrue();
        assertThat(print("slipping", folder.resolve("out"), Language.ENGLISH)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith(folder.resolve("out/slipping.pdf") + " is printed anew\n");
        assertThat(print("slipping", folder.resolve("out"), Language.SPANISH)).isZero();
        assertThat(folder.resolve("out/slipping.es.pdf")).isRegularFile();
    }

    @Test
    void aLessonThatIsNotThereIsToldWithThoseThatAre() throws IOException {
        Files.createDirectory(folder.resolve("own"));
        assertThat(print("nowhere", folder.resolve("out"), Language.ENGLISH)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no lesson named nowhere", "journey").hasLineCount(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsToldCalmly() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("own")).resolve("slipping.json"), LESSON);
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        assertThat(print("slipping", taken, Language.ENGLISH)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("cascade: ").contains("cascade print my-handouts");
    }

    private int print(String lesson, Path to, Language language) {
        return new LaunchPrint(new Command.PrintFiles(to, Optional.of(lesson), Optional.of(folder.resolve("own")), SHEET,
                language), LocalDate.of(2026, 11, 24), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)).run();
    }
}
