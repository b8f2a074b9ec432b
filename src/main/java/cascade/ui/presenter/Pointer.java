package cascade.ui.presenter;

import cascade.lesson.Marks;
import cascade.simulation.Report;
import cascade.ui.picture.FrameView;
import javafx.scene.layout.Region;

/// Takes the speaker's mouse on the picture for pointing.
final class Pointer {

    /// What a movement does to the marks, in micrometres.
    @FunctionalInterface
    private interface Gesture {
        void at(double x, double y, Report now);
    }

    private Pointer() {}

    /// The handlers live as long as the picture.
    static void follow(Region pictured, FrameView view, Marks marks) {
        pictured.setOnMouseMoved(event -> at(view, event.getX(), event.getY(), marks::move));
        pictured.setOnMousePressed(event -> at(view, event.getX(), event.getY(), marks::press));
        pictured.setOnMouseDragged(event -> at(view, event.getX(), event.getY(), marks::drag));
    }

    private static void at(FrameView view, double x, double y, Gesture gesture) {
        view.report().ifPresent(now -> view.micrometres(x, y).ifPresent(um -> gesture.at(um[0], um[1], now)));
    }
}
