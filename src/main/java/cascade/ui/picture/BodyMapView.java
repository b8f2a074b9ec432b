package cascade.ui.picture;

import cascade.content.Scene;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.QuadCurve;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The small body that says where we are.
final class BodyMapView extends VBox {

    /// A neutral figure, 100 wide and 200 high.
    private static final String FIGURE = "M50 3 C56.6 3 60.4 8 60.2 15 C60 22.6 55.6 29.4 50 29.4 C44.4 29.4 40 22.6 39.8 15 C39.6 8 43.4 "
            + "3 50 3 Z M54.2 27 C54.4 33 56 35.5 62 37.6 C70 40 74.4 43 75.8 52 C77 60 77.6 67 79 75 C80.6 83 "
            + "82.6 92 84.2 101 C85.2 106 86 109 84.8 112 C83.4 115 80.6 114 79.8 110 C78.2 101 75.4 93 73.6 85 "
            + "C71.6 76 70 68 68.6 59 C68.4 68 65.4 75 65 83 C64.8 90 68.6 97 69 107 C69.4 121 67.4 134 65.6 "
            + "147 C66.2 157 65 169 62.4 183 C62.4 187 65 189 65.8 192 C66.3 195 62 196 58 195.6 C55.6 195.2 "
            + "55.2 192 55.6 188 C56 176 53.8 164 54.8 149 C55 138 53.2 125 50 113 C46.8 125 45 138 45.2 149 "
            + "C46.2 164 44 176 44.4 188 C44.8 192 44.4 195.2 42 195.6 C38 196 33.7 195 34.2 192 C35 189 37.6 "
            + "187 37.6 183 C35 169 33.8 157 34.4 147 C32.6 134 30.6 121 31 107 C31.4 97 35.2 90 35 83 C34.6 75 "
            + "31.6 68 31.4 59 C30 68 28.4 76 26.4 85 C24.6 93 21.8 101 20.2 110 C19.4 114 16.6 115 15.2 112 "
            + "C14 109 14.8 106 15.8 101 C17.4 92 19.4 83 21 75 C22.4 67 23 60 24.2 52 C25.6 43 30 40 38 37.6 "
            + "C44 35.5 45.6 33 45.8 27 Z";
    private static final double FIGURE_HEIGHT = 200;
    /// How much of the picture's height the figure takes, and the least and the most that it is enlarged.
    private static final double SHARE = 0.34;
    private static final double SMALLEST = 0.55;
    private static final double LARGEST = 1.3;

    private final Messages text;
    private final Circle origin = new Circle(4.5);
    private final Circle here = new Circle(4);
    private final Circle ring = new Circle(8.5);
    private final QuadCurve way = new QuadCurve();
    private final Label name = new Label();
    private final Scale scale = new Scale(1, 1);

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
        var whole = new Group(figure, way, origin, ring, here);
        whole.getTransforms().add(scale);
        getChildren().addAll(new StackPane(new Group(whole)), name);
    }

    /// Makes the figure as large as suits a picture of this height, px.
    void figureFor(double height) {
        double size = Math.clamp(height * SHARE / FIGURE_HEIGHT, SMALLEST, LARGEST);
        scale.setX(size);
        scale.setY(size);
    }

    /// Shows the name of the place, or leaves it out.
    void named(boolean on) {
        Parts.visible(name, on);
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
            case BREAST -> new double[] {60, 57};
            case BLOOD -> new double[] {52, 64};
            case LUNG -> new double[] {41, 57};
            case LIVER -> new double[] {43, 77};
            case BONE -> new double[] {60, 136};
            case BRAIN -> new double[] {50, 13};
            case BOWEL -> new double[] {61, 97};
            case PROSTATE -> new double[] {50, 108};
            case SKIN -> new double[] {73, 60};
        };
    }
}
