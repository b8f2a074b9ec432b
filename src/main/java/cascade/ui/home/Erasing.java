package cascade.ui.home;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.label;

import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks once more before everything is erased. What comes first, and so has the focus, is to keep it. Erasing may take its
/// time: until whoever opened this closes it, it says that it is at work.
public final class Erasing extends VBox {

    /// @param keep  leaves everything as it is
    /// @param erase begins to erase everything
    public Erasing(Messages text, Runnable keep, Runnable erase) {
        getStyleClass().add("erasing");
        Button stay = button(text.get("erase.keep"), keep, "primary");
        stay.setId("erase-keep");
        Button go = button(text.get("erase.erase"), () -> { }, "secondary");
        go.setId("erase-everything");
        go.setOnAction(_ -> {
            // It keeps the focus, so that nobody at the keyboard is lost; pressing it again does nothing more.
            go.setOnAction(_ -> { });
            go.setText(text.get("erase.busy"));
            go.setAccessibleText(go.getText());
            Parts.visible(stay, false);
            erase.run();
        });
        var ways = new FlowPane(stay, go);
        ways.getStyleClass().add("erasing-ways");
        getChildren().addAll(label(text.get("erase.words"), "over-words"), ways);
    }
}
