package cascade.ui.picture;

import javafx.scene.Node;

/// What a projection shows, frame by frame; on the JavaFX thread.
interface Reel extends AutoCloseable {

    /// What stands in the window.
    Node node();

    /// Brings the next frame if there is one.
    ///
    /// @param tick the one to show next
    /// @return whether the picture changed
    boolean turn(int tick);

    @Override
    default void close() {}
}
