package cascade.ui.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Node;

/// Nodes of one kind, as many as a frame needs, kept for the frames after it.
final class Reused<N extends Node> extends Group {

    private final List<N> kept = new ArrayList<>();
    private final Supplier<N> makes;
    private int used;

    Reused(Supplier<N> makes) {
        this.makes = makes;
        setManaged(false);
        // They are placed, not laid out.
        setAutoSizeChildren(false);
    }

    /// A frame begins; none is needed yet.
    void begin() {
        used = 0;
    }

    /// One more.
    N next() {
        if (used == kept.size()) {
            kept.add(makes.get());
        }
        if (used == getChildren().size()) {
            getChildren().add(kept.get(used));
        }
        return kept.get(used++);
    }

    /// The frame is complete; what it does not need is not seen.
    void end() {
        if (getChildren().size() > used) {
            getChildren().remove(used, getChildren().size());
        }
    }
}
