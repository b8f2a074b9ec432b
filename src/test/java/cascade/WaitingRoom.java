package cascade;

import cascade.Command.Appearance;
import cascade.content.Language;
import cascade.content.Library;
import cascade.paper.PaperSize;
import cascade.staff.Doorkeeper;
import cascade.staff.Pin;
import cascade.ui.kiosk.Front;
import cascade.ui.kiosk.Kiosk;
import cascade.ui.kiosk.KioskWindow;
import cascade.ui.kiosk.Staff;
import cascade.ui.kiosk.TrueSize;
import cascade.ui.kiosk.Visit;
import cascade.ui.paper.Desk;
import cascade.ui.room.Room;
import cascade.ui.room.Visits;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Theme;
import cascade.ui.voice.RecordingVoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A kiosk with real lessons in a scene of any size, in which time passes when a test says so.
final class WaitingRoom implements AutoCloseable {

    static final String PIN = "2468";
    private static final double DPI = 96;
    private static final double FEW = 55;
    private static final String FURTHER = ".page-turn";
    private static final long PATIENCE = 60_000;
    /// Read once, not for every visitor.
    private static final Map<Language, Library> LIBRARIES = new ConcurrentHashMap<>();

    private final List<String> said = new ArrayList<>();
    private final AtomicReference<DoubleConsumer> beat = new AtomicReference<>(_ -> { });
    private final AtomicReference<Consumer<Visit>> shows = new AtomicReference<>(_ -> { });
    private final RecordingVoice voice = new RecordingVoice();
    private final Kiosk kiosk;
    private final KioskWindow window;
    private final Stage stage;
    private final Scene scene;
    private final double target;
    private double now;

    private record Built(Kiosk kiosk, KioskWindow window, Stage stage) {}

    WaitingRoom(double width, double height) {
        this(width, height, Messages.Mode.PLAIN);
    }

    /// Where every text is shown in a way.
    WaitingRoom(double width, double height, Messages.Mode mode) {
        this(width, height, Optional.of(Pin.of(PIN)), mode);
    }

    WaitingRoom(double width, double height, Optional<Pin> pin) {
        this(width, height, pin, Messages.Mode.PLAIN);
    }

    /// Of a size that the Headless platform's screen has, and not very near.
    static WaitingRoom inAWindow() {
        return new WaitingRoom(1000, 1000, FEW, Optional.of(Pin.of(PIN)), Messages.Mode.PLAIN);
    }

    WaitingRoom(double width, double height, Optional<Pin> pin, Messages.Mode mode) {
        this(width, height, DPI, pin, mode);
    }

