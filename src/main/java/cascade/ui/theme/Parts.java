package cascade.ui.theme;

import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Small building blocks that every screen uses, dressed by style classes.
public final class Parts {

    /// Signs that are not mirrored where words run from right to left: a tick is drawn the same way everywhere.
    private static final Set<String> ALIKE = Set.of("check");

    private Parts() {}

    /// A label that wraps.
    public static Label label(String text, String... classes) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }

    /// A sentence that takes no room until there is one.
    public static Label reply(String id) {
        Label reply = label("", "told");
        reply.setId(id);
        // Live as long as the label.
        reply.visibleProperty().bind(reply.textProperty().isNotEmpty());
        reply.managedProperty().bind(reply.visibleProperty());
        return reply;
    }

    /// A headline: it wraps and can hold the keyboard focus when a screen opens.
    public static Label headline(String text, String... classes) {
        Label label = label(text, classes);
        label.getStyleClass().add("headline");
        label.setFocusTraversable(false);
        return label;
    }

    /// A button whose words are also its accessible name.
    public static Button button(String text, Runnable action, String... classes) {
        var button = new Button(text);
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(classes);
        button.setOnAction(_ -> action.run());
        button.setAccessibleText(text);
        return button;
    }

    /// A button that opens something beside itself.
    public static Button opener(String text, Consumer<Node> open, String... classes) {
        Button button = button(text, () -> { }, classes);
        button.setOnAction(_ -> open.accept(button));
        return button;
    }

    /// Lets the words of a button wrap where its column is narrower than they are.
    public static <B extends ButtonBase> B wrapping(B button) {
        button.setMinWidth(0);
        button.setWrapText(true);
        return button;
    }

    /// Lets the words of buttons that stand in rows wrap where one alone is wider than a row.
    ///
    /// @param rows must be given a width, whatever its children would like
    public static void keepWithin(FlowPane rows) {
        for (Node child : rows.getChildren()) {
            if (child instanceof ButtonBase button) {
                wrapping(button).setMinHeight(Region.USE_PREF_SIZE);
                button.maxWidthProperty().bind(Bindings.createDoubleBinding(() -> rows.getWidth() > 0 ? rows.getWidth()
                        : Double.MAX_VALUE, rows.widthProperty()));
            }
        }
    }

    /// Makes a button as wide as its column; its words wrap there.
    public static Button across(Button button) {
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTextAlignment(TextAlignment.CENTER);
        return wrapping(button);
    }

    /// A small drawn sign; its form comes from the stylesheet's `icon-…` class.
    public static Region icon(String name) {
        var icon = new Region();
        icon.getStyleClass().addAll("icon", "icon-" + name);
        icon.setMouseTransparent(true);
        if (ALIKE.contains(name)) {
            icon.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
        return icon;
    }

    /// Is as wide as a letter M at the size of the words around it, for layouts that depend on it; nothing is seen of it.
    public static Region em() {
        var em = new Region();
        em.getStyleClass().add("em");
        em.setManaged(false);
        em.setVisible(false);
        return em;
    }

    /// How wide words would be on one line, in the letters of what shows them, px.
    public static double width(String words, Labeled shows) {
        var line = new Text(words);
        line.setFont(shows.getFont());
        return Math.ceil(line.getLayoutBounds().getWidth());
    }

    /// Empty room that takes what is left in a row.
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// Empty room that takes what is left in a column.
    public static Region rise() {
        var rise = new Region();
        VBox.setVgrow(rise, Priority.ALWAYS);
        return rise;
    }

    /// Shows a node, or takes it and its room away.
    public static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /// Lets a node take the width that is left in its row.
    public static <N extends Node> N wide(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        return node;
    }
}
