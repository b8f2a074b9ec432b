package cascade.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Tongue;
import cascade.progress.Settings;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In every language, at every size of words and in all colours, nothing that is written in the two windows is cut off.
final class RoomForWordsTest {

    private static final int ROUNDS = 10;
    private static final double TARGET = 44;

    @ParameterizedTest
    @CsvSource({"en, 100, day", "en, 200, contrast", "es, 100, night", "es, 200, projector", "double, 100, projector",
        "double, 200, night", "rtl, 100, day", "rtl, 200, contrast"})
    void nothingIsCutOffAndControlsAreLargeAndNamed(String tongue, int percent, String palette) throws Exception {
        var liking = new Classroom.Liking(Tongue.known(tongue).orElseThrow(), Settings.USUAL.sized(percent).coloured(palette));
        try (var room = new Classroom(liking)) {
            room.opens("journey");
            var wrong = new ArrayList<String>();
            for (KeyCode step : List.of(KeyCode.DIGIT1, KeyCode.DIGIT5, KeyCode.DIGIT8)) {
                room.presses(step, KeyCode.ENTER, KeyCode.SPACE);
                calmly(room, step.name(), wrong);
            }
            room.presses(KeyCode.F, KeyCode.Q);
            room.presses(KeyCode.ESCAPE, KeyCode.F, KeyCode.Q, KeyCode.A, KeyCode.PERIOD, KeyCode.V);
            calmly(room, "asked", wrong);
            assertThat(wrong).isEmpty();
        }
    }

    /// What is wrong counts once it stays so: letters that shrink to their room need some frames for it.
    private static void calmly(Classroom room, String where, List<String> wrong) throws Exception {
        var faults = new ArrayList<String>();
        for (int i = 0; i < ROUNDS && (i == 0 || !faults.isEmpty()); i++) {
            room.settle();
            room.pulses();
            faults.clear();
            look(room, where, faults);
        }
        wrong.addAll(faults);
    }

    private static void look(Classroom room, String where, List<String> wrong) {
        room.asks(() -> {
            for (Stage in : List.of(room.speaker(), room.audience())) {
                in.getScene().getRoot().lookupAll("*").stream().filter(Classroom::visible).forEach(node -> look(in, node, where, wrong));
            }
            return true;
        });
    }

    private static void look(Stage in, Node node, String where, List<String> wrong) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        if (node instanceof Labeled label && !label.getText().isEmpty()) {
            // The header's title gives way to what can be pressed there.
            if (!label.getStyleClass().contains("title")) {
                label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(text -> ((Text) text).getText())
                        .filter(shown -> !shown.replace("\n", "").equals(label.getText().replace("\n", "")))
                        .forEach(shown -> wrong.add(where + ": cut to \"" + shown + "\" in " + label));
            }
            if (at.getMinX() < -1 || at.getMaxX() > in.getScene().getWidth() + 1) {
                wrong.add(where + ": beyond the window: " + label);
            }
        }
        if (node instanceof ButtonBase button && in.getScene().getRoot().lookup("#now") != null
                && button.getStyleClass().contains("control")) {
            if (at.getHeight() < TARGET || at.getWidth() < TARGET) {
                wrong.add(where + ": too small: " + button + " " + at.getWidth() + "x" + at.getHeight());
            }
            if (button.getAccessibleText() == null || button.getAccessibleText().isBlank()) {
                wrong.add(where + ": without a name: " + button);
            }
        }
        if (node instanceof ScrollPane page && page.getContent().getLayoutBounds().getWidth() > page.getViewportBounds().getWidth() + 1) {
            wrong.add(where + ": wider than its room: " + page.getContent());
        }
        if (node.getStyleClass().contains("back-row-words") || node.getStyleClass().contains("ask-page")) {
            var box = (javafx.scene.layout.Region) node;
            if (box.prefHeight(box.getWidth()) > box.getHeight() + 1) {
                wrong.add(where + ": words of the class's page are higher than it: " + box.prefHeight(box.getWidth()) + " > "
                        + box.getHeight());
            }
        }
    }
}
