package cascade.ui.kiosk;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.label;

import cascade.ui.theme.Messages;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// "Start again?" in the upper half of the screen, and in the lower half the button for somebody who is still there.
final class EndingCard extends Pane {

    /// The seconds left at which the voice says so; words show every one.
    private static final Set<Integer> SAID = Set.of(20, 10, 5);

    private final Messages text;
    private final Consumer<String> voice;
    private final Label count = label("", "ending-count");
    private final VBox question;
    private final Button here;
    private final Button again;
    private int shown = -1;

    /// @param voice says a sentence aloud
    EndingCard(Messages text, Consumer<String> voice, Runnable onHere, Runnable onAgain) {
        this.text = text;
        this.voice = voice;
        getStyleClass().add("ending");
        setAccessibleRole(AccessibleRole.DIALOG);
        here = button(text.get("kiosk.ending.here"), onHere, "gold", "ending-here");
        here.setId("still-here");
        here.setWrapText(true);
        here.setMinWidth(0);
        again = button(text.get("kiosk.ending.again"), onAgain, "secondary");
        again.setId("start-again");
        count.setId("countdown");
        question = new VBox(label(text.get("kiosk.ending.title"), "headline", "ending-title"), count, again);
        question.getStyleClass().add("ending-question");
        getChildren().addAll(question, here);
    }

    /// Shows how many seconds are left.
    void left(int seconds) {
        if (seconds == shown) {
            return;
        }
        boolean first = shown < 0;
        shown = seconds;
        count.setText(text.get("kiosk.ending.count", seconds));
        setAccessibleText(text.get("kiosk.ending.title") + " " + count.getText());
        if (first) {
            voice.accept(getAccessibleText() + " " + text.get("kiosk.ending.touch"));
        } else if (SAID.contains(seconds)) {
            voice.accept(count.getText());
        }
    }

    /// Gives the focus to the button of somebody who is still there.
    void focus() {
        here.requestFocus();
    }

    /// What can be pressed, in the order of Tab.
    List<Button> stops() {
        return List.of(here, again);
    }

    @Override
    protected void layoutChildren() {
        double half = Math.floor(getHeight() / 2);
        question.resizeRelocate(0, 0, getWidth(), half);
        here.resizeRelocate(0, half, getWidth(), getHeight() - half);
    }
}
