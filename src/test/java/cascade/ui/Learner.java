package cascade.ui;

import cascade.Devices;
import cascade.Fingers;
import cascade.Looks;
import cascade.Outside;
import cascade.Stationery;
import cascade.Tongue;
import cascade.Tongues;
import cascade.Wiring;
import cascade.content.Language;
import cascade.content.Library;
import cascade.paper.PaperSize;
import cascade.picture.Palette;
import cascade.picture.Png;
import cascade.picture.Raster;
import cascade.progress.InMemoryProgressStore;
import cascade.progress.ProgressStore;
import cascade.progress.Settings;
import cascade.ui.paper.Desk;
import cascade.ui.room.Room;
import cascade.ui.shell.Shell;
import cascade.ui.theme.ColourScheme;
import cascade.ui.theme.Messages;
import cascade.ui.theme.SystemLook;
import cascade.ui.theme.TextSize;
import cascade.ui.theme.Theme;
import cascade.ui.voice.RecordingVoice;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody at the window: finds what is shown, presses, types and looks. All of TestFX is behind this class.
final class Learner implements AutoCloseable {

    /// Headless screens are 1000 px wide and high.
    private static final double WIDTH = 980;
    private static final double HEIGHT = 900;
    /// The day on which the tests take place.
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private final FxRobot robot = new FxRobot();
    private final List<Throwable> failures = new ArrayList<>();
    private final RecordingVoice voice = new RecordingVoice();
    private final List<Language> asked = new ArrayList<>();
    private final ProgressStore store;
    private final Devices devices;
    private Optional<Wiring> wiring = Optional.empty();
    private final Stage stage;

    /// What somebody finds when they sit down.
    ///
    /// @param settings what is in force at first; what is kept need not be the same
    record Start(Messages.Mode mode, Settings settings, SystemLook system, ProgressStore store) {

        /// As the store has it, on an ordinary computer.
        static Start again(ProgressStore store) {
            return new Start(Messages.Mode.PLAIN, store.load().progress().choices().settings(), SystemLook.USUAL, store);
        }
    }

    /// Sits down at a window with these lessons.
    Learner(Library library) {
        this(library, Start.again(new InMemoryProgressStore()));
    }

    /// Sits down at a window that remembers what is in this store.
    Learner(Library library, ProgressStore store) {
        this(library, Start.again(store));
    }

    Learner(Library library, Messages.Mode mode, TextSize size) {
        this(library, new Start(mode, Settings.USUAL.sized(size.percent()), SystemLook.USUAL,
                new InMemoryProgressStore()));
    }

    /// With something to write on.
    Learner(Library library, Stationery stationery) {
        this(library, Start.again(new InMemoryProgressStore()), stationery);
    }

    Learner(Library library, Start start) {
        this(library, start, new Stationery(Desk.NONE, PaperSize.A4));
    }

    private Learner(Library library, Start start, Stationery stationery) {
        store = start.store();
        devices = new Devices(stationery, () -> voice);
        try {
            stage = FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        doing(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
            var theme = new Theme(path -> Objects.requireNonNull(Wiring.class.getResource("assets/" + path), path));
            var looks = new Looks(theme, start.settings(), start.system(), Learner::palette);
            var scene = new Scene(new Pane(), WIDTH, HEIGHT);
            theme.dress(scene);
            wire(library, text(start.mode()), looks, scene);
            stage.setScene(scene);
            // Somebody may have sat here before and made it smaller.
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.show();
        });
    }

    private Wiring wire(Library library, Messages text, Looks looks, Scene scene) {
        var built = new Wiring(library, text, looks, new Outside(store, new SplittableRandom(7), CLOCK,
                new Tongues((next, then) -> Platform.runLater(() -> {
                    asked.add(next.language());
                    wiring.ifPresent(Wiring::close);
                    then.accept(wire(library, text(next), looks, scene));
                }), true), devices, Room.HOME));
        scene.setRoot(built.shell().root());
        wiring = Optional.of(built);
        return built;
    }

