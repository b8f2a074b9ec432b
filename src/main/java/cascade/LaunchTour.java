package cascade;

import cascade.content.Language;
import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.Step;
import cascade.content.Words;
import cascade.lesson.Moment;
import cascade.picture.Raster;
import cascade.progress.InMemoryProgressStore;
import cascade.progress.Settings;
import cascade.simulation.World;
import cascade.tools.TourBook;
import cascade.ui.room.Room;
import cascade.ui.shell.Tourist;
import cascade.ui.shell.Tourist.Stop;
import cascade.ui.theme.SystemLook;
import cascade.ui.theme.Theme;
import cascade.ui.voice.Delay;
import cascade.ui.voice.SilentVoice;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The command `tour`: every screen as a picture with its words, drawn without a display.
final class LaunchTour {

    /// The instant of a step that its picture shows, as a part of the step.
    private static final double INSTANT = 0.78;
    private static final int FAILED = 1;
    /// The tour is the same each time, the order of answers included.
    private static final long SEED = 1;

    /// Puts a picture on its page of the book.
    @FunctionalInterface
    private interface Pasting {
        void paste(Raster picture) throws IOException;
    }

    private final Path folder;
    private final Command.Appearance look;
    private final Tongue tongue;
    private final Optional<String> lesson;
    private final PrintStream out;
    private final PrintStream err;
    private final Bundle bundle;
    private Optional<IOException> unwritable = Optional.empty();

    /// @param out for the sentence that says where the tour is
    /// @param err for the sentence that says why there is none
    LaunchTour(Command.Tour asked, PrintStream out, PrintStream err) {
        folder = asked.folder();
        look = asked.look();
        lesson = asked.lesson();
        tongue = look.tongue("", Language.ENGLISH.tag());
        bundle = new Bundle(tongue.language());
        this.out = out;
        this.err = err;
    }

    /// Draws the tour; the program ends when it is done.
    void draw() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.startup(() -> visit(System::exit));
    }

    /// Draws the tour in a toolkit that runs; on the JavaFX thread.
    ///
    /// @param exit takes the exit code, once, when the tour is done or cannot be written
    void visit(IntConsumer exit) {
        Library library = bundle.library(Optional.empty());
        try {
            draw(library, new TourBook(folder, library), exit);
        } catch (IOException failure) {
            exit.accept(failed(failure));
        }
    }

    private void draw(Library library, TourBook book, IntConsumer exit) {
        var theme = new Theme(bundle::asset);
        var looks = new Looks(theme, look.over(Settings.USUAL), SystemLook.USUAL, bundle::palette);
        var devices = new Devices(Stationery.NONE, () -> new SilentVoice(Delay::real, "voice.none.other"));
        var wiring = new Wiring(library, bundle.messages(tongue.mode()), looks, new Outside(new InMemoryProgressStore(),
                new Random(SEED), Clock.systemDefaultZone(), new Tongues((_, _) -> { }, false), devices,
                Room.HOME));
        // No window is shown, because the Headless platform has no screen as large as most.
        theme.dress(new Scene(wiring.shell().root(), look.size().width(), look.size().height()));
        Map<String, Pasting> pastings = new HashMap<>();
        List<Stop> stops = stops(library, wiring, book, pastings);
        new Tourist(wiring.shell()).visit(stops, (stop, picture) -> paste(pastings.get(stop.name()), picture), () -> {
            wiring.close();
            exit.accept(unwritable.map(this::failed).orElseGet(() -> finish(book)));
        });
    }

    private List<Stop> stops(Library library, Wiring wiring, TourBook book, Map<String, Pasting> pastings) {
        var stops = new ArrayList<Stop>();
        add(stops, pastings, "home", wiring::home, picture -> book.screen("home", "Home", Words.NONE, picture));
        library.lessons().stream().filter(one -> lesson.isEmpty() || lesson.get().equals(one.id()))
                .forEach(one -> lesson(one, wiring, book, stops, pastings));
        if (lesson.isPresent()) {
            return stops;
        }
        library.scenes().forEach(page -> add(stops, pastings, page.id(), () -> openAfresh(wiring, moment(page, 0)),
                picture -> book.step(page, 0, picture)));
        library.quizzes().forEach(set -> add(stops, pastings, set.id(), () -> {
            wiring.home();
            wiring.quiz(set);
        },
                picture -> book.screen(set.id(), set.title(), Words.NONE, picture)));
        add(stops, pastings, "glossary", () -> {
            wiring.home();
            wiring.glossary();
        }, picture -> book.screen("glossary", "Glossary", Words.NONE, picture));
        add(stops, pastings, "teaching", () -> {
            wiring.home();
            wiring.teaching();
        }, picture -> book.screen("teaching", "For educators", Words.NONE, picture));
        add(stops, pastings, "questions", () -> {
            wiring.home();
            wiring.questions();
        }, picture -> book.screen("questions", "Questions for my care team", Words.NONE, picture));
        add(stops, pastings, "settings", () -> {
            wiring.home();
            wiring.settings();
        }, picture -> book.screen("settings", "Settings", Words.NONE, picture));
        add(stops, pastings, "support", wiring::worried,
                picture -> book.screen("support", library.support().title(), library.support().words(), picture));
        return stops;
    }

    private static void lesson(Lesson lesson, Wiring wiring, TourBook book, List<Stop> stops,
                               Map<String, Pasting> pastings) {
        for (int i = 0; i <= lesson.steps().size(); i++) {
            int index = i;
            add(stops, pastings, lesson.id() + "-" + i, () -> openAfresh(wiring, moment(lesson, index)),
                    picture -> step(book, lesson, index, picture));
        }
    }

    private static void add(List<Stop> stops, Map<String, Pasting> pastings, String name, Runnable open, Pasting paste) {
        stops.add(new Stop(name, open));
        pastings.put(name, paste);
    }

    /// From home, so that the way back is called what learners see.
    private static void openAfresh(Wiring wiring, Moment moment) {
        wiring.home();
        wiring.open(moment);
    }

    private static Moment moment(Lesson lesson, int index) {
        if (index == lesson.steps().size()) {
            return new Moment(lesson.id(), index, 0, false);
        }
        Step step = lesson.steps().get(index);
        double seconds = (step.scene().to() - step.scene().from()) * INSTANT;
        return new Moment(lesson.id(), index, (int) (seconds * World.TICKS_PER_SECOND), false);
    }

    private static void step(TourBook book, Lesson lesson, int index, Raster picture) throws IOException {
        if (index < lesson.steps().size()) {
            book.step(lesson, index, picture);
        } else {
            book.screen(lesson.id() + "-closing", lesson.closing().title(), lesson.closing().words(), picture);
        }
    }

    private boolean paste(Pasting pasting, Raster picture) {
        try {
            pasting.paste(picture);
            return true;
        } catch (IOException failure) {
            unwritable = Optional.of(failure);
            return false;
        }
    }

    private int finish(TourBook book) {
        try {
            out.println(book.close() + " pictures with their words are in " + folder.toAbsolutePath().normalize()
                    + ": open index.html there to leaf through them.");
            return LaunchOptions.ALL_WELL;
        } catch (IOException failure) {
            return failed(failure);
        }
    }

    private int failed(IOException failure) {
        err.println("cascade: the tour cannot be written to " + folder + " (" + failure.getMessage()
                + "); name a folder that you may write to, as in: cascade tour my-tour");
        return FAILED;
    }
}
