package cascade.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;

/// Measures whether whatever can be pressed has a name and a role, and is large enough for a finger.
final class Reach {

    /// In pixels.
    private static final double FINGER = 44;
    private static final double ROUNDING = 0.5;

    private Reach() {}

    /// What is wrong with these, one line for each fault.
    static List<String> of(List<Node> nodes) {
        var faults = new ArrayList<String>();
        for (Node node : nodes) {
            if (!node.isFocusTraversable() || node.isDisabled()) {
                continue;
            }
            // A term stands in the line of its words: its height is theirs.
            boolean inLine = node instanceof Hyperlink;
            var bounds = node.getLayoutBounds();
            if (!inLine && Math.min(bounds.getHeight(), bounds.getWidth()) < FINGER - ROUNDING) {
                faults.add(node + " is too small: " + bounds.getWidth() + "x" + bounds.getHeight());
            }
            if (node.getAccessibleRole() == AccessibleRole.NODE || node.getAccessibleRole() == AccessibleRole.PARENT) {
                faults.add(node + " has no role");
            }
            boolean named = node.getAccessibleText() != null && !node.getAccessibleText().isBlank()
                    || node instanceof Labeled labeled && !labeled.getText().isBlank();
            if (!named) {
                faults.add(node + " has no name");
            }
        }
        return faults;
    }
}
