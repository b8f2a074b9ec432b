package cascade.ui.theme;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;

/// The keyboard focus, given from one node to another.
public final class Focus {

    private Focus() {}

    /// Whether somebody at the keyboard sees where the focus is.
    public static boolean isSeen(Scene scene) {
        return Optional.ofNullable(scene.getFocusOwner()).filter(Node::isFocusVisible).isPresent();
    }

    /// Gives the focus to a node.
    ///
    /// @param seen whether its ring is to be seen: a step there and back shows it
    public static void give(Node node, boolean seen) {
        node.requestFocus();
        if (seen) {
            node.requestFocusTraversal(TraversalDirection.NEXT);
            node.getScene().getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
    }
}
