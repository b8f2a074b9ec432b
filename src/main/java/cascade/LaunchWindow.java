package cascade;

import cascade.content.Library;
import cascade.picture.Rendering;
import cascade.progress.json.DataFolder;
import cascade.progress.json.JsonProgressStore;
import cascade.ui.shell.MainWindow;
import cascade.ui.shell.Milestones;
import cascade.ui.theme.Messages;
import cascade.ui.theme.TextSize;
import cascade.ui.theme.Theme;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// Starts the toolkit and opens the window, while the lessons are read beside it.
final class LaunchWindow {

    private final Command.Open asked;
    private final Milestones milestones;
    private final Bundle bundle = new Bundle();

    LaunchWindow(Command.Open asked, Milestones milestones) {
        this.asked = asked;
        this.milestones = milestones;
    }

    /// Returns at once; the program ends when its window is closed.
    void open() {
        CompletableFuture<Library> library = CompletableFuture.supplyAsync(this::library);
        CompletableFuture<Messages> text = CompletableFuture.supplyAsync(() -> bundle.messages(asked.look().strings()));
        Platform.startup(() -> {
            milestones.reached("toolkit started");
            Messages words = text.join();
            var theme = new Theme(bundle::asset, words.rightToLeft(), TextSize.NORMAL, asked.look().palette());
            var window = new MainWindow(theme, words, asked.look().size().width(),
                    asked.look().size().height());
            if (!library.isDone()) {
                window.show();
                milestones.reached("window shown");
            }
            library.thenAcceptAsync(read -> fill(window, read, words, theme), Platform::runLater)
                    .exceptionallyAsync(failure -> {
                        window.failed(failure);
                        return null;
                    }, Platform::runLater);
        });
    }

    private void fill(MainWindow window, Library library, Messages text, Theme theme) {
        var rendering = new Rendering(bundle.palette(asked.look().palette()), asked.look().motion());
        var wiring = new Wiring(library, text, theme, rendering, new JsonProgressStore(data().resolve("progress.json")), new SplittableRandom());
        window.fill(wiring.shell(), wiring::close);
        asked.place().ifPresent(place -> {
            switch (place) {
                case Command.InLesson(String lesson, var step) -> wiring.open(lesson, step);
                case Command.AtScene(String scene) -> wiring.scene(scene);
            }
        });
        window.show();
        milestones.reached("window shown");
        Platform.runLater(() -> milestones.reached("home usable"));
    }

    private Library library() {
        milestones.reached("start of the program");
        Library library = bundle.library(asked.lessons());
        milestones.reached("lessons read");
        return library;
    }

    private Path data() {
        return asked.data().orElseGet(() -> DataFolder.of(System.getenv(), System.getProperty("os.name"),
                Path.of(System.getProperty("user.home"))));
    }
}
