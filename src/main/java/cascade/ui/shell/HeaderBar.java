package cascade.ui.shell;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.icon;

import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The bar at the top of every screen: the way back, the title, text size and "I feel worried".
final class HeaderBar extends HBox {

    /// In letters: a title with less room than this is left out.
    private static final double TITLE_LEAST = 9;

    private final Messages text;
    private final Runnable onBack;
    private final Button textSize;
    private final Button worried;
    private Label place = new Label();
    private Label brand = new Label();
    /// How wide the brand is with its name, in letters; 0 until it is measured.
    private double brandInLetters;
    private List<Node> extras = List.of();
    private List<Button> always = List.of();
    /// How wide the text size button is with all its words, in letters.
    private double wordsInLetters;

    HeaderBar(Messages text, TextSizes sizes, Runnable onBack, Runnable onWorried) {
        this.text = text;
        this.onBack = onBack;
        getStyleClass().add("header-bar");
        // Else it would be as wide as all its buttons, and the last ones beyond the window.
        setMinWidth(0);
        textSize = button(text.get("header.text-size"), () -> {}, "pill");
        textSize.setId("text-size");
        textSize.setOnAction(_ -> sizes.open(textSize));
        worried = button(text.get("header.worried"), onWorried, "pill", "worried");
        worried.setId("worried");
        worried.setAccessibleHelp(text.get("header.worried.help"));
    }

    /// Shows where the learner is.
    ///
    /// @param back   the name of the place that back leads to; empty at home
    /// @param beside what the screen adds; where room is short, the last goes first, or gives way if it can
    void show(Optional<String> back, String title, List<Node> beside) {
        extras = List.copyOf(beside);
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
            brand = new Label(text.get("brand"), icon("brand"));
            brand.getStyleClass().add("brand");
            brandInLetters = 0;
            getChildren().add(brand);
        }
        getChildren().add(Parts.spring());
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

    /// Where room is very short, the brand is only its sign.
    private void nameBrand(double letter) {
        if (brand.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY) {
            brandInLetters = brand.prefWidth(-1) / letter;
        }
        double needed = snappedLeftInset() + snappedRightInset() + brandInLetters * letter;
        for (Node child : getManagedChildren()) {
            needed += child == brand ? 0 : getSpacing() + child.prefWidth(-1);
        }
        brand.setContentDisplay(needed <= getWidth() ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    }

    /// Where room is short, the title goes first, then the words beside “Aa”, then what the screen adds: "I feel worried"
    /// stays whole.
    @Override
    protected void layoutChildren() {
        double letter = textSize.getFont().getSize();
        String words = text.get("header.text-size");
        if (textSize.getText().equals(words)) {
            wordsInLetters = textSize.prefWidth(-1) / letter;
        }
        double fixed = snappedLeftInset() + snappedRightInset() + wordsInLetters * letter;
        for (Node child : getChildren()) {
            boolean gives = child == textSize || child == place || child.getStyleClass().contains("brand");
            fixed += getSpacing() + (gives ? 0 : child.prefWidth(-1));
        }
        textSize.setText(fixed <= getWidth() ? words : text.get("header.text-size.brief"));
        fixed -= textSize.getText().equals(words) ? 0 : wordsInLetters * letter - textSize.prefWidth(-1);
        for (Node extra : extras.reversed()) {
            // What can be narrower than it would like stays, and gives way.
            boolean fits = fixed <= getWidth() || extra.minWidth(-1) < extra.prefWidth(-1);
            Parts.visible(extra, fits);
            fixed -= fits ? 0 : getSpacing() + extra.prefWidth(-1);
        }
        place.setVisible(fixed + Math.min(place.prefWidth(-1), TITLE_LEAST * letter) <= getWidth());
        place.setMaxWidth(place.isVisible() ? Double.MAX_VALUE : 0);
        nameBrand(letter);
        super.layoutChildren();
    }
}
