package cascade.ui.paper;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;

/// Where files of paper are laid.
@FunctionalInterface
public interface Desk {

    /// Nobody is asked, and nothing is saved: for pictures of screens.
    Desk NONE = (_, _) -> Optional.empty();

    /// A place for a file.
    ///
    /// @param replace whether a file of that name may be replaced, because the learner said so
    record Spot(Path file, boolean replace) {}

    /// Asks where to save, on the JavaFX thread; empty where the learner would rather not.
    ///
    /// @param beside in the window that asks
    /// @param name   that is proposed, such as `journey.pdf`
    Optional<Spot> spot(Node beside, String name);
}
