package cascade.ui.home;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.label;

import cascade.ui.theme.Messages;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Says how many questions are kept for the care team, and leads to them.
final class QuestionsCard extends VBox {

    QuestionsCard(MyQuestions mine, Messages text) {
        getStyleClass().add("card");
        Button open = button(text.get("questions.mine"), mine.open(), "secondary");
        open.setId("questions");
        open.setMaxWidth(Double.MAX_VALUE);
        // Long words break rather than making the card wider than its column.
        open.setWrapText(true);
        open.setMinWidth(0);
        getChildren().addAll(label(text.get("questions.title"), "card-title"),
                label(text.get("questions.count", mine.count()), "summary"), open);
    }
}
