package cascade.ui;

import cascade.picture.Raster;
import cascade.picture.Seen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

/// Reads the words on a screen as an eye does: how much they stand out from what is painted behind them.
///
/// Use it on the JavaFX thread.
final class Legibility {

    /// WCAG 2.2: letters this large, or this large and bold, need less contrast; in pixels.
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;
    private static final double LARGE_LEAST = 3;
    /// In pixels: a line of which less is in view is not read.
    private static final double LINE = 8;

    private final Raster picture;
    private final double least;
    private final List<String> faults = new ArrayList<>();
    private int read;

    /// @param least contrast that words of ordinary size need
    Legibility(Raster picture, double least) {
        this.picture = picture;
        this.least = least;
    }

    /// Words that do not stand out, below this node.
    List<String> of(Parent root) {
        collect(root);
        return faults;
    }

    /// How many words or lines of words were looked at.
    int read() {
        return read;
    }

    /// What cannot be used need not stand out, and what is fading is on its way out or in.
    private void collect(Node node) {
        if (!node.isVisible() || node.getOpacity() < 1 || node.isDisabled()) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            inView(text).ifPresent(bounds -> look(text, bounds));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }

    private void look(Text text, Bounds bounds) {
        read++;
        int behind = commonest(bounds);
        double needed = isLarge(text) ? Math.min(LARGE_LEAST, least) : least;
        double meant = Seen.contrast(over(text.getFill(), behind), behind);
        double painted = farthest(bounds, behind);
        if (meant < needed || painted < needed) {
            faults.add("“%s” needs %.1f: its colour has %.2f, its pixels %.2f on #%06x".formatted(text.getText(), needed, meant, painted,
                    behind & 0xffffff));
        }
    }

    private static boolean isLarge(Text text) {
        double size = text.getFont().getSize();
        return size >= LARGE || size >= LARGE_BOLD && text.getFont().getStyle().contains("Bold");
    }

    private int commonest(Bounds bounds) {
        Map<Integer, Integer> counts = new HashMap<>();
        pixels(bounds, pixel -> counts.merge(pixel, 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    private double farthest(Bounds bounds, int behind) {
        double[] most = {1};
        pixels(bounds, pixel -> most[0] = Math.max(most[0], Seen.contrast(pixel, behind)));
        return most[0];
    }

    private void pixels(Bounds bounds, java.util.function.IntConsumer each) {
        for (int y = (int) Math.floor(bounds.getMinY()); y < Math.min(picture.height, bounds.getMaxY()); y++) {
            for (int x = (int) Math.floor(bounds.getMinX()); x < Math.min(picture.width, bounds.getMaxX()); x++) {
                each.accept(picture.pixels[y * picture.width + x]);
            }
        }
    }

    private static int over(Paint fill, int behind) {
        Color colour = (Color) fill;
        return channel(colour.getRed(), colour, behind, 16) | channel(colour.getGreen(), colour, behind, 8)
                | channel(colour.getBlue(), colour, behind, 0);
    }

    private static int channel(double own, Color colour, int behind, int shift) {
        double under = (behind >> shift & 255) / 255.0;
        return (int) Math.round(255 * (own * colour.getOpacity() + under * (1 - colour.getOpacity()))) << shift;
    }

    /// What is in the window and in every scroll pane around it, above the fade at its end.
    private Optional<Bounds> inView(Text text) {
        Bounds seen = text.localToScene(text.getLayoutBounds());
        Bounds room = new BoundingBox(0, 0, picture.width, picture.height);
        for (Node at = text; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                room = cut(room, view(pane));
            }
        }
        Bounds left = cut(seen, room);
        return left.getWidth() > 1 && left.getHeight() >= Math.min(LINE, seen.getHeight()) ? Optional.of(left) : Optional.empty();
    }

    private static Bounds view(ScrollPane pane) {
        Bounds all = pane.localToScene(pane.getLayoutBounds());
        return Stream.ofNullable(pane.getParent()).flatMap(parent -> parent.getChildrenUnmodifiable().stream())
                .filter(it -> it.isVisible() && it.getStyleClass().contains("fade")).findFirst()
                .<Bounds>map(fade -> new BoundingBox(all.getMinX(), all.getMinY(), all.getWidth(),
                        fade.localToScene(fade.getLayoutBounds()).getMinY() - all.getMinY())).orElse(all);
    }

    private static Bounds cut(Bounds a, Bounds b) {
        double x = Math.max(a.getMinX(), b.getMinX());
        double y = Math.max(a.getMinY(), b.getMinY());
        return new BoundingBox(x, y, Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - x), Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - y));
    }
}
