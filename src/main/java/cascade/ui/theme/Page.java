package cascade.ui.theme;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A screen that is one long page: it scrolls up and down, never sideways, and its headline has the focus when it opens.
public final class Page extends ScrollPane {

    private final Node headline;

    private Page(Node headline, String name, Region content) {
        super(content);
        this.headline = headline;
        content.getStyleClass().add(name);
        getStyleClass().add("page-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /// A page as wide as the window.
    ///
    /// @param headline is on it
    /// @param name     the style class of what it shows
    public static Page of(Label headline, String name, Region content) {
        return new Page(headline, name, content);
    }

    /// A page whose content stands in a column in its middle.
    ///
    /// @param headline is in it
    /// @param name     the style class of what it shows
    public static Page column(Label headline, String name, VBox column) {
        column.getStyleClass().add("column");
        // Else long words would make it wider than the window.
        column.setMinWidth(0);
        return new Page(headline, name, new StackPane(column));
    }

    /// Lets the keyboard pass over the page itself: its controls lead down all of it.
    public Page passedOver() {
        setFocusTraversable(false);
        return this;
    }

    /// Gives the focus to the headline.
    public void opened() {
        headline.requestFocus();
    }
}
