package cascade.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Fault;
import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.json.LibraryReader.Bundled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    private Path outside;

    private Path own;

    @BeforeEach
    void makeFolder() throws IOException {
        own = Files.createDirectory(outside.resolve("own"));
    }

    private Library read() {
        return new LibraryReader(Shelves.of(Shelves.small()), Bundled.TRUSTED).read(own);
    }

    private List<String> reasons() {
        return read().leftOut().stream().flatMap(left -> left.faults().stream()).map(Fault::reason).toList();
    }

    private static String lesson(String id) {
        return Shelves.resource("smallest.json").replace("letting-go", id);
    }

    @Test
    void lessonsOfOnesOwnFollowTheBundledOnes() throws IOException {
        Files.createDirectory(own.resolve("lessons"));
        Files.writeString(own.resolve("lessons/b.json"), lesson("b"));
        Files.writeString(own.resolve("a.json"), lesson("a"));
        Files.writeString(own.resolve("notes.txt"), "not a lesson");

        Library library = read();

        assertThat(library.leftOut()).isEmpty();
        assertThat(library.lessons()).extracting(Lesson::id).containsExactly("tiny", "a", "b");
    }

    @Test
    void aFolderMayBringItsOwnTermsAndFactsAndUseTheBundledOnes() throws IOException {
        Files.writeString(own.resolve("glossary.json"),
                "{\"terms\": [{\"id\": \"niche\", \"name\": \"Niche\", \"meaning\": \"A place.\"}]}");
        Files.writeString(own.resolve("sources.json"), Shelves.resource("small/sources.json")
                .replace("F-001", "X-1").replace("someone-2000", "other-2001"));
        Files.writeString(own.resolve("mine.json"), Shelves.resource("small/lessons/tiny.json")
                .replace("\"tiny\"", "\"mine\"").replace("[[\"Some cells rest.", "[[\"A {niche} and a {dormancy}.")
                .replace("rest.\", \"fact\": \"F-001\"", "rest.\", \"fact\": \"X-1\""));

        Library library = read();

        assertThat(library.leftOut()).isEmpty();
        assertThat(library.lesson("mine")).isPresent();
        assertThat(library.glossary().terms()).hasSize(2);
        assertThat(library.sources().facts()).containsOnlyKeys("F-001", "X-1");
    }

    @Test
    void anIdOfABundledFileCannotBeTaken() throws IOException {
        Files.writeString(own.resolve("tiny.json"), lesson("tiny"));
        Files.writeString(own.resolve("glossary.json"), Shelves.resource("small/glossary.json"));

        assertThat(reasons()).containsExactlyInAnyOrder(
                "The lesson id \"tiny\" is used already in Cascade's own files.",
                "The term id \"dormancy\" is used already in Cascade's own files.");
        assertThat(read().lesson("tiny").orElseThrow().title()).isEqualTo("A rest");
    }

    @Test
    void ofTwoLessonsWithOneIdTheSecondIsLeftOut() throws IOException {
        Files.writeString(own.resolve("a.json"), lesson("same"));
        Files.writeString(own.resolve("b.json"), lesson("same"));

        assertThat(reasons()).singleElement().asString().contains("\"same\"").endsWith("a.json.");
        assertThat(read().lesson("same")).isPresent();
    }

    @Test
    void noLinkLeadsOutOfTheFolder() throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.json"), lesson("secret"));
        Path elsewhere = Files.createDirectory(outside.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("other.json"), lesson("other"));
        Files.createSymbolicLink(own.resolve("link.json"), secret);
        Files.createSymbolicLink(own.resolve("lessons"), elsewhere);

        assertThat(reasons()).containsExactly("This leads out of the folder.", "This leads out of the folder.");
        assertThat(read().lessons()).extracting(Lesson::id).containsExactly("tiny");
    }

    @Test
    void aFolderNamedLikeAFileIsTold() throws IOException {
        Files.createDirectory(own.resolve("folder.json"));

        assertThat(reasons()).containsExactly("This is not a file.");
    }

    @Test
    void aFolderThatIsNotThereIsToldAndTheBundledLessonsWork() {
        own = outside.resolve("nowhere");

        assertThat(reasons()).containsExactly("The folder cannot be read.");
        assertThat(read().lessons()).hasSize(1);
    }

    @Test
    void aFileInPlaceOfTheFolderIsTold() throws IOException {
        own = Files.writeString(outside.resolve("file.json"), "{}");

        assertThat(reasons()).containsExactly("The folder cannot be read.");
    }

    @Test
    void ofTooManyFilesTheFirstAreTaken() throws IOException {
        for (int n = 0; n < Limits.FILES + 5; n++) {
            Files.writeString(own.resolve("l%03d.json".formatted(n)), lesson("l" + n));
        }

        assertThat(reasons()).containsExactly("The folder holds more than 200 files.");
        assertThat(read().lessons()).hasSize(1 + Limits.FILES);
    }

    @Test
    void ofTooMuchTextTheFirstFilesAreTaken() throws IOException {
        String padding = " ".repeat(Limits.FILE_BYTES - 1000);
        for (int n = 0; n < 9; n++) {
            Files.writeString(own.resolve("l" + n + ".json"), lesson("l" + n) + padding);
        }

        assertThat(reasons()).containsExactly("The files of this folder are larger than 8 MiB together.");
        assertThat(read().lessons()).hasSize(1 + 8);
    }

    @Test
    void schemasBesideLessonsAreNotLessons() throws IOException {
        Files.writeString(own.resolve("lesson.schema.json"), "{\"type\": \"object\"}");

        assertThat(reasons()).isEmpty();
    }

    @Test
    void aSupportPageOrLibraryOfOnesOwnIsNotTaken() throws IOException {
        Files.writeString(own.resolve("support.json"), Shelves.resource("small/support.json"));

        assertThat(reasons()).containsExactly("A folder of your own cannot hold a support page.");
    }

    @Test
    void tooManyStepsAreAFault() throws IOException {
        String step = "{\"id\": \"s%d\", \"title\": \"T\", \"plain\": [[\"W.\"]], \"scene\": {\"name\": \"trip\"}},";
        var steps = new StringBuilder();
        for (int n = 0; n < 41; n++) {
            steps.append(step.formatted(n));
        }
        Files.writeString(own.resolve("long.json"), "{\"id\": \"long\", \"title\": \"T\", \"steps\": ["
                + steps.substring(0, steps.length() - 1)
                + "], \"closing\": {\"title\": \"T\", \"words\": [[\"W.\"]]}}");

        assertThat(reasons()).containsExactly("This list has 41 entries; at most 40 are allowed.");
    }
}
