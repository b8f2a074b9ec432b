package cascade.ui.presenter;

import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// Darkness with a round hole: the spotlight.
final class Shade extends Path {

    private final LineTo topEnd = new LineTo(0, 0);
    private final LineTo bottomEnd = new LineTo(0, 0);
    private final LineTo bottom = new LineTo(0, 0);
    private final MoveTo from = new MoveTo();
    private final ArcTo over = new ArcTo(0, 0, 0, 0, 0, false, true);
    private final ArcTo under = new ArcTo(0, 0, 0, 0, 0, false, true);

    Shade() {
        setFillRule(FillRule.EVEN_ODD);
        getStyleClass().add("spotlight-shade");
        getElements().addAll(new MoveTo(0, 0), topEnd, bottomEnd, bottom, new ClosePath(), from, over, under, new ClosePath());
    }

    /// @param at     the middle of the hole, px
    /// @param radius of the hole, px
    void show(double[] at, double width, double height, double radius) {
        topEnd.setX(width);
        bottomEnd.setX(width);
        bottomEnd.setY(height);
        bottom.setY(height);
        from.setX(at[0] - radius);
        from.setY(at[1]);
        reaches(over, at[0] + radius, at[1], radius);
        reaches(under, at[0] - radius, at[1], radius);
    }

    private static void reaches(ArcTo arc, double x, double y, double radius) {
        arc.setX(x);
        arc.setY(y);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
    }
}
