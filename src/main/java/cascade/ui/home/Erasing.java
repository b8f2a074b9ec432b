package cascade.ui.home;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.label;

import cascade.ui.theme.Messages;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks once more before everything is erased. What comes first, and so has the focus, is to keep it.
public final class Erasing extends VBox {

    /// @param keep  leaves everything as it is
    /// @param erase erases everything
    public Erasing(Messages text, Runnable keep, Runnable erase) {
        getStyleClass().add("erasing");
        Button stay = button(text.get("erase.keep"), keep, "primary");
        stay.setId("erase-keep");
        Button go = button(text.get("erase.erase"), erase, "secondary");
        go.setId("erase-everything");
        var ways = new FlowPane(stay, go);
        ways.getStyleClass().add("erasing-ways");
        getChildren().addAll(label(text.get("erase.words"), "over-words"), ways);
    }
}
