package cascade.ui.shell;

import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import cascade.ui.theme.TextSize;
import cascade.ui.theme.Theme;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.SegmentedButton;

/// The choice of text size, below its button in the header.
final class TextSizePopOver {

    private final Messages text;
    private final Theme theme;
    private final PopOver over = new PopOver();

    TextSizePopOver(Messages text, Theme theme) {
        this.text = text;
        this.theme = theme;
        over.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        over.setAnimated(false);
        over.setTitle(text.get("text-size.title"));
    }

    void toggle(Node owner) {
        if (over.isShowing()) {
            over.hide();
            return;
        }
        var choice = new SegmentedButton();
        choice.getStyleClass().add("sizes");
        for (TextSize size : TextSize.values()) {
            var button = new ToggleButton(text.get("text-size.percent", size.percent()));
            button.setId("text-" + size.percent());
            button.setAccessibleText(text.get("text-size.name", size.percent()));
            button.setSelected(theme.textSize().get() == size);
            button.setOnAction(_ -> {
                over.hide();
                theme.textSize(size);
            });
            choice.getButtons().add(button);
        }
        var content = new VBox(Parts.label(text.get("text-size.title"), "over-title"), choice);
        content.getStyleClass().addAll("over", "sized");
        theme.size(content);
        over.setContentNode(content);
        over.show(owner);
    }
}
