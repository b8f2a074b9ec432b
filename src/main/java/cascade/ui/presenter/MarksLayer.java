package cascade.ui.presenter;

import cascade.lesson.Marks;
import cascade.simulation.Report;
import cascade.ui.picture.FrameView;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

/// What the speaker points at, above a picture: placed through its camera, so that marks stay on what they mark.
///
/// What shows a mark is made once and moved from frame to frame.
final class MarksLayer extends Pane {

    /// The light's radius as a share of the picture's height.
    static final double LIGHT = 0.17;
    private static final double DOT = 11;

    private final FrameView view;
    private final Reused<PenLine> strokes = new Reused<>(PenLine::new);
    private final Reused<Shade> shades = new Reused<>(Shade::new);
    private final Reused<Circle> dots = new Reused<>(MarksLayer::dot);

    MarksLayer(FrameView view) {
        this.view = view;
        getStyleClass().add("marks-layer");
        setMouseTransparent(true);
        setMinSize(0, 0);
        // While the camera moves, what was marked may lie beyond the picture.
        var inside = new Rectangle();
        inside.widthProperty().bind(widthProperty());
        inside.heightProperty().bind(heightProperty());
        setClip(inside);
        getChildren().addAll(strokes, shades, dots);
    }

    /// Shows marks where the picture now has what they mark.
    void show(Marks marks) {
        strokes.begin();
        shades.begin();
        dots.begin();
        view.report().ifPresent(now -> {
            for (List<Marks.Point> stroke : marks.strokes()) {
                strokes.next().show(stroke, point -> at(point, now));
            }
            marks.spotlight().flatMap(point -> at(point, now))
                    .ifPresent(at -> shades.next().show(at, getWidth(), getHeight(), getHeight() * LIGHT));
            marks.laser().forEach(glow -> at(glow.at(), now).ifPresent(at -> glows(dots.next(), at, glow)));
        });
        strokes.end();
        shades.end();
        dots.end();
    }

    /// Takes the laser away and leaves the rest, before this layer is left as it is.
    void still() {
        dots.begin();
        dots.end();
    }

    private Optional<double[]> at(Marks.Point point, Report now) {
        return point.isThere(now) ? view.place(point.x(now), point.y(now)) : Optional.empty();
    }

    private static Circle dot() {
        var dot = new Circle();
        dot.getStyleClass().add("laser-dot");
        return dot;
    }

    private static void glows(Circle dot, double[] at, Marks.Glow glow) {
        double left = 1 - glow.age() / Marks.FADED;
        dot.setCenterX(at[0]);
        dot.setCenterY(at[1]);
        dot.setRadius(DOT * (1 + left) / 2);
        dot.setOpacity(left * left);
    }

    @Override
    protected void layoutChildren() {
        // Marks have places of their own.
    }
}
