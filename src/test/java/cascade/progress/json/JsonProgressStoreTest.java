package cascade.progress.json;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.progress.Choices;
import cascade.progress.LessonProgress;
import cascade.progress.Progress;
import cascade.progress.QuizProgress;
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

    private static final Progress SOME = Progress.NONE
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

    @Test
    void choicesComeBack() {
        Progress chosen = SOME.withChoices(Choices.USUAL.in("es").without(List.of("surgery", "numbers")));
        store.save(chosen);

        assertThat(new JsonProgressStore(file).load().progress()).isEqualTo(chosen);
    }

    @Test
    void aFileFromBeforeChoicesIsReadWithTheUsualOnesAndWrittenInTheNewForm() throws IOException {
        store.save(SOME);
        String old = Files.readString(file).replaceFirst("\"version\" : 2", "\"version\" : 1")
                .replaceFirst("(?s),\\s*\"choices\" : \\{.*?\\}(?=\\s*\\}\\s*$)", "");
        assertThat(old).doesNotContain("choices").contains("\"version\" : 1");
        Files.writeString(file, old);

        var loaded = store.load();

        assertThat(loaded.trouble()).isEmpty();
        assertThat(loaded.progress()).isEqualTo(SOME);
        assertThat(loaded.progress().choices()).isEqualTo(Choices.USUAL);
        store.save(loaded.progress());
        assertThat(file).content().contains("\"version\" : 2", "\"survival\"");
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