    private WaitingRoom(double width, double height, double dpi, Optional<Pin> pin, Messages.Mode mode) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        var size = TrueSize.of(width, height, OptionalDouble.empty(), dpi);
        target = size.target(Room.KIOSK);
        var staff = new Staff(new Doorkeeper(pin, () -> (long) now), _ -> said.add("kept"), () -> said.add("left"),
                () -> said.add("restarted"), Runnable::run);
        var built = asks(() -> {
            Map<Language, Course> courses = Map.of(Language.ENGLISH, course(Language.ENGLISH, mode), Language.SPANISH,
                    course(Language.SPANISH, mode));
            var theme = new Theme(courses.get(Language.ENGLISH).bundle()::asset);
            var devices = new Devices(new Stationery(this::asked, PaperSize.A4), () -> voice);
            Front front = new Reception(courses, theme, devices, Room.KIOSK, Appearance.USUAL, next -> shows.get().accept(next));
            var made = new Kiosk(Visits.USUAL, front, Language.ENGLISH, staff, target);
            shows.set(made::show);
            made.start(beat::set);
            var fresh = new Stage();
            var window = new KioskWindow(fresh, made, theme, size, Room.KIOSK);
            return new Built(made, window, fresh);
        });
        kiosk = built.kiosk();
        window = built.window();
        stage = built.stage();
        scene = stage.getScene();
        laysOut();
    }

    /// Nobody in a waiting room is asked where a file is to go.
    private Optional<Desk.Spot> asked(Node beside, String name) {
        said.add("asked where to save " + name);
        return Optional.empty();
    }

    private static Course course(Language language, Messages.Mode mode) {
        var bundle = new Bundle(language);
        Library library = LIBRARIES.computeIfAbsent(language, _ -> bundle.library(Optional.empty()));
        return new Course(library, bundle.messages(mode), bundle);
    }

    static Library library() {
        return new Bundle(Language.ENGLISH).library(Optional.empty());
    }

    Kiosk kiosk() {
        return kiosk;
    }

    /// Shows the window; the Headless platform's screen is 1000 px wide and high.
    WaitingRoom opens() {
        doing(window::show);
        return this;
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return scene;
    }

    /// Of whatever can be pressed, px.
    double target() {
        return target;
    }

    RecordingVoice voice() {
        return voice;
    }

    /// What staff did, and what was asked of the computer, in order.
    List<String> said() {
        return said;
    }

    /// Lets time pass second by second.
    WaitingRoom passes(double seconds) {
        doing(() -> {
            for (double left = seconds; left > 0; left -= 1) {
                now += Math.min(1, left);
                beat.get().accept(Math.min(1, left));
            }
        });
        return this;
    }

    /// Beats once, after this many seconds.
    WaitingRoom jumps(double seconds) {
        doing(() -> beat.get().accept(seconds));
        return this;
    }

    /// Lets staff's clock run on.
    WaitingRoom waits(double seconds) {
        now += seconds;
        return this;
    }

    WaitingRoom begins(Language language, String lesson) {
        doing(() -> kiosk.begin(language, new Front.AtLesson(lesson, false)));
        return this;
    }

    WaitingRoom atHome() {
        doing(() -> kiosk.begin(Language.ENGLISH, new Front.AtHome()));
        return this;
    }

    /// Presses a button; where it is on another page, after leafing to it.
    WaitingRoom fires(String query) {
        while (!shows(query) && shows(FURTHER) && !asks(() -> all(FURTHER).getLast().isDisabled())) {
            doing(() -> ((ButtonBase) all(FURTHER).getLast()).fire());
        }
        doing(() -> ((ButtonBase) find(query).orElseThrow(() -> new AssertionError("not there: " + query))).fire());
        return this;
    }

    /// Presses the screen at a place.
    WaitingRoom touches(double x, double y) {
        doing(() -> Event.fireEvent(scene.getRoot(), new MouseEvent(MouseEvent.MOUSE_PRESSED, x, y, x, y,
                MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false, true,
                new PickResult(scene.getRoot(), x, y))));
        return this;
    }

    WaitingRoom types(String digits) {
        digits.chars().forEach(digit -> fires("#pin-" + (char) digit));
        return fires("#pin-done");
    }

    WaitingRoom pressesCorners() {
        double right = scene.getWidth() - 1;
        double bottom = scene.getHeight() - 1;
        return touches(1, 1).touches(right, 1).touches(right, bottom).touches(1, bottom);
    }

    Optional<Node> find(String query) {
        return all(query).stream().findFirst();
    }

    /// All that is shown of what this query finds.
    List<Node> all(String query) {
        return scene.getRoot().lookupAll(query).stream().filter(WaitingRoom::visible).toList();
    }

    /// All that is shown of what any of these queries finds; the lookup of JavaFX knows no list of selectors.
    List<Node> any(String... queries) {
        return Stream.of(queries).flatMap(query -> all(query).stream()).toList();
    }

    boolean shows(String query) {
        return asks(() -> find(query).isPresent());
    }

    boolean sees(String words) {
        return asks(() -> all("*").stream().anyMatch(node -> node instanceof Labeled label && label.getText() != null
                && label.getText().contains(words)));
    }

    static boolean visible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    void laysOut() {
        doing(() -> { });
    }

    <T> T asks(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, question::get);
    }

    void doing(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            action.run();
            if (scene != null) {
                for (int i = 0; i < 3; i++) {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                }
            }
        });
        if (scene != null) {
            Fingers.settle(scene);
        }
    }

    @Override
    public void close() {
        doing(kiosk::invite);
        // The styles of a hidden window are forgotten, so nothing is laid out in it any more.
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, stage::hide);
    }
}
