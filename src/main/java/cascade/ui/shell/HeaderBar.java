package cascade.ui.shell;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.icon;

import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The bar at the top of every screen: the way back, the title, text size and "I feel worried".
final class HeaderBar extends HBox {

    /// In letters: a title with less room than this is left out.
    private static final double TITLE_LEAST = 9;
    /// In letters: the width of the text size button without its words.
    private static final double BRIEF = 4;

    private final Messages text;
    private final Runnable onBack;
    private final Button textSize;
    private final Button worried;
    private Label place = new Label();
    private List<Button> always = List.of();
    /// Beside the title, and not to be pressed.
    private List<Region> signs = List.of();
    /// How wide the text size button is with all its words, in letters.
    private double wordsInLetters;

    HeaderBar(Messages text, TextSizes sizes, Runnable onBack, Runnable onWorried) {
        this.text = text;
        this.onBack = onBack;
        getStyleClass().add("header-bar");
        textSize = button(text.get("header.text-size"), () -> {}, "pill");
        textSize.setId("text-size");
        textSize.setOnAction(_ -> sizes.open(textSize));
        worried = button(text.get("header.worried"), onWorried, "pill", "worried");
        worried.setId("worried");
        worried.setAccessibleHelp(text.get("header.worried.help"));
    }

    /// Shows where the learner is.
    ///
    /// @param back the name of the place that back leads to; empty at home
    void show(Optional<String> back, String title, List<Node> extras) {
        getChildren().clear();
        place = new Label();
        if (back.isPresent()) {
            Button link = button(back.get(), onBack, "back-link");
            link.setGraphic(icon("left"));
            link.setId("back");
            link.setAccessibleText(text.get("header.back", back.get()));
            place = new Label(title);
            place.getStyleClass().add("title");
            place.setMinWidth(0);
            getChildren().addAll(link, place);
        } else {
            Label brand = new Label(text.get("brand"), icon("brand"));
            brand.getStyleClass().add("brand");
            getChildren().add(brand);
        }
        getChildren().add(Parts.spring());
        signs = extras.stream().filter(extra -> !(extra instanceof Button)).map(Region.class::cast).toList();
        getChildren().addAll(extras);
        getChildren().addAll(textSize, worried);
        getChildren().addAll(always);
    }

    /// Shows these at the end of the bar from now on, on every screen.
    void always(List<Button> ways) {
        getChildren().removeAll(always);
        always = List.copyOf(ways);
        getChildren().addAll(always);
    }

    /// Where room is short, the title goes first, then the words beside “Aa”: what can be pressed stays whole.
    @Override
    protected void layoutChildren() {
        double letter = textSize.getFont().getSize();
        String words = text.get("header.text-size");
        if (textSize.getText().equals(words)) {
            wordsInLetters = textSize.prefWidth(-1) / letter;
        }
        double fixed = snappedLeftInset() + snappedRightInset() + wordsInLetters * letter;
        for (Node child : getManagedChildren()) {
            fixed += getSpacing() + (child == textSize || child == place ? 0 : child.prefWidth(-1));
        }
        // What only shows something gives way to what can be pressed.
        boolean room = fixed - (wordsInLetters - BRIEF) * letter <= getWidth();
        for (Region sign : signs) {
            sign.setVisible(room);
            sign.setMinWidth(room ? USE_COMPUTED_SIZE : 0);
            sign.setMaxWidth(room ? USE_COMPUTED_SIZE : 0);
            fixed -= room ? 0 : sign.prefWidth(-1);
        }
        textSize.setText(fixed <= getWidth() ? words : text.get("header.text-size.brief"));
        place.setVisible(fixed + Math.min(place.prefWidth(-1), TITLE_LEAST * letter) <= getWidth());
        place.setMaxWidth(place.isVisible() ? Double.MAX_VALUE : 0);
        super.layoutChildren();
    }
}
