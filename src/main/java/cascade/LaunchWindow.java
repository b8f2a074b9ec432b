package cascade;

import cascade.content.Language;
import cascade.content.Library;
import cascade.picture.Rendering;
import cascade.progress.ProgressStore;
import cascade.progress.json.DataFolder;
import cascade.progress.json.JsonProgressStore;
import cascade.ui.shell.MainWindow;
import cascade.ui.shell.Milestones;
import cascade.ui.theme.Messages;
import cascade.ui.theme.TextSize;
import cascade.ui.theme.Theme;
import cascade.ui.voice.SystemVoices;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// Starts the toolkit and opens the window, while the lessons are read beside it.
final class LaunchWindow {

    private final Command.Open asked;
    private final Milestones milestones;
    private final ProgressStore store;

    LaunchWindow(Command.Open asked, Milestones milestones) {
        this.asked = asked;
        this.milestones = milestones;
        store = new JsonProgressStore(data().resolve("progress.json"));
    }

    /// Everything in one language.
    private record Course(Library library, Messages text, Bundle bundle) {}

    /// Returns at once; the program ends when its window is closed.
    void open() {
        Language language = language();
        CompletableFuture<Messages> text = CompletableFuture.supplyAsync(() ->
                new Bundle(language).messages(asked.look().strings()));
        CompletableFuture<Course> course = CompletableFuture.supplyAsync(() -> course(language));
        Platform.startup(() -> {
            milestones.reached("toolkit started");
            Messages words = text.join();
            var theme = new Theme(new Bundle(language)::asset, words.rightToLeft(), TextSize.NORMAL,
                    asked.look().palette());
            var window = new MainWindow(theme, words, asked.look().size().width(), asked.look().size().height());
            if (!course.isDone()) {
                window.show();
                milestones.reached("window shown");
            }
            course.thenAcceptAsync(read -> {
                Wiring wiring = fill(window, read, theme);
                asked.place().ifPresent(place -> {
                    switch (place) {
                        case Command.InLesson(String lesson, var step) -> wiring.open(lesson, step);
                        case Command.AtScene(String scene) -> wiring.scene(scene);
                    }
                });
                window.show();
                milestones.reached("window shown");
                Platform.runLater(() -> milestones.reached("home usable"));
            }, Platform::runLater).exceptionallyAsync(failure -> {
                window.failed(failure);
                return null;
            }, Platform::runLater);
        });
    }

    /// The language asked for, else the one chosen last time, else that of the computer where we have it.
    private Language language() {
        String remembered = store.load().progress().choices().language();
        return asked.look().language()
                .or(() -> Language.known(remembered))
                .or(() -> Language.known(Locale.getDefault().getLanguage()))
                .orElse(Language.ENGLISH);
    }

    private Wiring fill(MainWindow window, Course course, Theme theme) {
        var rendering = new Rendering(course.bundle().palette(asked.look().palette()), asked.look().motion());
        var outside = new Outside(store, new SplittableRandom(), Clock.systemDefaultZone(),
                next -> speak(next, window, theme), () -> SystemVoices.of(System.getProperty("os.name"),
                Optional.ofNullable(System.getenv("PATH")).orElse("")));
        var wiring = new Wiring(course.library(), course.text(), theme, rendering, outside);
        window.fill(wiring.shell(), wiring::close);
        return wiring;
    }

    /// Reads everything in another language and opens home in it.
    private void speak(Language next, MainWindow window, Theme theme) {
        CompletableFuture.supplyAsync(() -> course(next)).thenAcceptAsync(read -> {
            window.empty();
            fill(window, read, theme);
        }, Platform::runLater).exceptionallyAsync(failure -> {
            window.failed(failure);
            return null;
        }, Platform::runLater);
    }

    private Course course(Language language) {
        milestones.reached("start of the program");
        var bundle = new Bundle(language);
        var course = new Course(bundle.library(asked.lessons()), bundle.messages(asked.look().strings()), bundle);
        milestones.reached("lessons read");
        return course;
    }

    private Path data() {
        return asked.data().orElseGet(() -> DataFolder.of(System.getenv(), System.getProperty("os.name"),
                Path.of(System.getProperty("user.home"))));
    }
}
