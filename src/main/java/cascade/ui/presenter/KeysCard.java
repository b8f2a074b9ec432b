package cascade.ui.presenter;

import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.List;
import javafx.scene.layout.GridPane;

/// All keys of the presenter, as `?` shows them.
final class KeysCard extends GridPane {

    private static final List<String> LESSON = List.of("presenter.key.next", "presenter.key.back", "presenter.key.play",
            "presenter.key.number", "presenter.key.ends", "presenter.key.black", "presenter.key.white", "presenter.key.tools",
            "presenter.key.wipe", "presenter.key.freeze", "presenter.key.loop", "presenter.key.start",
            "presenter.key.escape");
    private static final List<String> ASKING = List.of("presenter.key.ask", "presenter.key.cards", "presenter.key.clicker",
            "presenter.key.undo", "presenter.key.chart", "presenter.key.talk", "presenter.key.reveal");

    private final Messages text;
    private int row;

    KeysCard(Messages text) {
        this.text = text;
        getStyleClass().add("keys-card");
        LESSON.forEach(this::line);
        add(Parts.label(text.get("presenter.keys.asking"), "note-heading"), 0, row++, 2, 1);
        ASKING.forEach(this::line);
    }

    private void line(String key) {
        add(Parts.label(text.get(key), "key-name"), 0, row);
        add(Parts.label(text.get(key + ".does"), "over-words"), 1, row++);
    }
}
