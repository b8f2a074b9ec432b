package cascade.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Measures a screen as it is laid out: words that are cut, whatever is beyond the window, and what lies over other things.
///
/// Use it on the JavaFX thread.
final class Survey {

    /// In pixels: less than this is the air around letters.
    private static final double AIR = 2;

    /// Words, or something to press.
    ///
    /// @param whole   where it is, px of the window
    /// @param pane    that scrolls it
    /// @param name    that finds it in the list of faults
    private record Thing(Node node, Bounds whole, Optional<ScrollPane> pane, String name) {

        static Thing of(Node node, String name) {
            return new Thing(node, node.localToScene(node.getLayoutBounds()), scroll(node), name);
        }

        /// What can be seen of it now; empty where it is scrolled away.
        Optional<Bounds> seen() {
            return pane.map(it -> cut(whole, view(it))).orElse(Optional.of(whole));
        }
    }

    private final List<String> faults = new ArrayList<>();
    private final List<Thing> things = new ArrayList<>();

    private Survey(Parent root) {
        collect(root);
        things.forEach(thing -> inside(thing, root.getScene()));
        for (int i = 0; i < things.size(); i++) {
            for (int j = i + 1; j < things.size(); j++) {
                apart(things.get(i), things.get(j));
            }
        }
    }

    /// What is wrong with all that is shown below a node, one line for each; its children are layers, which may lie over
    /// one another.
    static List<String> of(Parent root) {
        return root.getChildrenUnmodifiable().stream().filter(Parent.class::isInstance).map(Parent.class::cast)
                .flatMap(layer -> new Survey(layer).faults.stream()).toList();
    }

