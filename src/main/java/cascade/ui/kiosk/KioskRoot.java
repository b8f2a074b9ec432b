package cascade.ui.kiosk;

import cascade.ui.theme.Messages;
import javafx.scene.layout.StackPane;

/// Everything in a kiosk's window; it knows the words of the visitor's language, for parts that are made by the
/// stylesheet.
final class KioskRoot extends StackPane {

    private Messages text;

    KioskRoot(Messages text) {
        this.text = text;
        getStyleClass().addAll("shell", "kiosk");
        setMinSize(0, 0);
    }

    Messages text() {
        return text;
    }

    void text(Messages words) {
        text = words;
    }
}
