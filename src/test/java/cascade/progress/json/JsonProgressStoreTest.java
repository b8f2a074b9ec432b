package cascade.progress.json;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.progress.Choices;
import cascade.progress.LessonProgress;
import cascade.progress.Progress;
import cascade.progress.QuizProgress;
import cascade.progress.Settings;
import cascade.progress.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonProgressStoreTest {

    private static final Settings LARGE = new Settings(150, "night", "reduced", "half", true);
    private static final Progress SOME = Progress.NONE.withChoices(Choices.USUAL.in("es").with(LARGE))
            .withLesson("journey", new LessonProgress(4, 3, 120, false))
            .withQuiz("recurrence", QuizProgress.NONE.after(List.of("rest"), List.of("words", "steps")));

    @TempDir
    private Path folder;
    private Path file;
    private JsonProgressStore store;

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        file = folder.resolve("new", "cascade", "progress.json");
        store = new JsonProgressStore(file);
    }

    @Test
    void nothingKeptIsNoTrouble() {
        assertThat(store.load().progress()).isEqualTo(Progress.NONE);
        assertThat(store.load().trouble()).isEmpty();
    }

    @Test
    void whatIsKeptIsReadAgain() {
        assertThat(store.save(SOME)).isEmpty();
        assertThat(new JsonProgressStore(file).load().progress()).isEqualTo(SOME);
    }

    @Test
    void aSecondSaveTakesThePlaceOfTheFirstAndLeavesNothingElse() throws IOException {
        store.save(SOME);
        store.save(Progress.NONE);
        assertThat(store.load().progress()).isEqualTo(Progress.NONE);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void theSameProgressIsWrittenTheSame() throws IOException {
        store.save(SOME);
        byte[] first = Files.readAllBytes(file);
        store.save(store.load().progress());
        assertThat(file).hasBinaryContent(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{", "[]", "null", "{}",
        "{\"version\": 1, \"lessons\": null, \"quizzes\": {}}",
        "{\"version\": 1, \"lessons\": {\"a\": null}, \"quizzes\": {}}",
        "{\"version\": 2, \"lessons\": {}, \"quizzes\": {}}",
        "{\"version\": 1, \"lessons\": {}, \"quizzes\": {\"a\": {\"known\": [null], \"again\": []}}}",
        "{\"version\": 1, \"lessons\": {}, \"quizzes\": {}} and more",
        "{\"version\": 1, \"lessons\": {\"a\": {\"furthest\": -1, \"lastStep\": 0, \"lastTick\": 0, \"finished\": true}},"
            + " \"quizzes\": {}}"})
    void aDamagedFileIsSetAsideAndLearningStartsAfresh(String contents) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, contents);

        var loaded = store.load();

        assertThat(loaded.progress()).isEqualTo(Progress.NONE);
        assertThat(loaded.trouble()).containsInstanceOf(Trouble.Damaged.class);
        assertThat(file.resolveSibling("progress.json.damaged")).hasContent(contents);
        assertThat(store.save(SOME)).isEmpty();
        assertThat(store.load().progress()).isEqualTo(SOME);
    }

    @Test
    void settingsThatAreNewerThanTheFileAreAsUsual() throws IOException {
        Files.createDirectories(file.getParent());
        String choices = "{\"version\": 2, \"lessons\": {}, \"quizzes\": {}, \"choices\": "
                + "{\"language\": \"es\", \"leftOut\": [\"images\"]%s}}";

        Files.writeString(file, choices.formatted(""));
        assertThat(store.load().trouble()).isEmpty();
        assertThat(store.load().progress().choices())
                .isEqualTo(Choices.USUAL.in("es").without(List.of("images")));

        Files.writeString(file, choices.formatted(", \"settings\": {\"textSize\": 150, \"palette\": \"night\"}"));
        assertThat(store.load().progress().choices().settings())
                .isEqualTo(Settings.USUAL.sized(150).coloured("night"));
    }

    @Test
    void fieldsOfALaterProgramAreNoTrouble() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"version\": 1, \"lessons\": {}, \"quizzes\": {}, \"voice\": \"slow\"}");
        assertThat(store.load().trouble()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsToldNotThrown() throws IOException {
        Files.writeString(folder.resolve("new"), "a file where the folder should be");
        assertThat(store.save(SOME)).containsInstanceOf(Trouble.NotKept.class);
        assertThat(store.load().progress()).isEqualTo(Progress.NONE);
    }

    @Test
    void aFailedSaveLeavesTheOldFileWhole() throws IOException {
        store.save(SOME);
        // A folder with something in it stands where the new file would be written.
        Files.createDirectories(folder.resolve("new", "cascade", "progress.json.new", "full"));
        assertThat(store.save(Progress.NONE)).containsInstanceOf(Trouble.NotKept.class);
        assertThat(store.load().progress()).isEqualTo(SOME);
    }

    @Test
    void whatCanNeitherBeReadNorSetAsideIsLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve("new", "cascade", "progress.json.damaged", "full"));
        Files.writeString(file, "precious");
        assertThat(store.load().trouble()).containsInstanceOf(Trouble.NotRead.class);
        assertThat(store.save(SOME)).containsInstanceOf(Trouble.NotKept.class);
        assertThat(file).hasContent("precious");
    }
}
