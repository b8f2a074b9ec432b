package cascade.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Language;
import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.QuestionSet;
import cascade.content.Step;
import cascade.content.json.LibraryReader.Bundled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a reader of another language gets to read.
class OverlayTest {

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    private static JsonNode over(String original, String overlay) {
        return Overlay.over(json(original), json(overlay));
    }

    @Test
    void textsWithAnIdAreFoundByItInAnyOrder() {
        assertThat(over("{'steps': [{'id': 'a', 'name': 'One'}, {'id': 'b', 'name': 'Two'}]}",
                "{'language': 'es', 'steps': [{'id': 'b', 'name': 'Dos'}, {'id': 'a', 'name': 'Uno'}]}"))
                .isEqualTo(json("{'steps': [{'id': 'a', 'name': 'Uno'}, {'id': 'b', 'name': 'Dos'}]}"));
    }

    @Test
    void textsWithoutAnIdAreFoundByTheirPlace() {
        assertThat(over("{'options': [{'text': 'Yes', 'right': true}, {'text': 'No', 'right': false}]}",
                "{'options': [{'text': 'Sí'}, {'text': 'No, nunca'}]}"))
                .isEqualTo(json("{'options': [{'text': 'Sí', 'right': true}, {'text': 'No, nunca', 'right': false}]}"));
    }

    @Test
    void paragraphsAreReplacedWholeWhateverTheirSentences() {
        assertThat(over("{'plain': [['A cell rests.', 'It is calm.'], ['It may wake.']]}",
                "{'plain': [['Una célula descansa, tranquila.']]}"))
                .isEqualTo(json("{'plain': [['Una célula descansa, tranquila.']]}"));
    }

    @Test
    void numbersNamesAndFlagsAreNeverReplaced() {
        String original = "{'id': 'a', 'minutes': 3, 'scene': {'name': 'land', 'to': 9}, 'fact': 'F-1', 'tags': ['numbers'],"
                + " 'right': true}";

        assertThat(over(original, "{'id': 'b', 'minutes': 4, 'scene': {'name': 'trip', 'to': 2}, 'fact': 'F-2',"
                + " 'tags': ['cifras'], 'right': false, 'more': 'Más'}")).isEqualTo(json(original));
    }

    @Test
    void whatIsNotTranslatedStaysEnglish() {
        assertThat(over("{'title': 'A rest', 'steps': [{'id': 'a', 'name': 'One'}, {'id': 'b', 'name': 'Two'}]}",
                "{'steps': [{'id': 'b', 'name': 'Dos'}]}"))
                .isEqualTo(json("{'title': 'A rest', 'steps': [{'id': 'a', 'name': 'One'}, {'id': 'b', 'name': 'Dos'}]}"));
    }

    @Test
    void aFolderOfOnesOwnIsReadInTheChosenLanguage(@TempDir Path own) throws IOException {
        Files.writeString(own.resolve("mine.json"), Shelves.resource("smallest.json"));
        Files.writeString(own.resolve("mine.es.json"), "{\"language\": \"es\", \"title\": \"Una célula se suelta\"}");

        for (Language language : List.of(Language.SPANISH, Language.ENGLISH)) {
            Library library = new LibraryReader(Shelves.of(Shelves.small()), Bundled.TRUSTED, language).read(own);

            assertThat(library.leftOut()).isEmpty();
            assertThat(library.lesson("letting-go").orElseThrow().title())
                    .isEqualTo(language.isOriginal() ? "A cell lets go" : "Una célula se suelta");
        }
    }

    @Test
    void theBundledCourseIsWholeInSpanishAndSaysOtherWords() {
        Library english = bundled(Language.ENGLISH);
        Library spanish = bundled(Language.SPANISH);

        assertThat(spanish.leftOut()).isEmpty();
        assertThat(spanish.lessons()).extracting(Lesson::id)
                .containsExactlyElementsOf(english.lessons().stream().map(Lesson::id).toList());
        assertThat(spanish.lessons()).zipSatisfy(english.lessons(), (one, other) -> {
            assertThat(one.steps()).extracting(Step::id)
                    .containsExactlyElementsOf(other.steps().stream().map(Step::id).toList());
            assertThat(one.steps()).zipSatisfy(other.steps(), (its, their) -> {
                assertThat(its.title()).isNotEqualTo(their.title());
                assertThat(its.plain()).isNotEqualTo(their.plain());
                assertThat(its.scene().from()).isEqualTo(their.scene().from());
            });
        });
        assertThat(spanish.quizzes()).extracting(quiz -> quiz.questions().size())
                .containsExactlyElementsOf(english.quizzes().stream().map(quiz -> quiz.questions().size()).toList());
        assertThat(spanish.quizzes()).zipSatisfy(english.quizzes(), (one, other) -> assertThat(asked(one))
                .doesNotContainAnyElementsOf(asked(other)));
        assertThat(spanish.glossary().terms()).hasSameSizeAs(english.glossary().terms());
    }

    private static Library bundled(Language language) {
        return new LibraryReader(Shelf.bundled(), Bundled.TRUSTED, language).read();
    }

    private static List<String> asked(QuestionSet quiz) {
        return quiz.questions().stream().map(question -> question.head().ask()).toList();
    }
}
