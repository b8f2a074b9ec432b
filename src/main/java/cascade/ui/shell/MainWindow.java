package cascade.ui.shell;

import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import cascade.ui.theme.Theme;
import java.lang.System.Logger.Level;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The program's one window: first a calm word while lessons are read, then the shell.
public final class MainWindow {

    private static final System.Logger LOG = System.getLogger("cascade.ui");
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 520;

    private final Stage stage = new Stage();
    private final Scene scene;
    private final Messages text;
    private Runnable close = () -> { };

    /// @param width  of the content, px
    /// @param height of the content, px
    public MainWindow(Theme theme, Messages text, double width, double height) {
        this.text = text;
        this.scene = new Scene(new StackPane(Parts.label(text.get("opening"), "opening")), width, height);
        theme.dress(scene);
        stage.setTitle(text.get("brand"));
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
    }

    public void show() {
        if (!stage.isShowing()) {
            stage.show();
        }
    }

    /// Puts the shell in; from now on it is the shell that says when something fails.
    ///
    /// @param onClose runs when the window is closed
    public void fill(Shell shell, Runnable onClose) {
        scene.setRoot(shell.root());
        close = onClose;
        stage.setOnHidden(_ -> close.run());
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> shell.failed(failure));
    }

    /// Says what else ends with this window, whatever it is filled with.
    public void whenClosed(Runnable also) {
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> also.run());
    }

    /// Lets go of what the window is filled with, before something else fills it.
    public void empty() {
        close.run();
        close = () -> { };
    }

    /// Says that the lessons cannot be opened at all.
    public void failed(Throwable failure) {
        LOG.log(Level.ERROR, "The lessons cannot be opened", failure);
        scene.setRoot(new StackPane(Parts.label(text.get("opening.failed"), "opening")));
        show();
    }
}
