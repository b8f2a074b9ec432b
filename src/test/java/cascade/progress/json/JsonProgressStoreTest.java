package cascade.progress.json;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.progress.Bookmark;
import cascade.progress.Choices;
import cascade.progress.LessonProgress;
import cascade.progress.Progress;
import cascade.progress.ProgressStore.Loaded;
import cascade.progress.QuizProgress;
import cascade.progress.Settings;
import cascade.progress.Trouble;
import cascade.questions.CareQuestion;
import cascade.questions.CareQuestion.Origin;
import cascade.questions.Questions;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonProgressStoreTest {

    private static final Settings LARGE = new Settings(150, "night", "reduced", "half", true);
    private static final Progress SOME = Progress.NONE.withChoices(Choices.USUAL.in("es").with(LARGE))
            .withLesson("journey", new LessonProgress(4, new Bookmark("trip", 3, 120, true), false))
            .withQuiz("recurrence", QuizProgress.NONE.after(List.of("rest"), List.of("words", "steps"),
                    Map.of("first", true, "second", false)))
            .withQuestions(new Questions(List.of(new CareQuestion("What does “rest” mean for me?",
                    new Origin("journey", "rest")), new CareQuestion("May I swim?", Origin.OWN))));
    private static final Progress MORE = SOME.withLesson("lymph", LessonProgress.BEGUN);
    private static final String NEWER = "{\"version\": 5, \"everything\": \"new\"}";

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
    void nothingKeptIsNoTroubleAndLeavesNothing() {
        assertThat(store.load()).isEqualTo(new Loaded(Progress.NONE, Optional.empty()));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsKeptIsReadAgain() {
        assertThat(store.save(SOME)).isEmpty();
        assertThat(loaded()).isEqualTo(SOME);
    }

    @Test
    void theOneBeforeIsKeptAndNothingElse() throws IOException {
        store.save(SOME);
        byte[] first = Files.readAllBytes(file);
        store.save(MORE);
        store.save(Progress.NONE);
        store.save(SOME);
        store.save(MORE);
        assertThat(loaded()).isEqualTo(MORE);
        assertThat(beside(".before")).hasBinaryContent(first);
        assertThat(names()).containsExactly("progress.json", "progress.json.before", "progress.json.lock");
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

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{", "[]", "null", "{}", "\0\0\0\0",
        "{\"version\": 1, \"lessons\": null, \"quizzes\": {}}",
        "{\"version\": 1, \"lessons\": {\"a\": null}, \"quizzes\": {}}",
        "{\"version\": 2, \"lessons\": {}, \"quizzes\": {}}",
        "{\"version\": 0, \"lessons\": {}, \"quizzes\": {}}",
        "{\"version\": -99999999999, \"lessons\": {}, \"quizzes\": {}}",
        "{\"version\": 1, \"lessons\": {}, \"quizzes\": {\"a\": {\"known\": [null], \"again\": []}}}",
        "{\"version\": 1, \"lessons\": {}, \"quizzes\": {}} and more",
        "{\"version\": 1, \"lessons\": {\"a\": {\"furthest\": -1, \"lastStep\": 0, \"lastTick\": 0, \"finished\": true}},"
            + " \"quizzes\": {}}"})
    void aDamagedFileIsSetAsideAndTheOneBeforeIsUsed(String contents) throws IOException {
        puts(contents);

        var afresh = store.load();
        assertThat(afresh.progress()).isEqualTo(Progress.NONE);
        assertThat(afresh.trouble().orElseThrow()).isInstanceOfSatisfying(Trouble.Damaged.class,
                told -> assertThat(told.before()).isFalse());
        assertThat(beside(".damaged-1")).hasContent(contents);

        store.save(SOME);
        store.save(MORE);
        puts(contents);
        var rescued = new JsonProgressStore(file).load();
        assertThat(rescued.progress()).isEqualTo(SOME);
        assertThat(rescued.trouble().orElseThrow()).isInstanceOfSatisfying(Trouble.Damaged.class, told -> {
            assertThat(told.before()).isTrue();
            assertThat(told.setAside()).isEqualTo(beside(".damaged-2").toString());
        });
        assertThat(beside(".damaged-2")).hasContent(contents);
        assertThat(beside(".damaged-1")).hasContent(contents);
    }

    @Test
    void settingsThatAreNewerThanTheFileAreAsUsual() throws IOException {
        String choices = "{\"version\": 2, \"lessons\": {}, \"quizzes\": {}, \"choices\": "
                + "{\"language\": \"es\", \"leftOut\": [\"images\"]%s}}";

        puts(choices.formatted(""));
        assertThat(store.load().trouble()).isEmpty();
        assertThat(store.load().progress().choices())
                .isEqualTo(Choices.USUAL.in("es").without(List.of("images")));

        puts(choices.formatted(", \"settings\": {\"textSize\": 150, \"palette\": \"night\"}"));
        assertThat(store.load().progress().choices().settings())
                .isEqualTo(Settings.USUAL.sized(150).coloured("night"));
    }

    @Test
    void aFileDamagedWhileTheProgramRunsLosesNothing() throws IOException {
        store.save(SOME);
        store.save(MORE);
        puts("{");
        assertThat(store.save(MORE.withLesson("journey", LessonProgress.BEGUN))).containsInstanceOf(Trouble.Damaged.class);
        assertThat(loaded().lessons().keySet()).isEqualTo(Set.of("journey", "lymph"));
        assertThat(loaded().quizzes()).isEqualTo(SOME.quizzes());
    }

    @Test
    void bothDamagedAreSetAside() throws IOException {
        puts("newest");
        Files.writeString(beside(".before"), "before");
        var loaded = store.load();
        assertThat(loaded.progress()).isEqualTo(Progress.NONE);
        assertThat(loaded.trouble()).containsInstanceOf(Trouble.Damaged.class);
        assertThat(names()).contains("progress.json.damaged-1", "progress.json.damaged-2")
                .doesNotContain("progress.json", "progress.json.before");
    }

    @Test
    void whatAKilledProgramLeftHalfWrittenIsNoTrouble() throws IOException {
        store.save(SOME);
        Files.writeString(beside(".4711.new"), "{\"version\": 4, \"les");
        assertThat(store.load()).isEqualTo(new Loaded(SOME, Optional.empty()));
        store.save(MORE);
        assertThat(names()).containsExactly("progress.json", "progress.json.before", "progress.json.lock");
    }

    @Test
    void withoutANewestFileTheOneBeforeIsUsed() throws IOException {
        store.save(SOME);
        store.save(MORE);
        Files.delete(file);
        assertThat(loaded()).isEqualTo(SOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {NEWER, "{\"version\": 99999999999}", "{\"version\": 5000, \"lessons\": [], \"quizzes\": 7}"})
    void aFileOfANewerProgramIsLeftAloneAndSaidSo(String newer) throws IOException {
        puts(newer);
        assertThat(store.load().trouble()).containsInstanceOf(Trouble.Newer.class);
        assertThat(store.save(SOME)).containsInstanceOf(Trouble.Newer.class);
        assertThat(file).hasContent(newer);
        assertThat(names()).doesNotContain("progress.json.before").noneMatch(name -> name.contains("damaged"));
    }

    @Test
    void aNewerOneBeforeIsLeftAloneToo() throws IOException {
        puts("{");
        Files.writeString(beside(".before"), NEWER);
        assertThat(store.load().trouble()).containsInstanceOf(Trouble.Newer.class);
        assertThat(store.save(SOME)).containsInstanceOf(Trouble.Newer.class);
        assertThat(file).hasContent("{");
        assertThat(beside(".before")).hasContent(NEWER);
    }

    @Test
    void theFirstTwoFormsAreStillRead() throws IOException {
        String lessons = "\"lessons\": {\"journey\": {\"furthest\": 4, \"lastStep\": 3, \"lastTick\": 120, \"finished\": true}}";
        String quizzes = "\"quizzes\": {\"recurrence\": {\"known\": [\"rest\"], \"again\": []}}";
        var wanted = new Progress(Map.of("journey", new LessonProgress(4, new Bookmark("", 3, 120, false), true)), "",
                Map.of("recurrence", new QuizProgress(Set.of("rest"), Set.of(), Map.of())), Progress.NONE.choices(),
                Questions.NONE);
        puts("{\"version\": 1, " + lessons + ", " + quizzes + ", \"voice\": \"slow\"}");
        assertThat(store.load()).isEqualTo(new Loaded(wanted, Optional.empty()));
        puts("{\"version\": 2, " + lessons + ", " + quizzes + ", \"choices\": {\"language\": \"es\", \"leftOut\": []}}");
        assertThat(store.load().progress())
                .isEqualTo(wanted.withChoices(Choices.USUAL.in("es").without(Set.of())));
    }

    @Test
    void theFormBeforeQuestionsIsStillRead() throws IOException {
        Progress without = SOME.withQuestions(Questions.NONE);
        store.save(without);
        puts(Files.readString(file).replace("\"version\" : 4", "\"version\" : 3")
                .replaceFirst(",\\s*\"questions\" : \\[ *]", ""));
        assertThat(file).content().contains("\"version\" : 3").doesNotContain("questions");
        assertThat(new JsonProgressStore(file).load()).isEqualTo(new Loaded(without, Optional.empty()));
    }

    @Test
    void aQuestionThatNobodyCouldWriteIsDamage() throws IOException {
        store.save(SOME);
        puts(Files.readString(file).replace("May I swim?", " "));
        assertThat(store.load().trouble()).containsInstanceOf(Trouble.Damaged.class);
    }

    @Test
    void aFolderThatCannotBeMadeIsToldNotThrown() throws IOException {
        Files.writeString(folder.resolve("new"), "a file where the folder should be");
        assertThat(store.load().progress()).isEqualTo(Progress.NONE);
        assertThat(store.save(SOME)).containsInstanceOf(Trouble.NotKept.class);
    }

    @Test
    void aFailedSaveLeavesTheOldFileWholeAndTheNextBringsItAll() throws IOException {
        store.save(SOME);
        // A folder with something in it stands where the new file would be written.
        Path inTheWay = Files.createDirectories(beside("." + ProcessHandle.current().pid() + ".new").resolve("full"));
        assertThat(store.save(MORE)).containsInstanceOf(Trouble.NotKept.class);
        assertThat(loaded()).isEqualTo(SOME);
        Files.delete(inTheWay);
        assertThat(store.save(MORE)).isEmpty();
        assertThat(loaded()).isEqualTo(MORE);
    }

    @Test
    void aDiskThatMayNotBeWrittenToIsReadAndLeftAsItIs() throws IOException {
        Path zip = folder.resolve("disk.zip");
        try (var disk = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            store.save(SOME);
            Files.copy(file, disk.getPath("progress.json"));
        }
        try (var disk = FileSystems.newFileSystem(zip, Map.of("accessMode", "readOnly"))) {
            var readOnly = new JsonProgressStore(disk.getPath("progress.json"));
            assertThat(readOnly.load()).isEqualTo(new Loaded(SOME, Optional.empty()));
            assertThat(readOnly.save(MORE)).containsInstanceOf(Trouble.NotKept.class);
            assertThat(readOnly.erase()).containsInstanceOf(Trouble.NotErased.class);
            assertThat(readOnly.load().progress()).isEqualTo(SOME);
        }
    }

    @Test
    void whatCannotBeReadIsLeftAlone() throws IOException {
        Files.createDirectories(file.resolve("a folder where the file should be"));
        assertThat(store.load().trouble()).containsInstanceOf(Trouble.NotRead.class);
        assertThat(store.save(SOME)).containsInstanceOf(Trouble.NotKept.class);
        assertThat(file).isNotEmptyDirectory();
    }

    @Test
    void erasingLeavesNothingOfOursOnTheDisk() throws IOException {
        store.save(SOME);
        store.save(MORE);
        puts("{");
        store.load();
        Files.writeString(beside(".4711.new"), "half");
        Files.writeString(beside(".before.4711.new"), "half");
        store.save(MORE);
        assertThat(names()).hasSizeGreaterThan(3);
        assertThat(store.erase()).isEmpty();
        assertThat(folder.resolve("new")).isEmptyDirectory();
        assertThat(store.load()).isEqualTo(new Loaded(Progress.NONE, Optional.empty()));
        assertThat(store.erase()).isEmpty();
        assertThat(folder.resolve("new")).isEmptyDirectory();
    }

    @Test
    void erasingLeavesWhatIsNotOurs() throws IOException {
        puts(NEWER);
        Files.writeString(file.resolveSibling("progress.jsonl"), "somebody else's");
        assertThat(store.erase()).isEmpty();
        assertThat(names()).containsExactly("progress.jsonl");
    }

    private Progress loaded() {
        Loaded loaded = new JsonProgressStore(file).load();
        assertThat(loaded.trouble()).isEmpty();
        return loaded.progress();
    }

    private void puts(String contents) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, contents);
    }

    private Path beside(String ending) {
        return file.resolveSibling("progress.json" + ending);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(file.getParent())) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