    static Messages text(Messages.Mode mode) {
        try (Reader bundle = new InputStreamReader(Objects.requireNonNull(
                Wiring.class.getResourceAsStream("assets/strings/cascade.properties")), StandardCharsets.UTF_8)) {
            return Messages.read(bundle, mode);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Messages text(Tongue tongue) {
        Messages english = text(tongue.mode());
        if (tongue.language().isOriginal()) {
            return english;
        }
        try (Reader bundle = new InputStreamReader(Objects.requireNonNull(Wiring.class.getResourceAsStream(
                "assets/strings/cascade_" + tongue.language().tag() + ".properties")), StandardCharsets.UTF_8)) {
            return english.in(bundle, tongue.language().locale());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Palette palette(ColourScheme colours) {
        try (InputStream css = Objects.requireNonNull(
                Wiring.class.getResourceAsStream("assets/" + colours.sheet()))) {
            return Palette.parse(new String(css.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Shell shell() {
        return wiring.orElseThrow().shell();
    }

    ProgressStore store() {
        return store;
    }

    /// The languages that were asked for, in order.
    List<Language> languagesAsked() {
        return List.copyOf(asked);
    }

    /// Types words into what has the focus.
    Learner types(String words) {
        Fingers.write(robot, stage.getScene(), words);
        return settles();
    }

    RecordingVoice voice() {
        return voice;
    }

    /// Presses what this query finds, such as `#worried`.
    Learner clicks(String query) {
        Fingers.click(robot, query);
        return settles();
    }

    Learner presses(KeyCode... keys) {
        Fingers.push(robot, keys);
        return settles();
    }

    /// Presses one key after another, without the pauses of somebody who looks up in between.
    Learner hits(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.robotContext().getBaseRobot().pressKeyboard(key);
            robot.robotContext().getBaseRobot().releaseKeyboard(key);
            // Else the next key could come before the parts of a new page are there.
            asks(() -> {
                shell().root().applyCss();
                return true;
            });
        }
        return healthy();
    }

    /// Makes the window this large, px.
    Learner resizes(double width, double height) {
        doing(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        return this;
    }

    /// Goes on with Tab until this has the keyboard focus.
    Learner tabsTo(String query) {
        Node wanted = find(query).orElseThrow(() -> new AssertionError("not there: " + query));
        for (int i = 0; i < 60 && !asks(wanted::isFocused); i++) {
            hits(KeyCode.TAB);
        }
        if (!asks(wanted::isFocused)) {
            throw new AssertionError("Tab does not lead to " + query);
        }
        return this;
    }

    /// Scrolls nothing, clicks nothing: the control's own action, for what the small screen hides.
    Learner fires(String query) {
        Node node = find(query).orElseThrow(() -> new AssertionError("not there: " + query));
        doing(() -> ((javafx.scene.control.ButtonBase) node).fire());
        return this;
    }

    boolean sees(String words) {
        return robot.lookup((Node node) -> node instanceof Labeled label && label.getText().contains(words)
                && visible(node)).tryQuery().isPresent();
    }

    Optional<Node> find(String query) {
        return robot.lookup(query).queryAll().stream().filter(Learner::visible).findFirst();
    }

    /// All that is shown of what this query finds; `*` finds everything, which TestFX takes for a text.
    List<Node> all(String query) {
        NodeQuery found = query.equals("*") ? robot.lookup((Node _) -> true) : robot.lookup(query);
        return found.queryAll().stream().filter(Learner::visible).toList();
    }

    String title() {
        return ((Labeled) find(".headline").orElseThrow()).getText();
    }

    FxRobot robot() {
        return robot;
    }

    /// What is above all else: an open card, or the window.
    Parent top() {
        return find(".over").map(Parent.class::cast).orElse(shell().root());
    }

    /// What the window shows.
    Raster picture() {
        return asks(this::paints);
    }

    /// The same, on the JavaFX thread.
    Raster paints() {
        return paints(new BoundingBox(0, 0, WIDTH, HEIGHT));
    }

    /// What is shown in a part of the window.
    Raster picture(Bounds part) {
        return asks(() -> paints(part));
    }

    /// The same, on the JavaFX thread.
    Raster paints(Bounds part) {
        double x = Math.max(0, Math.floor(part.getMinX()));
        double y = Math.max(0, Math.floor(part.getMinY()));
        var view = new SnapshotParameters();
        view.setViewport(new Rectangle2D(x, y, Math.max(1, Math.min(WIDTH, Math.ceil(part.getMaxX())) - x),
                Math.max(1, Math.min(HEIGHT, Math.ceil(part.getMaxY())) - y)));
        WritableImage image = stage.getScene().getRoot().snapshot(view, null);
        var raster = new Raster((int) image.getWidth(), (int) image.getHeight());
        image.getPixelReader().getPixels(0, 0, raster.width, raster.height, PixelFormat.getIntArgbPreInstance(),
                raster.pixels, 0, raster.width);
        return raster;
    }

    /// Leaves a picture of the window in a file.
    void photographs(Path file) {
        try {
            Files.createDirectories(file.getParent());
            try (var out = Files.newOutputStream(file)) {
                Png.write(picture(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T asks(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, question::get);
    }

    void doing(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        settles();
    }

    private Learner settles() {
        Fingers.settle(stage.getScene());
        return healthy();
    }

    private Learner healthy() {
        if (!failures.isEmpty()) {
            throw new AssertionError("a handler failed", failures.getFirst());
        }
        return this;
    }

    private static boolean visible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }

    @Override
    public void close() {
        doing(() -> wiring.ifPresent(Wiring::close));
        doing(stage::hide);
    }

    static {
        Platform.setImplicitExit(false);
    }
}
