package cascade.ui.teaching;

import static cascade.ui.theme.Parts.icon;

import cascade.ui.theme.Parts;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// A headline that unfolds what belongs to it; unlike a titled pane's, its words wrap.
final class Disclosure extends VBox {

    /// @param content is made when it is first unfolded
    Disclosure(String title, String id, Supplier<Node> content) {
        getStyleClass().add("disclosure");
        var head = Parts.wrapping(new ToggleButton(title));
        head.setId(id);
        head.setMinHeight(USE_PREF_SIZE);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setGraphic(icon("right"));
        head.setAccessibleText(title);
        head.getStyleClass().add("fold");
        head.setOnAction(_ -> {
            head.setGraphic(icon(head.isSelected() ? "down" : "right"));
            if (getChildren().size() == 1) {
                getChildren().add(content.get());
            }
            Parts.visible(getChildren().getLast(), head.isSelected());
        });
        getChildren().add(head);
    }
}
