package cascade.ui.presenter;

import cascade.Devices;
import cascade.Fingers;
import cascade.Journey;
import cascade.Looks;
import cascade.Outside;
import cascade.Stationery;
import cascade.Tongue;
import cascade.Tongues;
import cascade.Wiring;
import cascade.content.Language;
import cascade.lesson.Presentation;
import cascade.paper.PaperSize;
import cascade.picture.Pictures;
import cascade.progress.InMemoryProgressStore;
import cascade.progress.InMemoryScreens;
import cascade.progress.ScreenPlace;
import cascade.progress.Settings;
import cascade.quiz.Asking;
import cascade.ui.paper.Desk;
import cascade.ui.room.Room;
import cascade.ui.shell.Screen;
import cascade.ui.theme.Messages;
import cascade.ui.theme.SystemLook;
import cascade.ui.theme.Theme;
import cascade.ui.voice.Delay;
import cascade.ui.voice.SilentVoice;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A room with a speaker's window, an audience's window, screens that can be plugged in, and a clock of its own.
final class Classroom implements AutoCloseable {

    /// Where it lies, an ordinary window of the audience begins at 0, 0: the Headless platform fails where a window that
    /// shrinks moves at the same time.
    static final ScreenPlace LAPTOP = new ScreenPlace(-200, -140, 1000, 700);
    static final ScreenPlace PROJECTOR = new ScreenPlace(0, 0, 600, 400);

    final TestClock clock = new TestClock();
    final InMemoryScreens memory = new InMemoryScreens();
    final List<ScreenPlace> screens = new ArrayList<>(List.of(LAPTOP));
    final InMemoryProgressStore store = new InMemoryProgressStore();
    /// The lesson as it was opened last.
    Presentation show;
    Asking asking;
    private final Looks looks;
    private final FxRobot robot = new FxRobot();
    private final List<Throwable> failures = new ArrayList<>();
    private final Stage speaker;
    private final Scene scene;
    private final AudienceWindow window;
    private Wiring wiring;
    private Runnable plugged = () -> { };

    /// How the speaker likes it.
    record Liking(Tongue tongue, Settings settings) {
        static final Liking USUAL = new Liking(Tongue.plain(Language.ENGLISH), Settings.USUAL.coloured("projector"));
    }

    /// In a lesson already.
    Classroom(ScreenPlace... more) throws Exception {
        this(Liking.USUAL, more);
        opens("journey");
    }

