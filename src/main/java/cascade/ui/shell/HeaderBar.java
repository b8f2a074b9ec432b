package cascade.ui.shell;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.icon;

import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import cascade.ui.theme.Theme;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The bar at the top of every screen: the way back, the title, text size and "I feel worried".
final class HeaderBar extends HBox {

    private final Messages text;
    private final Runnable onBack;
    private final Button textSize;
    private final Button worried;

    HeaderBar(Messages text, Theme theme, Runnable onBack, Runnable onWorried) {
        this.text = text;
        this.onBack = onBack;
        getStyleClass().add("header-bar");
        var sizes = new TextSizePopOver(text, theme);
        textSize = button(text.get("header.text-size"), () -> {}, "pill");
        textSize.setMinWidth(USE_COMPUTED_SIZE);
        textSize.setId("text-size");
        textSize.setOnAction(_ -> sizes.toggle(textSize));
        worried = button(text.get("header.worried"), onWorried, "pill", "worried");
        worried.setId("worried");
        worried.setAccessibleHelp(text.get("header.worried.help"));
    }

    /// Shows where the learner is.
    ///
    /// @param back the name of the place that back leads to; empty at home
    void show(Optional<String> back, String title, List<Node> extras) {
        getChildren().clear();
        if (back.isPresent()) {
            Button link = button(back.get(), onBack, "back-link");
            link.setGraphic(icon("left"));
            link.setMinWidth(USE_COMPUTED_SIZE);
            link.setId("back");
            link.setAccessibleText(text.get("header.back", back.get()));
            Label name = new Label(title);
            name.getStyleClass().add("title");
            name.setMinWidth(0);
            getChildren().addAll(link, name);
        } else {
            Label brand = new Label(text.get("brand"), icon("brand"));
            brand.getStyleClass().add("brand");
            getChildren().add(brand);
        }
        getChildren().add(Parts.spring());
        getChildren().addAll(extras);
        getChildren().addAll(textSize, worried);
    }
}
