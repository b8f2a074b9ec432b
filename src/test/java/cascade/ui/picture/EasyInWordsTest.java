package cascade.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Journey;
import cascade.content.Language;
import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.Scene;
import cascade.content.Step;
import cascade.content.lint.Layer;
import cascade.content.lint.Mask;
import cascade.content.lint.Reading;
import cascade.picture.Palette;
import cascade.picture.ScenePlan;
import cascade.picture.Show;
import cascade.picture.scene.Repertoire;
import cascade.ui.theme.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said of the pictures that ship is as easy to read as the plain words beside them.
@Tag("slow")
final class EasyInWordsTest {

    private static final int WIDTH = 813;
    private static final int HEIGHT = 599;
    private static final List<Double> INSTANTS = List.of(0.0, 0.5, 0.95);
    private static final Path ASSETS = Path.of("assets");

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyLessonsPicturesAreToldInEasyWords(String tag) throws IOException {
        var language = new Language(tag);
        Library library = Journey.library(language);
        Messages text = text(language);
        var inWords = new InWords(text);
        var mask = new Mask(library.glossary());
        Palette day = Palette.parse(Files.readString(ASSETS.resolve("styles/day.css")));
        for (Lesson lesson : Stream.concat(library.lessons().stream(), library.scenes().stream()).toList()) {
            var said = new ArrayList<String>();
            for (Step step : lesson.steps()) {
                said.addAll(said(step, inWords, text, day));
            }
            var reading = new Reading(said.stream().map(mask::of).toList(), language);
            assertThat(reading.mean()).as(lesson.id() + ": words a line").isLessThan(Layer.PLAIN.mean());
            if (language.isOriginal()) {
                assertThat(reading.fleschKincaid()).as(lesson.id()).isLessThan(Layer.PLAIN.grade());
            } else {
                assertThat(reading.fernandezHuerta()).as(lesson.id()).isGreaterThan(Layer.PLAIN.ease());
            }
        }
    }

    /// Every line that is said at some instants of a step.
    private static List<String> said(Step step, InWords inWords, Messages text, Palette palette) {
        Scene scene = step.scene();
        ScenePlan plan = Repertoire.plan(scene.name());
        var show = new Show(scene, plan, palette, WIDTH, HEIGHT);
        List<String> counted = scene.counter().lines().stream().map(line -> text.words(line.text())).toList();
        var said = new ArrayList<String>();
        for (double instant : INSTANTS) {
            show.seek((int) (instant * show.lastTick()));
            said.addAll(inWords.lines(new Sight(show.report(), show.view(), WIDTH, HEIGHT), scene,
                    scene.from() + instant * (scene.to() - scene.from()), counted));
        }
        assertThat(said).as(step.id()).isNotEmpty();
        return said;
    }

    private static Messages text(Language language) throws IOException {
        try (var english = Files.newBufferedReader(ASSETS.resolve("strings/cascade.properties"));
                var spanish = Files.newBufferedReader(ASSETS.resolve("strings/cascade_es.properties"))) {
            Messages text = Messages.read(english, Messages.Mode.PLAIN);
            return language.isOriginal() ? text : text.in(spanish, language.locale());
        }
    }
}