    /// At home, where lessons are chosen.
    Classroom(Liking liking, ScreenPlace... more) throws Exception {
        screens.addAll(List.of(more));
        speaker = FxToolkit.registerPrimaryStage();
        scene = asks(() -> new Scene(new Pane(), 980, 900));
        Messages text = text(liking.tongue());
        Theme theme = asks(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
            return new Theme(Classroom::asset);
        });
        Theme wall = theme.another();
        looks = asks(() -> new Looks(theme, liking.settings(), SystemLook.USUAL,
                colours -> Pictures.palette(colours.name().toLowerCase(Locale.ROOT))));
        window = asks(() -> {
            theme.dress(scene);
            looks.beside(wall);
            return new AudienceWindow(wall, text, screens(), memory);
        });
        asks(() -> {
            wire(liking.tongue());
            speaker.setScene(scene);
            speaker.show();
            return true;
        });
        settle();
    }

    private Wiring wire(Tongue tongue) {
        var devices = new Devices(new Stationery(Desk.NONE, PaperSize.A4), () -> new SilentVoice(Delay::real, "voice.none.other"),
                Optional.of(window));
        var tongues = new Tongues((next, then) -> Platform.runLater(() -> {
            wiring.close();
            then.accept(wire(next));
        }), true);
        wiring = new Wiring(Journey.library(tongue.language()), text(tongue), looks,
                new Outside(store, new SplittableRandom(4), clock, tongues, devices, Room.PRESENTER));
        scene.setRoot(wiring.shell().root());
        return wiring;
    }

    private static Messages text(Tongue tongue) {
        try (var english = strings("")) {
            Messages read = Messages.read(english, tongue.mode());
            if (tongue.language().isOriginal()) {
                return read;
            }
            try (var other = strings("_" + tongue.language().tag())) {
                return read.in(other, tongue.language().locale());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStreamReader strings(String which) throws IOException {
        return new InputStreamReader(asset("strings/cascade" + which + ".properties").openStream(), StandardCharsets.UTF_8);
    }

    /// Opens a lesson as its card on home does.
    void opens(String lesson) throws Exception {
        asks(() -> {
            wiring.play(lesson);
            return true;
        });
        entered();
    }

    /// Goes to the settings, and chooses another language there.
    void speaksSpanish() {
        asks(() -> {
            wiring.settings();
            return true;
        });
        fires("#set-language-es");
    }

    /// The speaker's screen is open by now.
    void entered() throws Exception {
        var screen = (SpeakerScreen) asks(() -> wiring.shell().navigator().current().orElseThrow());
        show = screen.presentation();
        asking = screen.asking();
        settle();
    }

    private Screens screens() {
        return new Screens() {
            @Override
            public List<ScreenPlace> all() {
                return List.copyOf(screens);
            }

            @Override
            public void watch(Runnable changed) {
                plugged = changed;
            }
        };
    }

    static URL asset(String path) {
        return Objects.requireNonNull(Wiring.class.getResource("assets/" + path), path);
    }

    /// Plugs in or unplugs a screen.
    void plug(ScreenPlace place, boolean in) {
        asks(() -> {
            screens.remove(place);
            if (in) {
                screens.add(place);
            }
            plugged.run();
            return true;
        });
    }

    /// Makes the audience's window small, so that it does not lie above the speaker's picture.
    void shrinkAudience() throws Exception {
        Stage audience = audience();
        asks(() -> {
            audience.setWidth(300);
            audience.setHeight(200);
            audience.setX(0);
            audience.setY(0);
            return true;
        });
        settle();
    }

    Stage audience() {
        return asks(() -> (Stage) Window.getWindows().stream().filter(one -> one != speaker).findFirst().orElseThrow());
    }

    boolean audienceIsThere() {
        return asks(() -> Window.getWindows().stream().anyMatch(one -> one != speaker));
    }

    void presses(KeyCode... keys) {
        for (KeyCode key : keys) {
            Fingers.push(robot, key);
            // A key is told of once what the one before brought about is there.
            asks(() -> true);
        }
        Fingers.settle(scene);
    }

    FxRobot robot() {
        return robot;
    }

    void fires(String query) {
        asks(() -> {
            ((ButtonBase) speaker.getScene().lookup(query)).fire();
            return true;
        });
    }

    void worried() {
        asks(() -> {
            wiring.worried();
            return true;
        });
    }

    void back() {
        asks(() -> {
            wiring.shell().navigator().back();
            return true;
        });
    }

    Node find(Stage in, String query) {
        return asks(() -> in.getScene().lookup(query));
    }

    Stage speaker() {
        return speaker;
    }

    /// Whether words are to be seen in a window.
    boolean sees(Stage in, String words) {
        return asks(() -> in.getScene().getRoot().lookupAll("*").stream().filter(Classroom::visible)
                .anyMatch(node -> node instanceof Labeled label && label.getText().contains(words)));
    }

    static boolean visible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Waits until the picture shows what was asked for.
    void settle() throws Exception {
        asks(() -> {
            List.copyOf(Window.getWindows()).forEach(one -> one.getScene().getRoot().layout());
            return true;
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> asks(() -> wiring.shell().navigator().current().map(Screen::settled).orElse(true)));
        Fingers.settle(scene);
        if (!failures.isEmpty()) {
            throw new AssertionError("a handler failed", failures.getFirst());
        }
    }

    /// Waits until the windows were drawn anew, twice.
    void pulses() throws Exception {
        for (int i = 0; i < 2; i++) {
            var drawn = new CountDownLatch(1);
            Runnable then = drawn::countDown;
            asks(() -> {
                scene.addPostLayoutPulseListener(then);
                Platform.requestNextPulse();
                return true;
            });
            boolean in = drawn.await(5, TimeUnit.SECONDS);
            asks(() -> {
                scene.removePostLayoutPulseListener(then);
                return in;
            });
        }
    }

    <T> T asks(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, question::get);
    }

    @Override
    public void close() {
        asks(() -> {
            wiring.close();
            window.hide();
            speaker.hide();
            return true;
        });
    }
}
