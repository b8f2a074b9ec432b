package cascade;

import cascade.content.Library;
import cascade.content.json.LibraryReader;
import cascade.content.json.LibraryReader.Bundled;
import cascade.content.json.Shelf;
import cascade.picture.Palette;
import cascade.progress.json.DataFolder;
import cascade.progress.json.JsonProgressStore;
import cascade.ui.shell.MainWindow;
import cascade.ui.shell.Milestones;
import cascade.ui.theme.Messages;
import cascade.ui.theme.TextSize;
import cascade.ui.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// Starts the toolkit and opens the window, while the lessons are read beside it.
final class LaunchWindow {

    private final Command.Open asked;
    private final Milestones milestones;

    LaunchWindow(Command.Open asked, Milestones milestones) {
        this.asked = asked;
        this.milestones = milestones;
    }

    /// Returns at once; the program ends when its window is closed.
    void open() {
        CompletableFuture<Library> library = CompletableFuture.supplyAsync(this::library);
        CompletableFuture<Messages> text = CompletableFuture.supplyAsync(() -> messages(asked.strings()));
        Platform.startup(() -> {
            milestones.reached("toolkit started");
            Messages words = text.join();
            var theme = new Theme(LaunchWindow::asset, words.rightToLeft(), TextSize.NORMAL);
            var window = new MainWindow(theme, words, asked.size().width(), asked.size().height());
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
        var wiring = new Wiring(library, text, theme, palette(), new JsonProgressStore(data().resolve("progress.json")),
                new SplittableRandom());
        window.fill(wiring.shell(), wiring::close);
        asked.place().ifPresent(place -> wiring.open(place.lesson(), place.step()));
        window.show();
        milestones.reached("window shown");
        Platform.runLater(() -> milestones.reached("home usable"));
    }

    private Library library() {
        milestones.reached("start of the program");
        var reader = new LibraryReader(Shelf.bundled(), Bundled.TRUSTED);
        Library library = asked.lessons().map(reader::read).orElseGet(reader::read);
        milestones.reached("lessons read");
        return library;
    }

    private Path data() {
        return asked.data().orElseGet(() -> DataFolder.of(System.getenv(), System.getProperty("os.name"),
                Path.of(System.getProperty("user.home"))));
    }

    private static Messages messages(Command.Strings strings) {
        Messages.Mode mode = switch (strings) {
            case PLAIN -> Messages.Mode.PLAIN;
            case DOUBLE -> Messages.Mode.DOUBLE;
            case RTL -> Messages.Mode.RTL;
        };
        try (Reader bundle = new InputStreamReader(asset("strings/cascade.properties").openStream(),
                StandardCharsets.UTF_8)) {
            return Messages.read(bundle, mode);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Palette palette() {
        try (InputStream css = asset("styles/day.css").openStream()) {
            return Palette.parse(new String(css.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL asset(String path) {
        return Objects.requireNonNull(LaunchWindow.class.getResource("assets/" + path), path);
    }
}
