package cascade.ui.picture;

import cascade.content.Scene;
import cascade.ui.theme.Messages;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.QuadCurve;
import javafx.scene.shape.SVGPath;

/// The small body that says where we are.
final class BodyMapView extends VBox {

    /// A neutral figure, 100 wide and 200 high.
    private static final String FIGURE = "M50 4 C58 4 64 10 64 19 C64 26 61 31 57 34 L57 39 C60 41 66 42 71 44 "
            + "C78 46 81 51 82 58 L88 100 C89 105 83 107 81 102 L73 68 L72 98 C72 106 71 112 70 120 L66 190 "
            + "C66 196 56 196 55 190 L51 128 L49 128 L45 190 C44 196 34 196 34 190 L30 120 C29 112 28 106 28 98 "
            + "L27 68 L19 102 C17 107 11 105 12 100 L18 58 C19 51 22 46 29 44 C34 42 40 41 43 39 L43 34 "
            + "C39 31 36 26 36 19 C36 10 42 4 50 4 Z";
    private static final double GAP = 16;

    private final Messages text;
    private final Circle origin = new Circle(4.5);
    private final Circle here = new Circle(4);
    private final Circle ring = new Circle(8.5);
    private final QuadCurve way = new QuadCurve();
    private final Label name = new Label();

    BodyMapView(Messages text) {
        this.text = text;
        getStyleClass().add("body-map");
        setMouseTransparent(true);
        var figure = new SVGPath();
        figure.setContent(FIGURE);
        figure.getStyleClass().add("body-figure");
        origin.getStyleClass().add("body-origin");
        here.getStyleClass().add("body-here");
        ring.getStyleClass().add("body-ring");
        way.getStyleClass().add("body-way");
        name.getStyleClass().add("body-name");
        getChildren().addAll(new StackPane(new Group(figure, way, origin, ring, here)), name);
    }

    /// Distance that cards keep from the edge of the picture, px.
    double gap() {
        return GAP;
    }

    void show(Scene.BodyMark mark) {
        double[] from = place(mark.origin());
        double[] to = place(mark.here());
        origin.setCenterX(from[0]);
        origin.setCenterY(from[1]);
        here.setCenterX(to[0]);
        here.setCenterY(to[1]);
        ring.setCenterX(to[0]);
        ring.setCenterY(to[1]);
        way.setStartX(from[0]);
        way.setStartY(from[1]);
        way.setControlX(Math.max(from[0], to[0]) + 8);
        way.setControlY((from[1] + to[1]) / 2);
        way.setEndX(to[0]);
        way.setEndY(to[1]);
        boolean away = mark.origin() != mark.here();
        way.setVisible(away);
        origin.setVisible(away);
        name.setText(text.get("picture.place." + mark.here().name().toLowerCase(Locale.ROOT)));
    }

    /// Where a place is on the figure; the person's left is on the right of the picture.
    private static double[] place(Scene.Place place) {
        return switch (place) {
            case BREAST -> new double[] {60, 59};
            case BLOOD -> new double[] {52, 66};
            case LUNG -> new double[] {40, 60};
            case LIVER -> new double[] {42, 81};
            case BONE -> new double[] {60, 142};
            case BRAIN -> new double[] {50, 15};
        };
    }
}
