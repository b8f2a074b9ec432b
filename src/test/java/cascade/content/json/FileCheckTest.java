package cascade.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A small course in a folder: clean, it is left in peace; each fault that is planted in it is told.
class FileCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String LICENCES = "*.json: CC BY 4.0, A. Person\n**/*.json: CC BY 4.0, A. Person\n";

    @TempDir
    private Path course;

    @BeforeEach
    void aCleanCourse() throws IOException {
        for (var file : Shelves.small().entrySet()) {
            Path at = course.resolve(file.getKey());
            Files.createDirectories(at.getParent());
            Files.writeString(at, file.getValue());
        }
        Files.writeString(course.resolve(LicenceRules.FILE), LICENCES);
        // Animal findings say so, in the small layer that claims them; a second fact was seen in people.
        plant("lessons/tiny.json", "[[\"Some cells rest.", "[[\"In mice, some cells rest.");
        plant("sources.json", "\"facts\": [", """
                "facts": [ {"id": "F-002", "says": "People rest.", "level": "established", "sources": ["someone-2000"],
                    "reviewed": "2026-11-22"},
                """);
    }

    private void plant(String file, String instead, String fault) throws IOException {
        Path at = course.resolve(file);
        String text = Files.readString(at);
        assertThat(text).contains(instead);
        Files.writeString(at, text.replace(instead, fault));
    }

    private List<Fault> faults(LocalDate today) {
        return new FileCheck(Shelf.bundled(), today).check(course).faults();
    }

    @Test
    void aCleanCourseIsLeftInPeace() {
        FileCheck.Result result = new FileCheck(Shelf.bundled(), TODAY).check(course);

        assertThat(result.faults()).isEmpty();
        assertThat(result.missing()).isEmpty();
        assertThat(result.files()).isEqualTo(Shelves.small().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            lessons/tiny.json  | This is {             | It fights on.", "This is { | is a battle word
            lessons/tiny.json  | This is {             | Heterogeneity characterises metastases.", "It is so.", "This is { | The reading grade
            lessons/tiny.json  | In mice, some         | Some                   | was seen in animals or cells, and the words do not say so
            lessons/tiny.json  | "fact": "F-001"} ] }  | "fact": "F-002"} ] }   | The words tell of animals or the laboratory
            lessons/tiny.json  | ["Ask your care team. | ["It rests.", "It is calm.", "Ask your care team about it tomorrow. | The page ends on its hardest sentence
            lessons/tiny.json  | ["Ask your care team. | ["Ask.", "Some cancers come back. | The page ends on “cancers come back”
            quizzes/ask.json   | "S-12"                | "S-13"                 | There is no misconception "S-13"
            sources.json       | "reviewed": "2026-11- | "due": "2026-11-23", "reviewed": "2026-11- | should have been reviewed by 2026-11-23
            misconceptions.json | It can.              | If only we knew.       | is blame
            glossary.json      | A long rest           | A guaranteed rest      | is a promise
            """)
    void aPlantedFaultIsToldWithItsLineAndAHint(String file, String instead, String fault, String reason)
            throws IOException {
        plant(file, instead, fault);

        assertThat(faults(TODAY)).anySatisfy(told -> assertThat(told.reason()).contains(reason)).allSatisfy(told -> {
            assertThat(told.file()).startsWith(course.toString()).endsWith(reason.contains("reviewed") ? ".json" : file);
            assertThat(told.line()).isPositive();
            assertThat(told.hint()).isNotBlank();
        });
    }

    @Test
    void aFactIsOverdueOnTheDayAfterItWasDue() throws IOException {
        plant("sources.json", "\"reviewed\"", "\"due\": \"2026-11-24\", \"reviewed\"");

        assertThat(faults(TODAY)).isEmpty();
        assertThat(faults(TODAY.plusDays(1))).extracting(Fault::reason)
                .containsOnly("The fact F-001 should have been reviewed by 2026-11-24.");
    }

    @Test
    void aFileThatNoLicenceCoversIsTold() throws IOException {
        Files.writeString(course.resolve("picture.png"), "not drawn by us");

        assertThat(faults(TODAY)).singleElement().satisfies(told -> {
            assertThat(told.file()).isEqualTo(course.resolve("picture.png").toString());
            assertThat(told.reason()).isEqualTo("No line of LICENCES.txt says whose this is.");
            assertThat(told.hint()).contains("picture.png: CC BY 4.0");
        });
    }

    @Test
    void aLineThatNamesNoLicenceIsTold() throws IOException {
        Files.writeString(course.resolve(LicenceRules.FILE), LICENCES + "\n# whose\n*.png:\n");

        assertThat(faults(TODAY)).singleElement().satisfies(told -> {
            assertThat(told.file()).isEqualTo(course.resolve(LicenceRules.FILE).toString());
            assertThat(told.line()).isEqualTo(5);
            assertThat(told.reason()).isEqualTo("This line names no licence.");
            assertThat(told.hint()).isNotBlank();
        });
    }

    @Test
    void aCourseWithoutLicencesIsTold() throws IOException {
        Files.delete(course.resolve(LicenceRules.FILE));

        assertThat(faults(TODAY)).singleElement().satisfies(told -> {
            assertThat(told.file()).endsWith(LicenceRules.FILE);
            assertThat(told.hint()).isNotBlank();
        });
    }
}
