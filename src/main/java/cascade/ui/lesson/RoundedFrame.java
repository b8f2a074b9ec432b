package cascade.ui.lesson;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// Rounds the corners of a picture by covering them, because clipping a moving picture is slow without a GPU.
public final class RoundedFrame extends Pane {

    private static final double RADIUS = 20;

    private final Region picture;
    private final Path[] corners = new Path[4];

    public RoundedFrame(Region picture) {
        this.picture = picture;
        getStyleClass().add("rounded-frame");
        setMinSize(0, 0);
        getChildren().add(picture);
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new Path(new MoveTo(-1, -1), new LineTo(RADIUS, -1), new LineTo(RADIUS, 0),
                    new ArcTo(RADIUS, RADIUS, 0, 0, RADIUS, false, false), new LineTo(-1, RADIUS), new ClosePath());
            corners[i].getStyleClass().add("corner");
            corners[i].setManaged(false);
            corners[i].setMouseTransparent(true);
            corners[i].setScaleX(i % 2 == 0 ? 1 : -1);
            corners[i].setScaleY(i < 2 ? 1 : -1);
        }
        getChildren().addAll(corners);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        picture.resizeRelocate(0, 0, width, height);
        for (int i = 0; i < corners.length; i++) {
            corners[i].setLayoutX(i % 2 == 0 ? 0 : width - RADIUS + 1);
            corners[i].setLayoutY(i < 2 ? 0 : height - RADIUS + 1);
        }
    }
}
