package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.ui.theme.Messages;
import cascade.ui.theme.TextSize;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In the smallest window, "I feel worried" stands whole inside it and alone at its place, whatever else there is.
final class HeaderTest {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"PLAIN, NORMAL", "PLAIN, LARGEST", "DOUBLE, NORMAL", "DOUBLE, LARGE", "DOUBLE, LARGEST",
        "LONG, LARGEST", "RTL, NORMAL", "RTL, LARGEST", "XSS, LARGEST"})
    void worriedStaysWholeOnEveryScreen(Messages.Mode mode, TextSize size) {
        try (var learner = new Learner(Samples.library(), mode, size)) {
            learner.resizes(WIDTH, HEIGHT);
            look(learner, "home");
            learner.fires("#settings");
            look(learner, "settings");
            learner.presses(KeyCode.ESCAPE).fires("#glossary");
            look(learner, "glossary");
            learner.presses(KeyCode.ESCAPE).fires("#teaching");
            look(learner, "educator's pages");
            learner.presses(KeyCode.ESCAPE).fires("#open-journey");
            look(learner, "lesson");
            learner.presses(KeyCode.R);
            look(learner, "lesson, read aloud");
            learner.presses(KeyCode.P).presses(KeyCode.DIGIT7, KeyCode.PAGE_DOWN);
            look(learner, "the end of the lesson");
            learner.presses(KeyCode.ESCAPE).fires("#open-recurrence");
            look(learner, "quiz");
            learner.presses(KeyCode.R);
            look(learner, "quiz, read aloud");
            learner.presses(KeyCode.F1);
            look(learner, "support");
        }
        assertThat(wrong).isEmpty();
    }

    private void look(Learner learner, String screen) {
        learner.doing(() -> {
            Parent root = learner.shell().root();
            root.applyCss();
            root.layout();
            assertThat(root.getLayoutBounds().getWidth()).isEqualTo(WIDTH);
            var worried = (Labeled) root.lookup("#worried");
            Bounds at = worried.localToScene(worried.getLayoutBounds());
            if (!worried.isVisible() || at.getMinX() < 0 || at.getMinY() < 0 || at.getMaxX() > WIDTH || at.getMaxY() > HEIGHT) {
                wrong.add(screen + ": beyond the window: " + at);
            }
            String written = ((Text) worried.lookup(".text")).getText();
            if (!written.equals(worried.getText()) || at.getWidth() < worried.prefWidth(-1) - 1) {
                wrong.add(screen + ": cut to “" + written + "”, " + at.getWidth() + " of " + worried.prefWidth(-1));
            }
            for (Node other : worried.getParent().getChildrenUnmodifiable()) {
                Bounds beside = other.localToScene(other.getLayoutBounds());
                boolean there = other != worried && other.isVisible() && beside.getWidth() > 0;
                if (there && beside.getMinX() < at.getMaxX() - 1 && beside.getMaxX() > at.getMinX() + 1) {
                    wrong.add(screen + ": under " + other);
                }
                if (there && (beside.getMinX() < -1 || beside.getMaxX() > WIDTH + 1)) {
                    wrong.add(screen + ": beyond the window: " + other + " " + beside);
                }
            }
        });
    }
}
