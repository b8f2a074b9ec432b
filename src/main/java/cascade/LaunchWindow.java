package cascade;

import cascade.paper.PaperSize;
import cascade.progress.Choices;
import cascade.progress.InMemoryProgressStore;
import cascade.progress.InMemoryScreens;
import cascade.progress.ProgressStore;
import cascade.progress.ScreenMemory;
import cascade.progress.Settings;
import cascade.progress.json.JsonProgressStore;
import cascade.progress.json.JsonScreenMemory;
import cascade.ui.paper.FileDesk;
import cascade.ui.presenter.AudienceWindow;
import cascade.ui.presenter.FxScreens;
import cascade.ui.shell.MainWindow;
import cascade.ui.shell.Milestones;
import cascade.ui.theme.Messages;
import cascade.ui.theme.SystemLook;
import cascade.ui.theme.Theme;
import cascade.ui.voice.SystemVoices;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Starts the toolkit and opens the window, while the lessons are read beside it.
final class LaunchWindow {

    private final Command.Open asked;
    private final Milestones milestones;
    private final WriteBehind store;
    private final ScreenMemory screen;
    private final SystemVoices voices = SystemVoices.ofThisComputer();
    private Optional<AudienceWindow> wall = Optional.empty();

    LaunchWindow(Command.Open asked, Milestones milestones) {
        this.asked = asked;
        this.milestones = milestones;
        boolean remembers = asked.venue().room().remembers();
        Path screens = asked.folder().resolve("presenter.json");
        ProgressStore kept = remembers
                ? new JsonProgressStore(asked.folder().resolve("progress.json"), screens) : new InMemoryProgressStore();
        screen = remembers ? new ScreenKeeper(new JsonScreenMemory(screens)) : new InMemoryScreens();
        store = new WriteBehind(kept, new DiskThread(DiskThread.WHILE));
    }

    /// Returns at once; the program ends when its window is closed.
    void open() {
        // However the program ends, short of being killed: its window is closed, the computer is shut down.
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "progress at the end"));
        Choices chosen = store.load().progress().choices();
        Tongue tongue = asked.look().tongue(chosen.language(), Locale.getDefault().getLanguage());
        var bundle = new Bundle(tongue.language());
        CompletableFuture<Messages> text = CompletableFuture.supplyAsync(() -> bundle.messages(tongue.mode()));
        CompletableFuture<Course> course = CompletableFuture.supplyAsync(() -> course(tongue));
        Platform.startup(() -> {
            milestones.reached("toolkit started");
            Messages words = text.join();
            var theme = new Theme(bundle::asset);
            theme.mirror(words.rightToLeft());
            var looks = new Looks(theme, asked.look().over(usual(chosen.settings())), SystemLook.ofThisComputer(),
                    bundle::palette);
            if (asked.venue().room().audience()) {
                Theme audience = theme.another();
                looks.beside(audience);
                looks.mirror(words.rightToLeft());
                wall = Optional.of(new AudienceWindow(audience, words, new FxScreens(), screen));
            }
            var window = new MainWindow(theme, words, asked.look().size().width(), asked.look().size().height());
            // What the class sees ends with the program.
            window.whenClosed(() -> wall.ifPresent(AudienceWindow::hide));
            if (!course.isDone()) {
                window.show();
                milestones.reached("window shown");
            }
            course.thenAcceptAsync(read -> {
                Wiring wiring = fill(window, read, looks);
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

    /// Where no colours were chosen, the room's.
    private Settings usual(Settings chosen) {
        return asked.venue().room().palette().filter(_ -> chosen.palette().isEmpty())
                .map(Looks::name).map(chosen::coloured).orElse(chosen);
    }

    private Wiring fill(MainWindow window, Course course, Looks looks) {
        var outside = new Outside(store, new SplittableRandom(), Clock.systemDefaultZone(),
                new Tongues((next, then) -> speak(next, then, window, looks), asked.stress()), devices(course.text()),
                asked.venue().room());
        var wiring = new Wiring(course.library(), course.text(), looks, outside);
        window.fill(wiring.shell(), wiring::close);
        return wiring;
    }

    private Devices devices(Messages text) {
        Path documents = FileDesk.documents(Path.of(System.getProperty("user.home")));
        var stationery = new Stationery(new FileDesk(documents, text), PaperSize.usualIn(Locale.getDefault().getCountry()));
        return new Devices(stationery, voices, wall);
    }

    /// Reads everything in another language, opens home in it, and then goes where it is told.
    private void speak(Tongue next, Consumer<Wiring> then, MainWindow window, Looks looks) {
        CompletableFuture.supplyAsync(() -> course(next)).thenAcceptAsync(read -> {
            window.empty();
            then.accept(fill(window, read, looks));
        }, Platform::runLater).exceptionallyAsync(failure -> {
            window.failed(failure);
            return null;
        }, Platform::runLater);
    }

    private Course course(Tongue tongue) {
        milestones.reached("start of the program");
        Course course = Course.read(tongue, asked);
        milestones.reached("lessons read");
        return course;
    }
}
