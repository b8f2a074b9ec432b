package cascade.ui.shell;

import static cascade.ui.theme.Parts.button;

import cascade.ui.theme.Messages;
import cascade.ui.theme.Overlay;
import cascade.ui.theme.SizeChoice;
import cascade.ui.theme.Theme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The choice of text size, below its button in the header, and the way to all settings.
final class TextSizes {

    private final Messages text;
    private final Theme theme;
    private final Overlay over;
    private final ShellExits exits;

    TextSizes(Messages text, Theme theme, Overlay over, ShellExits exits) {
        this.text = text;
        this.theme = theme;
        this.over = over;
        this.exits = exits;
    }

    void open(Node owner) {
        var choice = new SizeChoice("text-", text, size -> {
            over.hide();
            exits.textSize().accept(size);
        });
        choice.show(theme.textSize().get());
        Button all = button(text.get("text-size.settings"), () -> {
            over.hide();
            exits.settings().run();
        }, "quiet");
        all.setId("all-settings");
        var content = new VBox(choice, all);
        content.getStyleClass().add("text-sizes");
        over.show(owner, text.get("text-size.title"), content);
    }
}
