package cascade.ui.presenter;

import cascade.progress.ScreenMemory;
import cascade.progress.ScreenPlace;
import cascade.ui.shell.Shell;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Theme;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window that the audience sees: full screen on the screen that was chosen for it, an ordinary window where there is
/// no such screen.
///
/// Screens may come and go; the window follows, and what it shows stays the same.
public final class AudienceWindow {

    /// As an ordinary window, px.
    private static final double WIDTH = 960;
    private static final double HEIGHT = 600;
    /// No larger than this share of the screen that it shares with the speaker.
    private static final double SHARE = 0.8;

    private final Stage stage = new Stage();
    private final StackPane root = new StackPane();
    private final Screens screens;
    private final ScreenMemory memory;
    private Optional<ScreenPlace> chosen;
    private final Theme theme;
    private Consumer<KeyEvent> keys = _ -> { };
    private Runnable moved = () -> { };

    /// @param theme  the audience's colours
    /// @param memory which screen was chosen
    public AudienceWindow(Theme theme, Messages text, Screens screens, ScreenMemory memory) {
        this.theme = theme;
        this.screens = screens;
        this.memory = memory;
        chosen = memory.load();
        root.getStyleClass().add("audience-window");
        var scene = new Scene(root, WIDTH, HEIGHT);
        theme.dress(scene);
        scene.addEventFilter(KeyEvent.ANY, event -> keys.accept(event));
        stage.setTitle(text.get("presenter.audience"));
        stage.setScene(scene);
        // Escape is one of the presenter's keys, and nothing but the lesson belongs on this screen.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setOnHidden(_ -> moved.run());
        screens.watch(this::arrange);
    }

    /// Puts a page in, in place of the one before.
    ///
    /// @param onKey   takes what is typed while this window has the keyboard
    /// @param onMoved is told when the window appears, goes, or changes screens
    void fill(Region page, Consumer<KeyEvent> onKey, Runnable onMoved) {
        root.getChildren().setAll(page);
        keys = onKey;
        moved = onMoved;
    }

    /// Sends what is typed here to the speaker's window from now on, until a lesson opens there.
    public void serve(Shell speakers) {
        keys = event -> send(event, speakers.root());
    }

    static void send(KeyEvent event, Node to) {
        to.fireEvent(event.copyFor(to, to));
        event.consume();
    }

    /// Wears the audience's colours on a part of another window, where the audience's page is seen small.
    void dress(Region part) {
        theme.dress(part);
    }

    void show() {
        if (!stage.isShowing()) {
            stage.show();
            arrange();
        }
    }

    /// Takes the window from the screen.
    public void hide() {
        stage.hide();
    }

    boolean isShowing() {
        return stage.isShowing();
    }

    /// Whether somebody has to say which screen is the audience's.
    boolean mustAsk() {
        return screens.all().size() > 1 && place().isEmpty();
    }

    List<ScreenPlace> choices() {
        return screens.all();
    }

    /// Takes a screen for the audience, and remembers it.
    void choose(ScreenPlace place) {
        chosen = Optional.of(place);
        memory.save(place);
        arrange();
    }

    /// The number of the audience's screen, counted from 1; empty where the window is an ordinary one.
    OptionalInt number() {
        int index = place().map(screens.all()::indexOf).orElse(-1);
        return stage.isShowing() && index >= 0 ? OptionalInt.of(index + 1) : OptionalInt.empty();
    }

    /// How wide the audience's page is for its height.
    double ratio() {
        double width = stage.getScene().getWidth();
        double height = stage.getScene().getHeight();
        return width >= 1 && height >= 1 ? width / height : WIDTH / HEIGHT;
    }

    /// Pixels in a pixel of the layout.
    double renderScale() {
        return stage.getRenderScaleX();
    }

    private Optional<ScreenPlace> place() {
        // On the only screen there is, the window would hide the speaker's.
        return screens.all().size() < 2 ? Optional.empty() : chosen.filter(screens.all()::contains);
    }

    private void arrange() {
        if (stage.isShowing()) {
            place().ifPresentOrElse(this::fillScreen, this::ordinary);
        }
        moved.run();
    }

    private void fillScreen(ScreenPlace place) {
        boolean there = stage.isFullScreen() && place.holds(stage.getX() + 1, stage.getY() + 1);
        if (!there) {
            stage.setFullScreen(false);
            put(place);
            stage.setFullScreen(true);
        }
    }

    private void ordinary() {
        boolean wasFull = stage.isFullScreen();
        stage.setFullScreen(false);
        boolean seen = screens.all().stream().anyMatch(place -> place.holds(stage.getX(), stage.getY()));
        if (wasFull || !seen) {
            screens.all().stream().findFirst().ifPresent(main -> {
                double width = Math.min(WIDTH, main.width() * SHARE);
                double height = Math.min(HEIGHT, main.height() * SHARE);
                put(new ScreenPlace(main.x() + main.width() - width, main.y() + main.height() - height, width, height));
            });
        }
    }

    private void put(ScreenPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
    }
}
