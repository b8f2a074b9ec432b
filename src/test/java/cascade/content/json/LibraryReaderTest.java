package cascade.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.Phase;
import cascade.content.Question;
import cascade.content.Scene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryReaderTest {

    private final Map<String, String> files = Shelves.small();

    private Library read() {
        return new LibraryReader(Shelves.of(files), LibraryReader.Bundled.CHECKED).read();
    }

    @Test
    void everyFieldReachesItsRecord() {
        Library library = read();

        assertThat(library.leftOut()).isEmpty();
        Lesson lesson = library.lesson("tiny").orElseThrow();
        assertThat(lesson.reviewed()).isEqualTo(LocalDate.of(2026, 11, 22));
        var step = lesson.steps().getFirst();
        assertThat(step.plain().sentences().get(1).text()).isEqualTo("This is a long rest.");
        assertThat(step.scene()).isEqualTo(new Scene("sleep", 5, 2, 20,
                List.of(new Scene.Shot(2, 0, -5.5, 220), new Scene.Shot(20, 10, 0, 180)),
                List.of(new Scene.Label("hero", "Resting cell", 4, 18, Scene.Side.LEFT)),
                new Scene.Counter("F-001", "in mice",
                        List.of(new Scene.Line(Scene.Tally.RESTING, "cells rest"))),
                List.of(10.5), new Scene.BodyMark(Scene.Place.BREAST, Scene.Place.LIVER)));
        assertThat(library.quiz("ask").orElseThrow().questions()).hasExactlyElementsOfTypes(Question.ChooseOne.class,
                Question.ChooseSeveral.class, Question.PutInOrder.class, Question.MatchPairs.class);
        assertThat(library.sources().fact("F-001").orElseThrow().seenIn()).isEqualTo("one study in mice");
        assertThat(library.glossary().find("dormancy")).isPresent();
        assertThat(library.support().lines().getFirst().urgent()).isTrue();
    }

    @Test
    void whatIsLeftOutOfALessonHasItsDefault(@TempDir Path own) throws IOException {
        Files.writeString(own.resolve("smallest.json"), Shelves.resource("smallest.json"));

        Library library = new LibraryReader(Shelves.of(files), LibraryReader.Bundled.TRUSTED).read(own);

        assertThat(library.leftOut()).isEmpty();
        Lesson lesson = library.lesson("letting-go").orElseThrow();
        assertThat(lesson.summary()).isEmpty();
        assertThat(lesson.minutes()).isEqualTo(1);
        var step = lesson.steps().getFirst();
        assertThat(step.phase()).isEqualTo(Phase.DETACHMENT);
        assertThat(step.name()).isEqualTo("Slip");
        assertThat(step.detail().isEmpty()).isTrue();
        assertThat(step.scene()).isEqualTo(new Scene("detach", 1, 0, 12, List.of(), List.of(),
                new Scene.Counter("", "", List.of()), List.of(),
                new Scene.BodyMark(Scene.Place.BREAST, Scene.Place.BREAST)));
    }

    @Test
    void aFaultyLessonLeavesTheOthersWorking() {
        files.put("lessons/broken.json", "{ \"id\": ");
        files.put("library.json", "{\"lessons\": [\"broken\", \"tiny\"], \"quizzes\": [\"ask\"]}");

        Library library = read();

        assertThat(library.lessons()).extracting(Lesson::id).containsExactly("tiny");
        assertThat(library.quizzes()).hasSize(1);
        assertThat(library.leftOut()).singleElement().satisfies(left -> {
            assertThat(left.file()).isEqualTo("lessons/broken.json");
            assertThat(left.faults()).hasSize(1);
        });
    }

    @Test
    void aFaultyGlossaryIsToldOnceAndLeavesLessonsWorking() {
        files.put("glossary.json", "");

        Library library = read();

        assertThat(library.lessons()).hasSize(1);
        assertThat(library.leftOut()).extracting(Library.LeftOut::file).containsExactly("glossary.json");
    }

    @Test
    void withoutItsFactsALessonIsLeftOutForItCouldNotShowHowSureWeAre() {
        files.put("sources.json", "not JSON");

        Library library = read();

        assertThat(library.lessons()).isEmpty();
        assertThat(library.leftOut()).hasSize(3).last().satisfies(left ->
                assertThat(left.faults().getFirst().hint()).isEqualTo("Mend sources.json first."));
    }

    @Test
    void aFileThatIsListedButNotThereIsToldAndTheOthersWork() {
        files.put("library.json", "{\"lessons\": [\"tiny\", \"gone\"], \"quizzes\": [\"ask\"]}");

        Library library = read();

        assertThat(library.lessons()).hasSize(1);
        assertThat(library.leftOut().getFirst().faults()).singleElement().hasToString(
                "library.json:1:22: /lessons/1: There is no file lessons/gone.json.");
    }

    @Test
    void anEmptyShelfGivesAnEmptyLibrary() {
        files.clear();

        Library library = read();

        assertThat(library.lessons()).isEmpty();
        assertThat(library.leftOut()).extracting(Library.LeftOut::file).containsExactly("library.json");
    }
}
