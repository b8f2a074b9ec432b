package cascade.ui.kiosk;

import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;

/// Words with a meaning stand in lines that are lower than a finger, so a touch near one is a touch on it.
final class NearTouch {

    private NearTouch() {}

    /// The word nearest to a touch.
    ///
    /// @param sceneX of the touch
    /// @param sceneY of the touch
    /// @param reach  from the middle of a line, px
    static Optional<Hyperlink> of(Parent root, double sceneX, double sceneY, double reach) {
        return root.lookupAll(".term").stream().filter(Hyperlink.class::isInstance).map(Hyperlink.class::cast)
                .filter(NearTouch::isShown).filter(term -> distance(term, sceneX, sceneY) <= reach)
                .min(Comparator.comparingDouble(term -> distance(term, sceneX, sceneY)));
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// From a touch to the line through the middle of the word, px.
    private static double distance(Hyperlink term, double sceneX, double sceneY) {
        Bounds at = term.localToScene(term.getLayoutBounds());
        double x = Math.clamp(sceneX, at.getMinX(), Math.max(at.getMinX(), at.getMaxX()));
        return new Point2D(sceneX, sceneY).distance(x, at.getCenterY());
    }
}
