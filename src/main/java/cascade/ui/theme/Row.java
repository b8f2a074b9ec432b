package cascade.ui.theme;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Parts in one row, and in more rows where there is less room than they like to have.
public class Row extends FlowPane {

    public Row(Node... parts) {
        super(parts);
        setMinWidth(0);
    }

    /// A flow pane likes to have a fixed width, whatever is in it.
    @Override
    protected double computePrefWidth(double height) {
        double parts = getManagedChildren().stream().mapToDouble(part -> snapSizeX(part.prefWidth(-1))).sum();
        return snappedLeftInset() + parts + snapSpaceX(getHgap()) * Math.max(0, getManagedChildren().size() - 1) + snappedRightInset();
    }
}
