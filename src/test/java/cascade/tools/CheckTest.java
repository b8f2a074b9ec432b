package cascade.tools;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Glossary;
import cascade.content.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    private static final String LESSON = """
            { "id": "%s", "title": "A cell lets go",
              "steps": [ { "id": "slip", "title": "It lets go", "plain": [["It {dormancy|rests}."]],
                           "scene": { "name": "%s" } } ],
              "closing": { "title": "What helps", "words": [["Ask your care team."]] } }
            """;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private final StringWriter told = new StringWriter();

    private int check(Path... paths) {
        return new Check(TODAY, new PrintWriter(told)).run(List.of(paths));
    }

    private int texts(Language language, Path text) {
        return new Check(TODAY, new PrintWriter(told)).texts(List.of(text), language, new Glossary(List.of()));
    }

    private Path lesson(String name, String scene) throws IOException {
        return Files.writeString(folder.resolve(name + ".json"), LESSON.formatted(name, scene));
    }

    @Test
    void soundFilesAreCountedAndExitIsZero() throws IOException {
        lesson("one", "detach");
        lesson("two", "grow");

        assertThat(check(folder)).isZero();
        assertThat(told.toString()).isEqualToIgnoringNewLines("2 files, no faults\n");
    }

    @Test
    void faultsArePrintedOneALineAndExitIsOne() throws IOException {
        Path faulty = lesson("one", "detatch");

        assertThat(check(faulty)).isEqualTo(1);
        assertThat(told.toString().lines()).satisfiesExactly(
                fault -> assertThat(fault)
                        .startsWith(faulty + ":3:35: /steps/0/scene/name: This should be one of: detach, invade, enter, ")
                        .endsWith("; it is \"detatch\". Did you mean \"detach\"?"),
                count -> assertThat(count).isEqualTo("1 file, 1 fault"));
    }

    @Test
    void aPathThatDoesNotExistExitsTwo() {
        assertThat(check(folder.resolve("gone.json"))).isEqualTo(2);
        assertThat(told.toString()).contains("gone.json: there is no such file or folder");
    }

    @Test
    void aFileMayReferToItsNeighboursAndOnlyItsOwnFaultsAreTold() throws IOException {
        lesson("broken", "nowhere");
        Path quiz = Files.writeString(Files.createDirectory(folder.resolve("quizzes")).resolve("q.json"), """
                { "id": "q", "title": "Q", "topics": [{"id": "t", "name": "T"}],
                  "questions": [ { "id": "a", "kind": "put-in-order", "topic": "t", "ask": "Which first?",
                    "items": [{"text": "A", "why": "a"}, {"text": "B", "why": "b"}],
                    "again": {"lesson": "broken", "step": "slip"} } ],
                  "closing": [["Thank you."]] }
                """);

        assertThat(check(quiz)).isZero();
    }

    @Test
    void theProjectsOwnAssetsHaveNoFaults() {
        assertThat(check(Path.of("assets"))).isZero();
        assertThat(check(Path.of("assets", "lessons", "journey.json"))).isZero();
        assertThat(told.toString()).doesNotContain("not translated").contains(" files, no faults", "1 file, no faults");
    }

    @Test
    void aPlainTextIsReadLineByLine() throws IOException {
        Path text = Files.writeString(folder.resolve("leaflet.txt"),
                "A cell can rest.\n\nPatients fight this deadly disease.\nIt is calm. You can ask. Ask us.\n");

        assertThat(texts(Language.ENGLISH, text)).isEqualTo(Check.FAULTY);
        assertThat(told.toString().lines()).satisfiesExactly(
                first -> assertThat(first).startsWith(text + ":3: “fight” is a battle word").endsWith(
                        "Say what happens in plain verbs: treat, stop, slow, remove, live with."),
                second -> assertThat(second).startsWith(text + ":3: “deadly” is a word that alarms"),
                count -> assertThat(count).isEqualTo("1 text, 2 things to mend"));
    }

    @Test
    void anEasyTextHasNothingToMend() throws IOException {
        Path english = Files.writeString(folder.resolve("easy.txt"), "A cell can rest. Most cells do. You can ask us.\n");
        Path spanish = Files.writeString(folder.resolve("easy.es.txt"), "Una célula puede descansar. Pregunte a su equipo.\n");

        assertThat(texts(Language.ENGLISH, english)).isEqualTo(Check.SOUND);
        assertThat(texts(Language.SPANISH, spanish)).isEqualTo(Check.SOUND);
        assertThat(told.toString().lines()).containsExactly("1 text, nothing to mend", "1 text, nothing to mend");
    }

    @Test
    void aTextIsReadInItsLanguage() throws IOException {
        Path spanish = Files.writeString(folder.resolve("hard.es.txt"), "La lucha contra el cáncer.\n");

        assertThat(texts(Language.SPANISH, spanish)).isEqualTo(Check.FAULTY);
        assertThat(told.toString()).contains("“lucha” is a battle word");
    }

    @Test
    void aTextThatIsNotThereExitsTwo() {
        assertThat(texts(Language.ENGLISH, folder.resolve("gone.txt"))).isEqualTo(Check.NO_SUCH_PATH);
        assertThat(told.toString()).contains("gone.txt: there is no such file or folder");
    }

    @Test
    void aFileThatIsNoTextIsToldWithItsName() throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'a', (byte) 0xE9, '.'});

        assertThat(texts(Language.ENGLISH, latin)).isEqualTo(Check.FAULTY);
        assertThat(told.toString()).contains("latin.txt: this is not a text in UTF-8 that can be read; save it as one");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        Path large = Files.writeString(folder.resolve("large.json"), " ".repeat(1 << 21));

        assertThat(check(large)).isEqualTo(1);
        assertThat(told.toString()).contains("larger than 1 MiB");
    }
}
