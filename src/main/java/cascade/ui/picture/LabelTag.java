package cascade.ui.picture;

import cascade.content.Scene;
import cascade.content.Scene.Side;
import cascade.simulation.Actor;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// A name with a line that leads to its actor.
final class LabelTag {

    /// Seconds in which a name comes and goes.
    private static final double FADE = 0.35;
    /// From the actor's edge to the words, in heights of the words.
    private static final double AWAY = 0.8;
    private static final double MARGIN = 12;
    private static final double DOT = 3;

    private final Scene.Label label;
    private final Actor actor;
    private final Label box;
    private final Line line = new Line();
    private final Circle dot = new Circle(DOT);

    LabelTag(Scene.Label label, Actor actor, String words) {
        this.label = label;
        this.actor = actor;
        box = new Label(words);
        box.getStyleClass().addAll("picture-label", actor.id());
        line.getStyleClass().addAll("picture-leader", actor.id());
        dot.getStyleClass().addAll("picture-dot", actor.id());
    }

    Label box() {
        return box;
    }

    Line line() {
        return line;
    }

    Circle dot() {
        return dot;
    }

    /// Stands beside the actor, inside the picture, away from what is taken; adds its own place to `taken`.
    void place(Frame frame, double seconds, double pixelScale, double width, double height, List<Bounds> taken) {
        double x = frame.view().toPixelX(frame.report().x(actor)) / pixelScale;
        double y = frame.view().toPixelY(frame.report().y(actor)) / pixelScale;
        double opacity = Math.clamp(Math.min(seconds - label.from(), label.to() - seconds) / FADE, 0, 1);
        boolean inView = x > 0 && y > 0 && x < width && y < height;
        boolean visible = opacity > 0 && inView && frame.report().shows(actor);
        box.setVisible(visible);
        line.setVisible(visible);
        dot.setVisible(visible);
        if (!visible) {
            return;
        }
        box.setOpacity(opacity);
        line.setOpacity(opacity);
        dot.setOpacity(opacity);
        box.autosize();
        double reach = frame.report().reach(actor) * frame.view().scale() / pixelScale;
        double extent = frame.report().extent(actor) * frame.view().scale() / pixelScale;
        Bounds place = free(x, y, extent, width, height, taken);
        taken.add(place);
        box.relocate(place.getMinX(), place.getMinY());
        lead(place, x, y, reach);
    }

    private Bounds aside(Side side, double x, double y, double reach) {
        double w = box.getWidth();
        double h = box.getHeight();
        double away = reach + h * AWAY;
        return switch (side) {
            case ABOVE -> new BoundingBox(x - w / 2, y - away - h, w, h);
            case BELOW -> new BoundingBox(x - w / 2, y + away, w, h);
            case LEFT -> new BoundingBox(x - away - w, y - h / 2, w, h);
            case RIGHT -> new BoundingBox(x + away, y - h / 2, w, h);
        };
    }

    /// The first side of the actor where the words hide neither it nor anything that is taken; the wished side if
    /// there is none. Computed from this instant alone, so that a moment always looks the same.
    private Bounds free(double x, double y, double reach, double width, double height, List<Bounds> taken) {
        Bounds own = new BoundingBox(x - reach, y - reach, 2 * reach, 2 * reach);
        for (Side side : order()) {
            Bounds place = inside(aside(side, x, y, reach), width, height);
            if (!place.intersects(own) && taken.stream().noneMatch(place::intersects)) {
                return place;
            }
        }
        return inside(aside(label.side(), x, y, reach), width, height);
    }

    /// The wished side first, then the one across, then the others.
    private List<Side> order() {
        return switch (label.side()) {
            case ABOVE -> List.of(Side.ABOVE, Side.BELOW, Side.RIGHT, Side.LEFT);
            case BELOW -> List.of(Side.BELOW, Side.ABOVE, Side.RIGHT, Side.LEFT);
            case LEFT -> List.of(Side.LEFT, Side.RIGHT, Side.ABOVE, Side.BELOW);
            case RIGHT -> List.of(Side.RIGHT, Side.LEFT, Side.ABOVE, Side.BELOW);
        };
    }

    private static Bounds inside(Bounds place, double width, double height) {
        double x = Math.clamp(place.getMinX(), MARGIN, Math.max(MARGIN, width - place.getWidth() - MARGIN));
        double y = Math.clamp(place.getMinY(), MARGIN, Math.max(MARGIN, height - place.getHeight() - MARGIN));
        return new BoundingBox(x, y, place.getWidth(), place.getHeight());
    }

    /// Draws the line from the nearest point of the words to the edge of the actor.
    private void lead(Bounds place, double x, double y, double reach) {
        double fromX = Math.clamp(x, place.getMinX() + MARGIN, Math.max(place.getMinX() + MARGIN, place.getMaxX() - MARGIN));
        double fromY = Math.clamp(y, place.getMinY(), place.getMaxY());
        double dx = x - fromX;
        double dy = y - fromY;
        double length = Math.hypot(dx, dy);
        double stop = Math.max(0, length - reach * 0.8);
        double share = length == 0 ? 0 : stop / length;
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(fromX + dx * share);
        line.setEndY(fromY + dy * share);
        dot.setCenterX(line.getEndX());
        dot.setCenterY(line.getEndY());
    }
}
