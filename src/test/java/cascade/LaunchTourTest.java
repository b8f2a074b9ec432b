package cascade;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.Sentence;
import cascade.content.Step;
import cascade.picture.Pictures;
import cascade.picture.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// The tour draws every screen without a display and keeps the words with the pictures.
final class LaunchTourTest {

    private static final int PATIENCE = 120;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void startsTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void everyScreenIsDrawnWithItsWords() throws Exception {
        Path book = folder.resolve("made").resolve("by-the-tour");

        assertThat(tour(book)).isZero();

        List<Path> pictures = pictures(book);
        List<String> screens = new ArrayList<>(List.of("home", "journey-1-breaking-loose", "journey-2-moving-in",
                "journey-3-into-the-blood", "journey-4-the-trip", "journey-5-landing", "journey-6-sleeping",
                "journey-7-growing", "journey-8-what-helps", "journey-closing"));
        assertThat(pictures).extracting(file -> file.getFileName().toString()).containsExactlyElementsOf(
                IntStream.range(0, screens.size()).mapToObj(i -> "%02d-%s.png".formatted(i + 1, screens.get(i))).toList());
        for (Path picture : pictures) {
            try (var in = Files.newInputStream(picture)) {
                Raster raster = Pictures.read(in);
                assertThat(List.of(raster.width, raster.height)).as(picture.toString()).containsExactly(1280, 800);
                assertThat(Arrays.stream(raster.pixels).distinct().count()).as("colours of " + picture).isGreaterThan(200);
            }
        }
        tellsTheWords(Files.readString(book.resolve("index.html")), pictures);
        assertThat(said(out)).startsWith(screens.size() + " pictures with their words are in " + book);
        assertThat(said(err)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsASentenceAndExitCodeOne() throws Exception {
        Path file = Files.writeString(folder.resolve("taken"), "a file");

        assertThat(tour(file)).isEqualTo(1);
        assertThat(said(err)).startsWith("cascade: the tour cannot be written to " + file).hasLineCount(1)
                .contains("cascade tour my-tour");
        assertThat(said(out)).isEmpty();
    }

    @Test
    void aPictureThatCannotBeWrittenEndsTheTourWithASentence() throws Exception {
        Files.createDirectories(folder.resolve("02-journey-1-breaking-loose.png"));

        assertThat(tour(folder)).isEqualTo(1);
        assertThat(said(err)).startsWith("cascade: the tour cannot be written to " + folder).hasLineCount(1);
        assertThat(folder.resolve("index.html")).doesNotExist();
    }

    private static void tellsTheWords(String html, List<Path> pictures) {
        Library library = Journey.library();
        for (Path picture : pictures) {
            assertThat(html).contains("src=\"" + picture.getFileName() + "\"");
        }
        for (Lesson lesson : List.of(library.lesson("journey").orElseThrow())) {
            for (Step step : lesson.steps()) {
                assertThat(html).contains(step.title());
                Stream.concat(step.plain().sentences().stream(), step.detail().sentences().stream())
                        .map(Sentence::text).forEach(sentence -> assertThat(html).contains(sentence));
                step.claims().forEach(claim -> assertThat(html).contains("<li>" + claim.says() + " <small>"
                        + switch (library.sources().fact(claim.fact()).orElseThrow().level()) {
                            case ESTABLISHED -> "Well established";
                            case ANIMAL -> "Seen in animals";
                            case DEBATED -> "Scientists disagree";
                            case HYPOTHESIS -> "Early idea";
                        } + " · " + claim.fact()));
            }
            lesson.closing().words().sentences().forEach(sentence -> assertThat(html).contains(sentence.text()));
        }
    }

    private int tour(Path where) throws Exception {
        var code = new CompletableFuture<Integer>();
        Platform.runLater(() -> new LaunchTour(new Command.Tour(where, Command.Appearance.USUAL, Optional.of("journey")), printer(out), printer(err))
                .visit(code::complete));
        return code.get(PATIENCE, TimeUnit.SECONDS);
    }

    private static List<Path> pictures(Path book) throws IOException {
        try (Stream<Path> files = Files.list(book)) {
            return files.filter(file -> file.toString().endsWith(".png")).sorted().toList();
        }
    }

    private static PrintStream printer(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream by) {
        return by.toString(StandardCharsets.UTF_8);
    }
}
