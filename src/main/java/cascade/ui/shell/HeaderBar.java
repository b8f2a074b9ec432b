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

    private final Messages text;
    private final Runnable onBack;
    private final Button textSize;
    private final Button worried;
    private Label place = new Label();
    private final ShortForm size;
    private List<ShortForm> extras = List.of();
    /// What stands first: the way back, or the brand.
    private ShortForm first = ShortForm.of(new Label(), "");
    private List<Button> always = List.of();

    HeaderBar(Messages text, TextSizes sizes, Runnable onBack, Runnable onWorried) {
        this.text = text;
        this.onBack = onBack;
        getStyleClass().add("header-bar");
        // It is as wide as the window, whatever its words want; the layout below sees to that.
        setMinWidth(0);
        textSize = button(text.get("header.text-size"), () -> {}, "pill");
        textSize.setId("text-size");
        textSize.setOnAction(_ -> sizes.open(textSize));
        size = ShortForm.of(textSize, text.get("header.text-size.brief"));
        worried = button(text.get("header.worried"), onWorried, "pill", "worried");
        worried.setId("worried");
        worried.setAccessibleHelp(text.get("header.worried.help"));
    }

    /// Shows where the learner is.
    ///
    /// @param back the name of the place that back leads to; empty at home
    void show(Optional<String> back, Screen screen) {
        getChildren().clear();
        extras = screen.shortForms();
        place = new Label();
        if (back.isPresent()) {
            Button link = button(back.get(), onBack, "back-link");
            link.setGraphic(icon("left"));
            link.setId("back");
            link.setAccessibleText(text.get("header.back", back.get()));
            place = new Label(screen.title());
            place.getStyleClass().add("title");
            place.setMinWidth(0);
            getChildren().addAll(link, place);
            first = ShortForm.of(link, "");
        } else {
            Label brand = new Label(text.get("brand"), icon("brand"));
            brand.getStyleClass().add("brand");
            getChildren().add(brand);
            first = ShortForm.of(brand, "");
        }
        getChildren().add(Parts.spring());
        getChildren().addAll(screen.extras());
        getChildren().addAll(textSize, worried);
        getChildren().addAll(always);
    }

    /// Shows these at the end of the bar from now on, on every screen.
    void always(List<Button> ways) {
        getChildren().removeAll(always);
        always = List.copyOf(ways);
        getChildren().addAll(always);
    }

    /// Where room is short, the title goes first, for half a title tells nothing, then the words beside “Aa”, then those of the extras and of
    /// what stands first, then what can be spared: “I feel worried” stays whole.
    @Override
    protected void layoutChildren() {
        List<ShortForm> others = extras.stream().filter(ShortForm::isWanted).toList();
        double width = fixed(others) + size.change(false) + first.change(false) + change(others, false);
        boolean roomy = width <= getWidth();
        width += roomy ? 0 : size.change(true) - size.change(false);
        boolean tight = width > getWidth();
        width += tight ? change(others, true) - change(others, false) : 0;
        boolean tighter = width > getWidth();
        width += tighter ? first.change(true) - first.change(false) : 0;
        size.show(!roomy);
        first.show(tighter);
        for (ShortForm other : others) {
            boolean out = other.isSpare() && width > getWidth();
            width -= out ? other.width() + other.change(tight) + getSpacing() : 0;
            other.show(tight);
            other.leaveOut(out);
        }
        // A title is whole, or it is not there: the page below has its own.
        place.setVisible(width + place.prefWidth(-1) <= getWidth());
        place.setMaxWidth(place.isVisible() ? Double.MAX_VALUE : 0);
        super.layoutChildren();
    }

    /// How wide everything but the title is with the words that it has now, px; with what is left out now.
    private double fixed(List<ShortForm> others) {
        double fixed = snappedLeftInset() + snappedRightInset();
        for (Node child : getManagedChildren()) {
            fixed += getSpacing() + (child == place ? 0 : ShortForm.width((Region) child));
        }
        return fixed + others.stream().filter(ShortForm::isLeftOut).mapToDouble(other -> other.width() + getSpacing()).sum();
    }

    private static double change(List<ShortForm> forms, boolean briefly) {
        return forms.stream().mapToDouble(form -> form.change(briefly)).sum();
    }
}
