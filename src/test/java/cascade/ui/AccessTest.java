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
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever can be pressed has a name and a role, and is large enough for a finger.
final class AccessTest {

    private static final double FINGER = 44;

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"PLAIN, NORMAL", "PLAIN, LARGEST", "DOUBLE, NORMAL", "DOUBLE, LARGEST", "LONG, NORMAL",
        "RTL, NORMAL", "RTL, LARGEST", "XSS, NORMAL"})
    void whateverCanBePressedIsNamedAndLargeEnough(Messages.Mode mode, TextSize size) {
        try (var learner = new Learner(Samples.library(), mode, size)) {
            look(learner, "home");
            learner.fires("#meeting");
            look(learner, "how much to meet");
            learner.presses(KeyCode.ESCAPE).fires("#glossary");
            look(learner, "glossary");
            learner.presses(KeyCode.ESCAPE).fires("#teaching").fires("#teach-journey");
            look(learner, "educator's pages");
            learner.presses(KeyCode.ESCAPE).fires("#open-journey");
            look(learner, "lesson");
            learner.presses(KeyCode.DIGIT7, KeyCode.PAGE_DOWN);
            look(learner, "the end of the lesson");
            learner.fires("#paper");
            look(learner, "print or save");
            learner.presses(KeyCode.ESCAPE).presses(KeyCode.ESCAPE).fires("#open-recurrence");
            look(learner, "quiz");
            learner.presses(KeyCode.F1);
            look(learner, "support");
            learner.presses(KeyCode.ESCAPE, KeyCode.ESCAPE).fires("#text-size");
            look(learner, "text size");
            learner.fires("#all-settings");
            look(learner, "settings");
        }
        assertThat(wrong).isEmpty();
    }

    private void look(Learner learner, String screen) {
        learner.doing(() -> {
            learner.shell().root().applyCss();
            learner.shell().root().layout();
        });
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
