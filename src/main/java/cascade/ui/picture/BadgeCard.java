package cascade.ui.picture;

import cascade.content.Level;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How well what the picture shows is supported, by form and by words: stands in the scene itself where an idea is
/// drawn.
final class BadgeCard extends HBox {

    private final Messages text;

    BadgeCard(Messages text) {
        this.text = text;
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setVisible(false);
    }

    /// Takes over the level of a scene; without one there is no badge.
    void show(Optional<Level> level) {
        getChildren().clear();
        setVisible(level.isPresent());
        level.ifPresent(this::fill);
    }

    private void fill(Level level) {
        String name = level.name().toLowerCase(Locale.ROOT);
        getStyleClass().setAll("badge-card", name);
        var mark = new Region();
        mark.getStyleClass().addAll("level-mark", name);
        Label words = Parts.label(text.get("level." + name), "badge-words");
        words.setWrapText(false);
        words.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(mark, words);
        setAccessibleText(text.get("picture.badge", words.getText()));
    }

    /// Writes smaller, where there is very little room.
    void small(boolean on) {
        pseudoClassStateChanged(CounterCard.SMALL, on);
        applyCss();
    }
}
