package cascade.ui;

import cascade.picture.Raster;
import cascade.picture.Seen;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

/// Follows the keyboard through what is open: Tab leads to everything that can be used and round again, and the pixels show
/// where it is.
final class Rings {

    /// WCAG 2.2, 2.4.13: a focus indicator has this contrast between the focused and the unfocused state.
    private static final double RING = 3;
    /// In pixels: so far around a control its ring is looked for.
    private static final double AROUND = 6;
    /// A page may still be scrolling to what has the focus.
    private static final int LOOKS = 4;

    private final Learner learner;
    private final List<String> faults = new ArrayList<>();
    private int seen;
    /// Whether Tab leads from one stop to another.
    private boolean several;

    Rings(Learner learner) {
        this.learner = learner;
    }

    /// What is wrong, one line for each fault.
    List<String> follow() {
        Set<Node> left = learner.asks(() -> stops(learner.top()));
        several = left.size() > 1;
        Set<Node> been = new LinkedHashSet<>();
        for (int i = 0; i <= left.size(); i++) {
            learner.hits(KeyCode.TAB);
            Node here = learner.asks(() -> learner.shell().root().getScene().getFocusOwner());
            if (!been.add(here)) {
                break;
            }
            ring(here);
        }
        left.removeAll(been);
        left.forEach(node -> faults.add("Tab does not lead to " + node));
        return faults;
    }

    /// How many rings were looked for.
    int seen() {
        return seen;
    }

    private static Set<Node> stops(Parent root) {
        var stops = new LinkedHashSet<Node>();
        collect(root, stops);
        return stops;
    }

    private static void collect(Node node, Set<Node> stops) {
        if (node.isVisible() && !node.isDisabled()) {
            if (node.isFocusTraversable()) {
                stops.add(node);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
            }
        }
    }

    private void ring(Node node) {
        seen++;
        // A card keeps the focus; taken from it and given back, it leaves an old ring in the picture now and then.
        boolean led = several && learner.find(".over").isPresent();
        String fault = led ? lookSlowly(node) : learner.asks(() -> look(node));
        for (int i = 1; i < LOOKS && !fault.isEmpty(); i++) {
            // Only the keyboard makes the ring visible.
            learner.presses(KeyCode.SHIFT, KeyCode.TAB).presses(KeyCode.TAB);
            fault = several ? lookSlowly(node) : learner.asks(() -> look(node));
        }
        if (!fault.isEmpty()) {
            faults.add(fault);
        }
    }

    /// The ring is what changes when the focus goes elsewhere.
    ///
    /// @return what is wrong; empty if it is seen
    private String look(Node node) {
        Parent root = learner.shell().root();
        root.applyCss();
        root.layout();
        Raster with = learner.paints(area(node));
        root.requestFocus();
        Raster without = learner.paints(area(node));
        node.requestFocus();
        return compare(node, with, without);
    }

    /// The same, as somebody at the keyboard sees it: in pictures of the whole window, with the focus here and one stop on.
    private String lookSlowly(Node node) {
        Raster with = learner.picture();
        Raster without = learner.presses(KeyCode.TAB).picture();
        learner.presses(KeyCode.SHIFT, KeyCode.TAB);
        return learner.asks(() -> compare(node, part(with, area(node)), part(without, area(node))));
    }

    private static Raster part(Raster whole, Bounds area) {
        int left = (int) Math.max(0, area.getMinX());
        int top = (int) Math.max(0, area.getMinY());
        var part = new Raster((int) Math.min(whole.width, area.getMaxX()) - left, (int) Math.min(whole.height, area.getMaxY()) - top);
        for (int y = 0; y < part.height; y++) {
            System.arraycopy(whole.pixels, (top + y) * whole.width + left, part.pixels, y * part.width, part.width);
        }
        return part;
    }

    private static Bounds area(Node node) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        return new BoundingBox(place.getMinX() - AROUND, place.getMinY() - AROUND, place.getWidth() + 2 * AROUND,
                place.getHeight() + 2 * AROUND);
    }

    private static String compare(Node node, Raster with, Raster without) {
        int changed = 0;
        for (int i = 0; i < with.pixels.length; i++) {
            if (with.pixels[i] != without.pixels[i] && Seen.contrast(with.pixels[i], without.pixels[i]) >= RING) {
                changed++;
            }
        }
        // Half of a line of one pixel around it is the least that is found at a glance.
        Bounds place = node.getLayoutBounds();
        double needed = Math.min(place.getWidth(), with.width) + Math.min(place.getHeight(), with.height);
        return changed >= needed ? ""
                : "the focus is hard to see, %d of %.0f pixels: %s at %s".formatted(changed, needed, node, area(node));
    }
}