    private void collect(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Labeled labeled) {
            words(labeled);
            if (labeled.isFocusTraversable()) {
                within(labeled.getGraphic());
            }
        } else if (node instanceof TextFlow flow && !flow.getChildren().isEmpty()) {
            things.add(Thing.of(flow, quoted(words(flow))));
        } else if (node instanceof Control control && control.isFocusTraversable() && !(control instanceof ScrollPane)) {
            things.add(Thing.of(control, control.toString()));
            if (control instanceof TextField field) {
                prompt(field);
            }
        }
        // What stands in the lines of a flow is laid out by it.
        if (node instanceof Parent parent && !(node instanceof TextFlow) && !(node instanceof Labeled && node.isFocusTraversable())) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }

    /// Words that are part of what something to press shows can be cut, too.
    private void within(Node graphic) {
        if (graphic instanceof Labeled part && part.isVisible()) {
            letters(part).filter(text -> !text.getText().equals(part.getText()))
                    .ifPresent(text -> faults.add("cut: " + quoted(part.getText()) + " to " + quoted(text.getText())));
        } else if (graphic instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::within);
        }
    }

    private void words(Labeled labeled) {
        if (labeled.isFocusTraversable()) {
            things.add(Thing.of(labeled, quoted(labeled.getText()) + " (" + labeled.getId() + ")"));
        }
        if (labeled.getText() == null || labeled.getText().isBlank() || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return;
        }
        letters(labeled).ifPresent(text -> {
            if (!text.getText().equals(labeled.getText())) {
                faults.add("cut: " + quoted(labeled.getText()) + " to " + quoted(text.getText()));
            }
            if (labeled.isWrapText()) {
                Stream.of(labeled.getText().split("\\s+")).filter(word -> width(word, text) > text.getWrappingWidth() + AIR)
                        .findFirst().ifPresent(word -> faults.add("a word breaks: " + quoted(word) + " of " + quoted(labeled.getText())));
            }
            var thing = Thing.of(text, quoted(labeled.getText()));
            if (!labeled.isFocusTraversable()) {
                things.add(thing);
            }
            if (!holds(grown(labeled.localToScene(labeled.getLayoutBounds()), AIR), thing.whole())) {
                faults.add("larger than what holds it: " + thing.name());
            }
        });
    }

    private void prompt(TextField field) {
        field.lookupAll(".text").stream().map(Text.class::cast).filter(text -> text.getText().equals(field.getPromptText()))
                .filter(text -> text.getLayoutBounds().getWidth() > field.getWidth() - field.getInsets().getLeft()
                        - field.getInsets().getRight() + AIR)
                .forEach(_ -> faults.add("cut: " + quoted(field.getPromptText())));
    }

    private static double width(String word, Text like) {
        var measured = new Text(word);
        measured.setFont(like.getFont());
        return measured.getLayoutBounds().getWidth();
    }

    private static String words(TextFlow flow) {
        return flow.getChildren().stream().map(it -> it instanceof Text text ? text.getText()
                : it instanceof Labeled labeled ? labeled.getText() : "").collect(Collectors.joining());
    }

    private static Optional<Text> letters(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast).findFirst();
    }

    private void inside(Thing thing, Scene scene) {
        var window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        Bounds seen = thing.pane().map(pane -> {
            Bounds view = view(pane);
            // What is above or below can be scrolled to; what is beside it cannot.
            return new BoundingBox(thing.whole().getMinX(), view.getMinY(), thing.whole().getWidth(), 0);
        }).map(Bounds.class::cast).orElse(thing.whole());
        Bounds room = thing.pane().map(Survey::view).orElse(window);
        if (!holds(grown(room, AIR), seen) || !holds(grown(window, AIR), seen)) {
            faults.add("beyond its edge: " + thing.name() + " " + brief(thing.whole()) + " in " + brief(room));
        }
    }

    private void apart(Thing one, Thing other) {
        if (within(one.node(), other.node()) || within(other.node(), one.node())) {
            return;
        }
        Optional<Bounds> common = one.pane().equals(other.pane()) ? cut(one.whole(), other.whole())
                : one.seen().flatMap(a -> other.seen().flatMap(b -> cut(a, b)));
        common.filter(it -> it.getWidth() > AIR && it.getHeight() > AIR).ifPresent(it ->
                faults.add("over one another: " + one.name() + " " + brief(one.whole()) + " and " + other.name() + " "
                        + brief(other.whole())));
    }

    private static boolean within(Node inner, Node outer) {
        return Stream.iterate(inner, at -> at != null, Node::getParent).anyMatch(at -> at == outer);
    }

    private static Optional<ScrollPane> scroll(Node node) {
        return Stream.<Node>iterate(node.getParent(), at -> at != null, Node::getParent)
                .filter(ScrollPane.class::isInstance).map(ScrollPane.class::cast).findFirst();
    }

    private static Bounds view(ScrollPane pane) {
        return Optional.ofNullable(pane.lookup(".viewport")).map(view -> view.localToScene(view.getLayoutBounds()))
                .orElseGet(() -> pane.localToScene(pane.getLayoutBounds()));
    }

    private static Optional<Bounds> cut(Bounds a, Bounds b) {
        double x = Math.max(a.getMinX(), b.getMinX());
        double y = Math.max(a.getMinY(), b.getMinY());
        double width = Math.min(a.getMaxX(), b.getMaxX()) - x;
        double height = Math.min(a.getMaxY(), b.getMaxY()) - y;
        return width > 0 && height > 0 ? Optional.of(new BoundingBox(x, y, width, height)) : Optional.empty();
    }

    private static Bounds grown(Bounds bounds, double by) {
        return new BoundingBox(bounds.getMinX() - by, bounds.getMinY() - by, bounds.getWidth() + 2 * by, bounds.getHeight() + 2 * by);
    }

    /// Unlike bounds' own, it takes something without height for a thing that has a place.
    private static boolean holds(Bounds room, Bounds thing) {
        return thing.getMinX() >= room.getMinX() && thing.getMaxX() <= room.getMaxX()
                && thing.getMinY() >= room.getMinY() && thing.getMaxY() <= room.getMaxY();
    }

    private static String quoted(String words) {
        return "“" + (words.length() > 40 ? words.substring(0, 40) + "…" : words) + "”";
    }

    private static String brief(Bounds bounds) {
        return "%.0f,%.0f %.0fx%.0f".formatted(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
