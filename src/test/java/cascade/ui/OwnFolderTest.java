package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Library;
import cascade.content.json.LibraryReader;
import cascade.content.json.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Home with a folder of one's own: what is sound opens and plays, what is faulty is told, what ships goes on working.
final class OwnFolderTest {

    private static final String LESSON = """
            { "id": "%s", "title": "A cell lets go",
              "steps": [ { "id": "slip", "title": "One cell lets go of its neighbours", "plain": [["It lets go."]],
                           "scene": { "name": "%s", "to": 12 } } ],
              "closing": { "title": "What helps", "words": [["Ask your care team."]] } }
            """;

    @TempDir
    private Path folder;

    @Test
    void aFaultyLessonLeavesTheOthersWorking() throws IOException, TimeoutException {
        Files.writeString(folder.resolve("good.json"), LESSON.formatted("good", "detach"));
        Files.writeString(folder.resolve("broken.json"), LESSON.formatted("broken", "detatch"));

        try (var learner = new Learner(read())) {
            assertThat(learner.find("#open-good")).isPresent();
            assertThat(learner.find("#open-broken")).isEmpty();
            assertThat(learner.sees("Some lessons were left out")).isTrue();
            assertThat(learner.sees("broken.json")).isTrue();
            assertThat(learner.sees("Line 3: This should be one of: detach")).isTrue();
            learner.fires("#left-out-more");
            assertThat(learner.sees("Did you mean \"detach\"?")).isTrue();
            assertThat(learner.sees("good.json")).isFalse();

            learner.fires("#open-good");
            assertThat(learner.title()).isEqualTo("One cell lets go of its neighbours");
            plays(learner);

            learner.clicks("#back").fires("#open-journey");
            assertThat(learner.title()).isEqualTo("A cancer cell lets go of its neighbours");
            plays(learner);
            learner.clicks("#back").fires("#open-recurrence");
            assertThat(learner.title()).startsWith("A cancer cell has a long way to go.");
        }
    }

    @Test
    void aFolderThatIsNotThereIsToldAndHomeWorks() {
        folder = folder.resolve("nowhere");
        try (var learner = new Learner(read())) {
            assertThat(learner.sees("nowhere")).isTrue();
            assertThat(learner.sees("The folder cannot be read.")).isTrue();
            learner.fires("#open-journey");
            assertThat(learner.title()).isEqualTo("A cancer cell lets go of its neighbours");
        }
    }

    private Library read() {
        return new LibraryReader(Shelf.bundled(), LibraryReader.Bundled.TRUSTED).read(folder);
    }

    private static void plays(Learner learner) throws TimeoutException {
        Node line = learner.find("#time-line").orElseThrow();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> learner.asks(() -> (Double) line.queryAccessibleAttribute(AccessibleAttribute.VALUE)) > 0);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> learner.find(".picture").orElseThrow()
                .getAccessibleText() instanceof String words && words.contains("cell we follow"));
    }
}
