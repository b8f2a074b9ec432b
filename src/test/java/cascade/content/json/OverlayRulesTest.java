package cascade.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a translator is told about a file.
class OverlayRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    @BeforeEach
    void anOriginal() throws IOException {
        Files.writeString(folder.resolve("mine.json"), Shelves.resource("smallest.json")
                .replace("\"title\": \"A cell lets go\",", "\"title\": \"A cell lets go\", \"teaching\": {\"aim\": \"We tell it.\","
                        + " \"discuss\": [\"What?\", \"Why?\"]},")
                .replace("\"id\": \"slip\",", "\"id\": \"slip\", \"tags\": [\"images\"],"));
    }

    private FileCheck.Result check(String fields) throws IOException {
        Path overlay = Files.writeString(folder.resolve("mine.es.json"),
                "{ \"language\": \"es\",\n" + fields.replace('\'', '"') + " }");
        return new FileCheck(Shelf.bundled(), TODAY).check(overlay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'titel': 'Se suelta'                          | /titel               | The original has no "titel" here.
            'teaching': {'discuss': ['¿Qué?']}            | /teaching/discuss    | This list has 1 entries; the original has 2.
            'steps': [{'id': 'slide', 'title': 'Suelta'}] | /steps/0             | The original has no entry "slide".
            'steps': [{'id': 'slip', 'scene': {'name': 'detach'}}] | /steps/0/scene/name | "name" is not a text to translate.
            'steps': [{'id': 'slip', 'tags': ['imágenes']}]        | /steps/0/tags/0     | This is not a text to translate.
            'steps': [{'id': 'slip', 'scene': {'to': 9}}] | /steps/0/scene/to    | This does not have the shape of the original.
            'title': ['Se suelta']                        | /title               | This does not have the shape of the original.
            'steps': [{'id': 'slip', 'plain': ['Suelta.']}]        | /steps/0/plain      | Here should be paragraphs, each a list of sentences.
            """)
    void whatTheOriginalHasNotIsAFaultWithItsPlaceAndAHint(String fields, String pointer, String reason)
            throws IOException {
        assertThat(check(fields).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.reason()).isEqualTo(reason);
            assertThat(fault.hint()).isNotBlank();
            assertThat(fault.file()).endsWith("mine.es.json");
            assertThat(fault.line()).isEqualTo(2);
        });
    }

    @Test
    void whatIsNotTranslatedIsListedAndNoFault() throws IOException {
        FileCheck.Result result = check("'title': 'Una célula se suelta', 'steps': [{'id': 'slip', 'plain': [['Se suelta.']]}]");

        assertThat(result.faults()).isEmpty();
        assertThat(result.missing()).extracting(Fault::pointer).containsExactlyInAnyOrder("/teaching/aim",
                "/teaching/discuss/0", "/teaching/discuss/1", "/steps/0/title", "/closing/title", "/closing/words/0/0");
    }

    @Test
    void aTranslationOfNothingIsAFault() throws IOException {
        Path lost = Files.writeString(folder.resolve("lost.es.json"), "{\"language\": \"es\", \"title\": \"Nada\"}");

        assertThat(new FileCheck(Shelf.bundled(), TODAY).check(lost).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.reason()).isEqualTo("There is no file beside this one that it translates.");
            assertThat(fault.line()).isEqualTo(1);
            assertThat(fault.hint()).contains("journey.es.json beside journey.json");
        });
    }
}
