package cascade.ui.quiz;

import cascade.ui.theme.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How far the quiz is: a dot for each question.
final class Dots extends HBox {

    private final Messages text;

    Dots(int questions, Messages text) {
        this.text = text;
        getStyleClass().add("dots");
        setAccessibleRole(AccessibleRole.TEXT);
        for (int i = 0; i < questions; i++) {
            var dot = new Region();
            dot.getStyleClass().add("dot");
            getChildren().add(dot);
        }
    }

    /// @param index of the question that is shown; their number once all are done
    void show(int index) {
        int size = getChildren().size();
        for (int i = 0; i < size; i++) {
            String state = i < index ? "done" : i == index ? "current" : "open";
            getChildren().get(i).getStyleClass().setAll("dot", state);
        }
        setAccessibleText(text.get("quiz.dots", Math.min(index + 1, size), size));
    }
}
