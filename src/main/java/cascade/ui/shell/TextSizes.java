package cascade.ui.shell;

import cascade.ui.theme.Messages;
import cascade.ui.theme.Overlay;
import cascade.ui.theme.TextSize;
import cascade.ui.theme.Theme;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/// The choice of text size, below its button in the header.
final class TextSizes {

    private final Messages text;
    private final Theme theme;
    private final Overlay over;

    TextSizes(Messages text, Theme theme, Overlay over) {
        this.text = text;
        this.theme = theme;
        this.over = over;
    }

    void open(Node owner) {
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
        over.show(owner, text.get("text-size.title"), new VBox(choice));
    }
}
