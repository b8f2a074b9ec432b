package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.ui.theme.Messages;
import cascade.ui.theme.TextSize;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On every screen, whatever can be pressed has a name and a role, and is large enough for a finger.
final class AccessTest {

    private static final double FINGER = 44;

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"PLAIN, NORMAL", "PLAIN, LARGEST", "DOUBLE, NORMAL", "DOUBLE, LARGEST", "LONG, NORMAL",
        "RTL, NORMAL", "RTL, LARGEST", "XSS, NORMAL"})
    void whateverCanBePressedIsNamedAndLargeEnough(Messages.Mode mode, TextSize size) {
        try (var learner = new Learner(Samples.faulty(), mode, size)) {
            var walk = new Walk(learner, screen -> look(learner, screen));
            walk.everywhere();
            walk.exceptions(Samples.quiz());
        }
        assertThat(wrong).isEmpty();
    }

    private void look(Learner learner, String screen) {
        for (Node node : learner.asks(() -> learner.all("*"))) {
            if (!node.isFocusTraversable() || node.isDisabled()) {
                continue;
            }
            String where = screen + ": " + node;
            // A term stands in the line of its words: its height is theirs.
            boolean inLine = node instanceof Hyperlink;
            var bounds = node.getLayoutBounds();
            if (!inLine && (bounds.getHeight() < FINGER - 0.5 || bounds.getWidth() < FINGER - 0.5)) {
                wrong.add(where + " is too small: " + bounds.getWidth() + "x" + bounds.getHeight());
            }
            if (node.getAccessibleRole() == AccessibleRole.NODE || node.getAccessibleRole() == AccessibleRole.PARENT) {
                wrong.add(where + " has no role");
            }
            boolean named = node.getAccessibleText() != null && !node.getAccessibleText().isBlank()
                    || node instanceof Labeled labeled && !labeled.getText().isBlank();
            if (!named) {
                wrong.add(where + " has no name");
            }
        }
    }
}
