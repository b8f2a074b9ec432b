package cascade.ui;

import cascade.Outside;
import cascade.Wiring;
import cascade.content.Library;
import cascade.picture.Motion;
import cascade.picture.Palette;
import cascade.picture.Rendering;
import cascade.progress.InMemoryProgressStore;
import cascade.ui.shell.Shell;
import cascade.ui.theme.ColourScheme;
import cascade.ui.theme.Messages;
import cascade.ui.theme.TextSize;
import cascade.ui.theme.Theme;
import cascade.ui.voice.RecordingVoice;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
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
    private final InMemoryProgressStore store = new InMemoryProgressStore();
    private final RecordingVoice voice = new RecordingVoice();
    private Optional<Wiring> wiring = Optional.empty();
    private final Stage stage;

    /// Sits down at a window with these lessons.
    Learner(Library library) {
        this(library, Messages.Mode.PLAIN, TextSize.NORMAL);
    }

    Learner(Library library, Messages.Mode mode, TextSize size) {
        try {
            stage = FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        doing(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
            Messages text = text(mode);
            var theme = new Theme(path -> Objects.requireNonNull(
                    Wiring.class.getResource("assets/" + path), path), text.rightToLeft(), size, ColourScheme.DAY);
            var built = new Wiring(library, text, theme, new Rendering(palette(), Motion.FULL),
                    new Outside(store, new SplittableRandom(7), CLOCK, _ -> { }, () -> voice));
            var scene = new Scene(built.shell().root(), WIDTH, HEIGHT);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            wiring = Optional.of(built);
        });
    }

    static Messages text(Messages.Mode mode) {
        try (Reader bundle = new InputStreamReader(Objects.requireNonNull(
                Wiring.class.getResourceAsStream("assets/strings/cascade.properties")), StandardCharsets.UTF_8)) {
            return Messages.read(bundle, mode);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Palette palette() {
        try (InputStream css = Objects.requireNonNull(Wiring.class.getResourceAsStream("assets/styles/day.css"))) {
            return Palette.parse(new String(css.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Shell shell() {
        return wiring.orElseThrow().shell();
    }

    InMemoryProgressStore store() {
        return store;
    }

    RecordingVoice voice() {
        return voice;
    }

    /// Presses what this query finds, such as `#worried`.
    Learner clicks(String query) {
        robot.clickOn(query);
        return settles();
    }

    Learner presses(KeyCode... keys) {
        robot.push(keys);
        return settles();
    }

    /// Goes on with Tab until this has the keyboard focus.
    Learner tabsTo(String query) {
        Node wanted = find(query).orElseThrow(() -> new AssertionError("not there: " + query));
        for (int i = 0; i < 60 && !wanted.isFocused(); i++) {
            robot.push(KeyCode.TAB);
        }
        if (!wanted.isFocused()) {
            throw new AssertionError("Tab does not lead to " + query);
        }
        return settles();
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

    <T> T asks(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, question::get);
    }

    void doing(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        settles();
    }

    private Learner settles() {
        WaitForAsyncUtils.waitForFxEvents();
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
