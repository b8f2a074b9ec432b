package cascade.ui.kiosk;

import cascade.ui.room.Room;
import cascade.ui.theme.Theme;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;

/// The window of a kiosk: it fills the screen, and no key, click or request of the desktop leaves it.
public final class KioskWindow {

    private static final Set<KeyCode> REFUSED = EnumSet.of(KeyCode.ESCAPE, KeyCode.CONTEXT_MENU, KeyCode.WINDOWS,
            KeyCode.COMMAND, KeyCode.META, KeyCode.PRINTSCREEN, KeyCode.F2, KeyCode.F3, KeyCode.F4, KeyCode.F5,
            KeyCode.F6, KeyCode.F7, KeyCode.F8, KeyCode.F9, KeyCode.F10, KeyCode.F11, KeyCode.F12);
    /// Seconds without a move until the pointer is hidden.
    private static final double POINTER = 5;

    private final Stage stage;
    private final Kiosk kiosk;
    private final Scene scene;
    private double still;

    /// @param stage that was not shown yet
    public KioskWindow(Stage stage, Kiosk kiosk, Theme theme, TrueSize size, Room room) {
        this.stage = stage;
        this.kiosk = kiosk;
        scene = new Scene(kiosk.root(), size.width(), size.height());
        theme.dress(scene);
        scene.getStylesheets().add(size.sheet(room));
        stage.setScene(scene);
        if (room.locked()) {
            lock();
        }
        // The pointer of a mouse that was left there would stand on every picture. Lives as long as the window.
        scene.addEventFilter(MouseEvent.ANY, _ -> {
            still = 0;
            scene.setCursor(Cursor.DEFAULT);
        });
    }

    private void lock() {
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
        stage.setAlwaysOnTop(true);
        // All live as long as the window.
        stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, WindowEvent::consume);
        stage.fullScreenProperty().addListener((_, _, full) -> stage.setFullScreen(true));
        stage.iconifiedProperty().addListener((_, _, away) -> stage.setIconified(false));
        scene.addEventFilter(ContextMenuEvent.ANY, ContextMenuEvent::consume);
        scene.addEventFilter(KeyEvent.ANY, event -> {
            if (event.isAltDown() || event.isControlDown() || event.isMetaDown() || event.isShortcutDown()
                    || REFUSED.contains(event.getCode())) {
                event.consume();
            }
        });
    }

    /// Opens it; from now on, whatever fails on the window's thread ends a visit and nothing more.
    public void show() {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> kiosk.failed(failure));
        stage.show();
    }

    /// Time passes, in seconds.
    public void pass(double seconds) {
        still += seconds;
        if (still > POINTER) {
            scene.setCursor(Cursor.NONE);
        }
    }
}
