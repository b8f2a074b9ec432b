package cascade.ui.presenter;

import cascade.Journey;
import cascade.Wiring;
import cascade.content.Language;
import cascade.content.Library;
import cascade.lesson.Funnel;
import cascade.lesson.Player;
import cascade.lesson.Presentation;
import cascade.picture.Motion;
import cascade.picture.Palette;
import cascade.picture.Pictures;
import cascade.picture.Rendering;
import cascade.progress.InMemoryScreens;
import cascade.progress.ScreenPlace;
import cascade.quiz.Asking;
import cascade.simulation.Dice;
import cascade.ui.lesson.Ticker;
import cascade.ui.picture.SharedPicture;
import cascade.ui.shell.Navigator.Place;
import cascade.ui.shell.Screen;
import cascade.ui.shell.Shell;
import cascade.ui.shell.ShellExits;
import cascade.ui.theme.ColourScheme;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Overlay;
import cascade.ui.theme.Theme;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
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

    final AtomicLong millis = new AtomicLong();
    final InMemoryScreens memory = new InMemoryScreens();
    final List<ScreenPlace> screens = new ArrayList<>(List.of(LAPTOP));
    final Library library = Journey.library(Language.ENGLISH);
    final Presentation show = new Presentation(new Player(library.lesson("journey").orElseThrow()), millis::get);
    final Asking asking = new Asking(library.quiz("journey"), new SplittableRandom(4));
    private final FxRobot robot = new FxRobot();
    private final Overlay overlay;
    private final Shell shell;
    private final Stage speaker;
    private AudienceWindow window;
    private Runnable plugged = () -> { };
    private final Palette palette = Pictures.palette("projector");
    private final Messages text;

    Classroom(ScreenPlace... more) throws Exception {
        screens.addAll(List.of(more));
        try (var bundle = new InputStreamReader(asset("strings/cascade.properties").openStream(), StandardCharsets.UTF_8)) {
            text = Messages.read(bundle, Messages.Mode.PLAIN);
        }
        speaker = FxToolkit.registerPrimaryStage();
        overlay = asks(() -> new Overlay(text));
        shell = asks(() -> {
            var theme = new Theme(Classroom::asset);
            theme.wear(ColourScheme.NIGHT);
            Theme wall = theme.another();
            wall.wear(ColourScheme.PROJECTOR);
            window = new AudienceWindow(wall, text, screens(), memory);
            var built = new Shell(text, theme, overlay, new ShellExits(Classroom::calm, () -> { }, _ -> { }));
            var scene = new Scene(built.root(), 980, 900);
            theme.dress(scene);
            speaker.setScene(scene);
            speaker.show();
            built.navigator().home(new Place("Lessons", this::screen));
            return built;
        });
        settle();
    }

    private Screen screen() {
        var rendering = new Rendering(palette, Motion.FULL);
        return new SpeakerScreen(show, asking, new SharedPicture(rendering, new Funnel(new Dice(83)), text), window,
                new SpeakerParts(text, overlay, new Ticker(), _ -> new Region(), (_, _) -> { }));
    }

    /// A page beside the lesson.
    private static Screen calm() {
        return new Screen() {
            private final Region page = new Region();

            @Override
            public javafx.scene.Parent node() {
                return page;
            }

            @Override
            public String title() {
                return "Calm";
            }
        };
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
            robot.push(key);
        }
        WaitForAsyncUtils.waitForFxEvents();
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
            shell.worried();
            return true;
        });
    }

    void back() {
        asks(() -> {
            shell.navigator().back();
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
                () -> asks(() -> shell.navigator().current().map(Screen::settled).orElse(true)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    <T> T asks(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, question::get);
    }

    @Override
    public void close() {
        asks(() -> {
            shell.navigator().leave();
            window.hide();
            speaker.hide();
            return true;
        });
    }
}
