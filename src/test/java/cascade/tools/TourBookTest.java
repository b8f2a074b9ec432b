package cascade.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cascade.Journey;
import cascade.content.Claim;
import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.Sentence;
import cascade.content.Step;
import cascade.content.Teaching;
import cascade.content.Words;
import cascade.picture.Pictures;
import cascade.picture.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tour as a folder: pictures, and one page with all that belongs to them.
final class TourBookTest {

    @TempDir
    private Path folder;

    private final Library library = Journey.library();

    @Test
    void picturesAreNumberedAndKeptAsTheyAre() throws IOException {
        var book = new TourBook(folder.resolve("new").resolve("folder"), library);
        Raster picture = picture();
        book.screen("home", "Home", Words.NONE, picture);
        book.screen("support", "Support", Words.NONE, picture());

        assertThat(book.close()).isEqualTo(2);
        try (var in = Files.newInputStream(folder.resolve("new/folder/01-home.png"))) {
            assertThat(Pictures.read(in).pixels).isEqualTo(picture.pixels);
        }
        assertThat(folder.resolve("new/folder/02-support.png")).exists();
    }

    @Test
    void pagesLeadForwardsAndBack() throws IOException {
        var book = new TourBook(folder, library);
        for (String name : List.of("one", "two", "three")) {
            book.screen(name, name, Words.NONE, picture());
        }
        book.close();
        var links = Pattern.compile("<section id=\"(p\\d)\">|href=\"#(p\\d)\">(Back|Next)").matcher(page()).results()
                .map(found -> found.group(1) == null ? found.group(3) + " to " + found.group(2) : found.group(1));

        assertThat(links).containsExactly("p1", "Next to p2", "p2", "Back to p1", "Next to p3", "p3", "Back to p2");
    }

    @Test
    void markupInWordsIsShownAndNotObeyed() throws IOException {
        Lesson lesson = library.lessons().getFirst();
        Step step = lesson.steps().getFirst();
        var hostile = new Step("id", step.phase(), step.name(), "<script>\"a\" & b</script>",
                new Words(List.of(List.of(Sentence.parse("<img src=x>")))), Words.NONE, step.scene(),
                List.of(new Claim("<b>so</b>", "F-083", false)));
        var book = new TourBook(folder, library);
        book.step(new Lesson(lesson.id(), "", "", 1, lesson.reviewed(), "", Teaching.NONE, List.of(hostile), lesson.closing(), ""), 0,
                picture());
        book.close();

        assertThat(page()).contains("alt=\"&lt;script&gt;&quot;a&quot; &amp; b&lt;/script&gt;\"",
                "<h1>&lt;script&gt;&quot;a&quot; &amp; b&lt;/script&gt;</h1>", "<p>&lt;img src=x&gt;</p>",
                "<li>&lt;b&gt;so&lt;/b&gt; <small>Seen in animals · F-083 · reviewed 2026-11-22<br>");
        assertThat(page()).doesNotContain("<script", "<img src=x", "<b>");
    }

    @Test
    void aFileInPlaceOfTheFolderIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new TourBook(file, library)).isInstanceOf(IOException.class);
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("index.html"));
    }

    private static Raster picture() {
        var picture = new Raster(3, 2);
        for (int i = 0; i < picture.pixels.length; i++) {
            picture.pixels[i] = 0xFF000000 | i * 0x123456;
        }
        return picture;
    }
}
