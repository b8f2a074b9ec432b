package cascade.ui.presenter;

import cascade.lesson.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.shape.Polyline;

/// What the pen drew without being lifted: a line with a halo, so that it is seen on any ground.
final class PenLine extends Group {

    private final Polyline halo = new Polyline();
    private final Polyline line = new Polyline();
    /// Kept, because most frames have the line where it was.
    private final List<Double> places = new ArrayList<>();

    PenLine() {
        halo.getStyleClass().add("pen-halo");
        line.getStyleClass().add("pen-line");
        getChildren().addAll(halo, line);
    }

    /// @param at where a point is now, px; empty where it is not there
    void show(List<Marks.Point> stroke, Function<Marks.Point, Optional<double[]>> at) {
        places.clear();
        stroke.forEach(point -> at.apply(point).ifPresent(place -> {
            places.add(place[0]);
            places.add(place[1]);
        }));
        if (!places.equals(line.getPoints())) {
            halo.getPoints().setAll(places);
            line.getPoints().setAll(places);
        }
    }
}
