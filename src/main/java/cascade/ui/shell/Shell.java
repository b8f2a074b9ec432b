package cascade.ui.shell;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.label;

import cascade.ui.theme.Messages;
import cascade.ui.theme.Overlay;
import cascade.ui.theme.Theme;
import java.lang.System.Logger.Level;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The frame around every screen: header above, the screen below, and a calm notice when something fails.
///
/// Keys that work everywhere: F1 or W opens "I feel worried", Escape goes back.
public final class Shell {

    private static final System.Logger LOG = System.getLogger("cascade.ui");
    private static final KeyCodeCombination WORRIED = new KeyCodeCombination(KeyCode.F1);
    private static final KeyCodeCombination WORRIED_TOO = new KeyCodeCombination(KeyCode.W);
    private static final KeyCodeCombination BACK = new KeyCodeCombination(KeyCode.ESCAPE);

    private final Messages text;
    private final Navigator navigator = new Navigator(this::show);
    private final HeaderBar header;
    private final VBox top;
    private final BorderPane frame = new BorderPane();
    private final StackPane root;
    private final Overlay overlay;
    private final Navigator.Place support;
    /// Whether the last key was a command, so that its letter is no word.
    private boolean command;

    /// @param overlay where cards open above every screen
    public Shell(Messages text, Theme theme, Overlay overlay, ShellExits exits) {
        this.text = text;
        this.overlay = overlay;
        this.support = new Navigator.Place(text.get("place.support"), exits.support());
        this.header = new HeaderBar(text, new TextSizes(text, theme, overlay, exits), navigator::back, this::worried);
        this.top = new VBox(header);
        root = new StackPane(frame, overlay);
        root.getStyleClass().add("shell");
        // Else a header with long words would make everything wider than the window.
        root.setMinSize(0, 0);
        frame.setMinSize(0, 0);
        top.setMinWidth(0);
        frame.setTop(top);
        // The first screen is built before the window: it gets the focus when it comes into one. Lives as the root.
        root.sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                root.applyCss();
                navigator.current().ifPresent(Screen::shown);
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            key(event);
            command = event.isConsumed();
        });
        // A command may open a field for words: what was typed before it was there does not belong into it.
        root.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (command) {
                event.consume();
            }
        });
    }

    public Parent root() {
        return root;
    }

    public Navigator navigator() {
        return navigator;
    }

    /// Shows these ways out in the header of every screen.
    public void always(Button... ways) {
        header.always(List.of(ways));
    }

    /// Says that something did not work; the learner can go on.
    public void failed(Throwable failure) {
        LOG.log(Level.ERROR, "A handler failed", failure);
        tell(text.get("failed"));
    }

    /// Says something above what is shown, until it is closed or another screen opens.
    public void tell(String said) {
        Label words = label(said, "notice-words");
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var notice = new HBox(words);
        notice.getStyleClass().add("notice");
        notice.getChildren().add(button(text.get("failed.close"), () -> top.getChildren().remove(notice), "secondary"));
        top.getChildren().setAll(header, notice);
    }

    /// Opens "I feel worried" over whatever is shown.
    public void worried() {
        navigator.open(support);
    }

    private void show(Screen screen) {
        overlay.hide();
        top.getChildren().setAll(header);
        header.show(navigator.previous().map(Navigator.Place::name), screen);
        frame.setCenter(screen.node());
        // What a scroll pane holds is in the scene only once it has its skin; before, it cannot take the focus.
        screen.node().applyCss();
    }

    /// Whether somebody is typing a word, so that its letters are no commands.
    private static boolean types(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }

    private void key(KeyEvent event) {
        if (overlay.isShowing()) {
            overlay.key(event);
        } else {
            navigator.current().ifPresent(screen -> screen.key(event));
        }
        if (event.isConsumed()) {
            return;
        }
        if (WORRIED.match(event) || WORRIED_TOO.match(event) && !types(event)) {
            worried();
            event.consume();
        } else if (BACK.match(event)) {
            navigator.back();
            event.consume();
        }
    }
}
