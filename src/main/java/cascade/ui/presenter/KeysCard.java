package cascade.ui.presenter;

import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// All keys of the presenter, as `?` shows them.
final class KeysCard extends GridPane {

    private static final String KEY = "presenter.key.";
    private static final String DOES = "presenter.does.";
    private static final List<String> LESSON = List.of("next", "back", "play",
            "number", "ends", "black", "white", "tools",
            "wipe", "freeze", "loop", "start",
            "escape");
    private static final List<String> ASKING = List.of("ask", "cards", "clicker",
            "undo", "chart", "talk", "reveal");

    private static final double WHOLE = 100;
    /// How much of the card's width the keys take, in per cent.
    private static final double KEYS = 32;

    private final Messages text;
    private int row;

    KeysCard(Messages text) {
        this.text = text;
        getStyleClass().add("keys-card");
        // Else large words beside them would leave the keys one letter a line.
        getColumnConstraints().addAll(share(KEYS), share(WHOLE - KEYS));
        LESSON.forEach(this::line);
        add(Parts.label(text.get("presenter.keys.asking"), "note-heading"), 0, row++, 2, 1);
        ASKING.forEach(this::line);
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private void line(String key) {
        add(Parts.label(text.get(KEY + key), "key-name"), 0, row);
        add(Parts.label(text.get(DOES + key), "over-words"), 1, row++);
    }
}
