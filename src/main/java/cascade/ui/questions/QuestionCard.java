package cascade.ui.questions;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.icon;
import static cascade.ui.theme.Parts.label;

import cascade.questions.CareQuestion;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A question of the list: its words, where it was kept, and what can be done with it. Alt with Up and Down moves it,
/// too.
final class QuestionCard extends VBox {

    private static final KeyCodeCombination UP = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    private static final KeyCodeCombination DOWN = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);

    private final CareQuestion question;
    private final int index;
    private final Deeds deeds;
    private final Messages text;

    /// @param index 0-based, in the list
    /// @param last  whether no other follows
    QuestionCard(CareQuestion question, int index, boolean last, Deeds deeds, Messages text) {
        this.question = question;
        this.index = index;
        this.deeds = deeds;
        this.text = text;
        getStyleClass().addAll("card", "question-card");
        setId("question-" + index);
        var line = new HBox(label(String.valueOf(index + 1), "number"), Parts.wide(label(question.text(), "question")));
        line.getStyleClass().add("line");
        var ways = new FlowPane(arrow("up", -1, index == 0), arrow("down", 1, last),
                named("change", () -> deeds.open(question)), named("remove", () -> deeds.remove(question)));
        ways.getStyleClass().addAll("ways", "indent");
        getChildren().addAll(line, ways);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (UP.match(event) || DOWN.match(event)) {
                deeds.move(question, UP.match(event) ? -1 : 1);
                event.consume();
            }
        });
    }

    /// Says where it was kept, with the way back there.
    QuestionCard from(Optional<Whence> whence) {
        whence.ifPresent(place -> getChildren().add(1, link(place)));
        return this;
    }

    private Button link(Whence whence) {
        Button open = button(text.get("questions.from", whence.lesson(), whence.step()), whence.open(), "quiet", "whence");
        open.setId("whence-" + index);
        open.setWrapText(true);
        open.setMinWidth(0);
        open.setAccessibleText(text.get("questions.from.open", whence.lesson(), whence.step()));
        return open;
    }

    private Button arrow(String name, int by, boolean end) {
        Button button = button("", () -> deeds.move(question, by), "arrow");
        button.setId(name + "-" + index);
        button.setGraphic(icon(name));
        button.setAccessibleText(text.get("questions." + name, question.text()));
        button.setDisable(end);
        return button;
    }

    private Button named(String name, Runnable action) {
        Button button = button(text.get("questions." + name), action, "quiet");
        button.setId(name + "-" + index);
        button.setAccessibleText(text.get("questions.name." + name, question.text()));
        return button;
    }
}
