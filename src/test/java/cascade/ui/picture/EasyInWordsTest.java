package cascade.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Journey;
import cascade.content.Language;
import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.Scene;
import cascade.content.lint.Layer;
import cascade.content.lint.Mask;
import cascade.content.lint.Reading;
import cascade.picture.Pictures;
import cascade.picture.Show;
import cascade.picture.scene.Repertoire;
import cascade.ui.theme.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is said of the pictures that ship is as easy to read as the plain words beside them.
@Tag("slow")
final class EasyInWordsTest {

    private static final int WIDTH = 813;
    private static final int HEIGHT = 599;
    private static final List<Double> INSTANTS = List.of(0.0, 0.5, 0.95);
    private static final Path ASSETS = Path.of("assets");

    /// What is said in one language.
    private record Telling(Language language, Library library, Messages text, InWords inWords, Mask mask) {

        static Telling in(Language language) {
            Library library = Journey.library(language);
            Messages text = EasyInWordsTest.text(language);
            return new Telling(language, library, text, new InWords(text), new Mask(library.glossary()));
        }

        List<Lesson> lessons() {
            return Stream.concat(library.lessons().stream(), library.scenes().stream()).toList();
        }

        /// Every line that is said of what a show has come to.
        List<String> said(Scene scene, Show show, double instant) {
            List<String> counted = scene.counter().lines().stream().map(line -> text.words(line.text())).toList();
            return inWords.lines(new Sight(show.report(), show.view(), WIDTH, HEIGHT), scene,
                    scene.from() + instant * (scene.to() - scene.from()), counted);
        }

        void isEasy(String lesson, List<String> said) {
            var reading = new Reading(said.stream().map(mask::of).toList(), language);
            assertThat(reading.mean()).as(lesson + ": words a line").isLessThan(Layer.PLAIN.mean());
            if (language.isOriginal()) {
                assertThat(reading.fleschKincaid()).as(lesson).isLessThan(Layer.PLAIN.grade());
            } else {
                assertThat(reading.fernandezHuerta()).as(lesson).isGreaterThan(Layer.PLAIN.ease());
            }
        }
    }

    @Test
    void everyLessonsPicturesAreToldInEasyWords() {
        List<Telling> tellings = List.of(Telling.in(Language.ENGLISH), Telling.in(Language.SPANISH));
        List<Lesson> lessons = tellings.getFirst().lessons();
        for (int lesson = 0; lesson < lessons.size(); lesson++) {
            List<List<String>> said = tellings.stream().<List<String>>map(_ -> new ArrayList<>()).toList();
            for (int step = 0; step < lessons.get(lesson).steps().size(); step++) {
                tell(tellings, lesson, step, said);
            }
            for (int i = 0; i < tellings.size(); i++) {
                tellings.get(i).isEasy(lessons.get(lesson).id(), said.get(i));
            }
        }
    }

    /// One run of the scene does for every language: only its words differ.
    private static void tell(List<Telling> tellings, int lesson, int step, List<List<String>> said) {
        Scene scene = tellings.getFirst().lessons().get(lesson).steps().get(step).scene();
        var show = new Show(scene, Repertoire.plan(scene.name()), Pictures.day(), WIDTH, HEIGHT);
        for (double instant : INSTANTS) {
            show.seek((int) (instant * show.lastTick()));
            for (int i = 0; i < tellings.size(); i++) {
                Scene own = tellings.get(i).lessons().get(lesson).steps().get(step).scene();
                List<String> lines = tellings.get(i).said(own, show, instant);
                assertThat(lines).as(own.name()).isNotEmpty();
                said.get(i).addAll(lines);
            }
        }
    }

    private static Messages text(Language language) {
        try (var english = Files.newBufferedReader(ASSETS.resolve("strings/cascade.properties"));
                var spanish = Files.newBufferedReader(ASSETS.resolve("strings/cascade_es.properties"))) {
            Messages text = Messages.read(english, Messages.Mode.PLAIN);
            return language.isOriginal() ? text : text.in(spanish, language.locale());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
