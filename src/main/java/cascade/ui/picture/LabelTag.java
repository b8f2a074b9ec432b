package cascade.ui.picture;

import cascade.content.Scene;
import cascade.simulation.Actor;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// A name with a line that leads to its actor.
final class LabelTag {

    /// Seconds in which a name comes and goes.
    private static final double FADE = 0.35;
    private static final double DOT = 3;
    /// The line ends a little inside the actor: at this share of its reach.
    private static final double INTO = 0.8;
    /// Longer names wrap, as a share of the picture's width; the second is for where the first finds no place.
    private static final double[] WIDEST = {0.55, 0.3};
    /// In letters: no narrower than a long word.
    private static final double WORD = 6.5;

    private final Scene.Label label;
    private final Actor actor;
    private final Label box;
    private final Line line = new Line();
    private final Circle dot = new Circle(DOT);

    LabelTag(Scene.Label label, Actor actor, String words) {
        this.label = label;
        this.actor = actor;
        box = new Label(words);
        box.setWrapText(true);
        // Its size is given here; the layer would give it the size it likes best.
        box.setManaged(false);
        // Until the first frame says where the actor is, nothing is shown.
        hide();
        box.getStyleClass().addAll("picture-label", actor.id());
        line.getStyleClass().addAll("picture-leader", actor.id());
        dot.getStyleClass().addAll("picture-dot", actor.id());
    }

    private void hide() {
        box.setVisible(false);
        line.setVisible(false);
        dot.setVisible(false);
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

    /// Stands beside the actor where nothing is hidden; without such a place, or while the actor is not seen, it is
    /// left out.
    void place(Frame frame, double seconds, double pixelScale, Spots spots) {
        double x = frame.view().toPixelX(frame.report().x(actor)) / pixelScale;
        double y = frame.view().toPixelY(frame.report().y(actor)) / pixelScale;
        double opacity = Math.clamp(Math.min(seconds - label.from(), label.to() - seconds) / FADE, 0, 1);
        double scale = frame.view().scale() / pixelScale;
        Optional<Spots.Spot> spot = Optional.empty();
        if (opacity > 0 && frame.report().shows(actor) && spots.sees(x, y)) {
            double reach = frame.report().extent(actor) * scale;
            double edge = frame.report().reach(actor) * scale * INTO;
            for (int i = 0; i < WIDEST.length && spot.isEmpty(); i++) {
                double wide = Math.ceil(Math.min(box.prefWidth(-1),
                        Math.max(spots.width() * WIDEST[i], WORD * box.getFont().getSize())));
                spot = spots.take(label.side(), new Point2D(x, y), reach, edge, wide,
                        Math.ceil(box.prefHeight(wide)));
            }
        }
        box.setVisible(spot.isPresent());
        line.setVisible(spot.isPresent());
        dot.setVisible(spot.isPresent());
        spot.ifPresent(found -> {
            box.setOpacity(opacity);
            line.setOpacity(opacity);
            dot.setOpacity(opacity);
            Bounds words = found.words();
            box.resizeRelocate(words.getMinX(), words.getMinY(), words.getWidth(), words.getHeight());
            lead(found);
        });
    }

    /// Draws the line from the words to the edge of the actor.
    private void lead(Spots.Spot spot) {
        line.setStartX(spot.from().getX());
        line.setStartY(spot.from().getY());
        line.setEndX(spot.to().getX());
        line.setEndY(spot.to().getY());
        dot.setCenterX(spot.to().getX());
        dot.setCenterY(spot.to().getY());
    }
}
