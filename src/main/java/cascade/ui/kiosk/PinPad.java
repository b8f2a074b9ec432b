package cascade.ui.kiosk;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.label;

import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.Collections;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// Digits to press, so that staff need no keyboard. It shows how many were pressed, never which.
final class PinPad extends StackPane {

    private static final int MOST = 12;
    private static final int COLUMNS = 3;

    private final StringBuilder typed = new StringBuilder();
    private final Label title = label("", "headline", "pin-title");
    private final Label dots = label("", "pin-dots");
    private final Label said = label("", "pin-said");
    private final Messages text;
    private final Consumer<String> onDone;
    private final Runnable onClose;

    /// @param onDone  takes the digits
    /// @param onClose closes the pad
    PinPad(String title, Messages text, Consumer<String> onDone, Runnable onClose) {
        this.text = text;
        this.onDone = onDone;
        this.onClose = onClose;
        this.title.setText(title);
        getStyleClass().add("pin-pad");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        dots.setId("pin-dots");
        said.setId("pin-said");
        var keys = new GridPane();
        keys.getStyleClass().add("pin-keys");
        // Digits stand like this on every telephone, in whatever direction words run.
        keys.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        var third = new ColumnConstraints();
        third.setPercentWidth(100.0 / COLUMNS);
        keys.getColumnConstraints().addAll(Collections.nCopies(COLUMNS, third));
        keys.setMaxWidth(Region.USE_PREF_SIZE);
        for (int digit = 1; digit <= 9; digit++) {
            keys.add(digit(digit), (digit - 1) % COLUMNS, (digit - 1) / COLUMNS);
        }
        keys.add(key("pin-back", text.get("kiosk.pin.back"), this::back), 0, COLUMNS);
        keys.add(digit(0), 1, COLUMNS);
        keys.add(key("pin-done", text.get("kiosk.pin.done"), this::done), 2, COLUMNS);
        Button close = button(text.get("kiosk.pin.close"), onClose, "secondary");
        close.setId("pin-close");
        var card = new VBox(this.title, dots, said, keys, close);
        card.getStyleClass().addAll("card", "pin-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(card);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show();
    }

    /// Asks for something else, or for the same again.
    void ask(String question, String answer) {
        title.setText(question);
        setAccessibleText(question);
        say(answer);
    }

    /// Forgets what was pressed, and says something.
    void say(String words) {
        typed.setLength(0);
        said.setText(words);
        show();
    }

    private Button digit(int digit) {
        return key("pin-" + digit, String.valueOf(digit), () -> press(digit));
    }

    private static Button key(String id, String words, Runnable action) {
        Button key = button(words, action, "pin-key");
        key.setId(id);
        key.setTextAlignment(TextAlignment.CENTER);
        return Parts.wrapping(key);
    }

    private void press(int digit) {
        if (typed.length() < MOST) {
            typed.append(digit);
            said.setText("");
            show();
        }
    }

    private void back() {
        typed.setLength(Math.max(0, typed.length() - 1));
        show();
    }

    private void done() {
        String digits = typed.toString();
        typed.setLength(0);
        show();
        onDone.accept(digits);
    }

    private void show() {
        dots.setText(typed.isEmpty() ? "–" : "●".repeat(typed.length()));
        dots.setAccessibleText(text.get("kiosk.pin.count", typed.length()));
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isDigitKey()) {
            String name = code.getName();
            press(name.charAt(name.length() - 1) - '0');
            event.consume();
        } else if (code == KeyCode.BACK_SPACE) {
            back();
            event.consume();
        }
    }
}
