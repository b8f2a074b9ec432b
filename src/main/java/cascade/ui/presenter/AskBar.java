package cascade.ui.presenter;

import cascade.quiz.Asking;
import cascade.quiz.Poll;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/// What a speaker does while the class is asked: count cards, and lead from one count to the next.
final class AskBar extends FlowPane {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Asking asking;
    private final Messages text;
    private final Runnable changed;
    private final List<Button> cards = new ArrayList<>();

    AskBar(Asking asking, Runnable changed, Messages text) {
        this.asking = asking;
        this.changed = changed;
        this.text = text;
        getStyleClass().addAll("controls", "ask-bar");
        for (int i = 0; i < Poll.CARDS; i++) {
            int option = i;
            Button card = Parts.button("", () -> act(poll -> poll.raise(option)), "control", "card-button");
            card.setGraphic(AskPage.sign(i));
            card.setId("card-" + AskPage.letter(i));
            cards.add(card);
        }
        getChildren().addAll(cards);
        getChildren().addAll(button("undo", Poll::undo), button("chart", Poll::chart), button("discuss", Poll::discuss),
                button("again", Poll::countAgain), button("reveal", Poll::reveal),
                button("next", _ -> asking.next()), button("done", _ -> asking.close()));
        Parts.keepWithin(this);
    }

    private Button button(String name, Consumer<Poll> action) {
        Button button = Parts.button(text.get("ask." + name), () -> act(action), "control");
        button.setId("ask-" + name);
        return button;
    }

    private void act(Consumer<Poll> action) {
        asking.poll().ifPresent(action);
        changed.run();
    }

    /// Shows how many cards were counted for each letter in this round.
    void show(Poll poll) {
        for (int i = 0; i < cards.size(); i++) {
            Button card = cards.get(i);
            boolean there = i < poll.options().size();
            Parts.visible(card, there);
            if (there) {
                card.setText(text.get("ask.number", poll.count(poll.round(), i)));
                card.setAccessibleText(text.get("ask.card", AskPage.letter(i), poll.count(poll.round(), i)));
                card.setDisable(poll.stage() != Poll.Stage.COUNTING);
                card.pseudoClassStateChanged(MARKED, i == poll.marked());
            }
        }
    }
}
