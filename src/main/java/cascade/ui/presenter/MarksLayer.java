package cascade.ui.presenter;

import cascade.lesson.Marks;
import cascade.simulation.Report;
import cascade.ui.picture.FrameView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

/// What the speaker points at, above a picture: placed through its camera, so that marks stay on what they mark.
final class MarksLayer extends Pane {

    /// The light's radius as a share of the picture's height.
    static final double LIGHT = 0.17;
    private static final double DOT = 11;

    private final FrameView view;

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
    }

    /// Shows marks where the picture now has what they mark.
    void show(Marks marks) {
        var nodes = new ArrayList<Node>();
        view.report().ifPresent(now -> {
            for (List<Marks.Point> stroke : marks.strokes()) {
                nodes.add(line(stroke, now, "pen-halo"));
                nodes.add(line(stroke, now, "pen-line"));
            }
            marks.spotlight().flatMap(point -> at(point, now)).ifPresent(at -> nodes.add(shade(at)));
            marks.laser().forEach(glow -> at(glow.at(), now).ifPresent(at -> nodes.add(dot(at, glow))));
        });
        if (!nodes.isEmpty() || !getChildren().isEmpty()) {
            getChildren().setAll(nodes);
        }
    }

    /// Takes the laser away and leaves the rest, before this layer is left as it is.
    void still() {
        getChildren().removeIf(Circle.class::isInstance);
    }

    private Optional<double[]> at(Marks.Point point, Report now) {
        return point.isThere(now) ? view.place(point.x(now), point.y(now)) : Optional.empty();
    }

    private Polyline line(List<Marks.Point> stroke, Report now, String look) {
        var line = new Polyline();
        line.getStyleClass().add(look);
        stroke.forEach(point -> at(point, now).ifPresent(at -> line.getPoints().addAll(at[0], at[1])));
        return line;
    }

    private static Circle dot(double[] at, Marks.Glow glow) {
        double left = 1 - glow.age() / Marks.FADED;
        var dot = new Circle(at[0], at[1], DOT * (1 + left) / 2);
        dot.getStyleClass().add("laser-dot");
        dot.setOpacity(left * left);
        return dot;
    }

    /// Darkness with a round hole.
    private Path shade(double[] at) {
        double width = getWidth();
        double height = getHeight();
        double radius = height * LIGHT;
        var shade = new Path(new MoveTo(0, 0), new LineTo(width, 0), new LineTo(width, height), new LineTo(0, height),
                new ClosePath(), new MoveTo(at[0] - radius, at[1]),
                new ArcTo(radius, radius, 0, at[0] + radius, at[1], false, true),
                new ArcTo(radius, radius, 0, at[0] - radius, at[1], false, true), new ClosePath());
        shade.setFillRule(FillRule.EVEN_ODD);
        shade.getStyleClass().add("spotlight-shade");
        return shade;
    }

    @Override
    protected void layoutChildren() {
        // Marks have places of their own.
    }
}
