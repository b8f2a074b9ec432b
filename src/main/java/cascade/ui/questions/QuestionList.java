package cascade.ui.questions;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.label;

import cascade.questions.CareQuestion;
import cascade.questions.CareQuestion.Origin;
import cascade.questions.Questions;
import cascade.ui.theme.Focus;
import cascade.ui.theme.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The questions in order, each in a card. It is built anew with each change, and the focus goes on from where it was.
final class QuestionList extends VBox implements Deeds {

    private final Notebook notebook;
    private final Function<Origin, Optional<Whence>> places;
    private final Messages text;
    private final Consumer<Node> reveal;
    /// The one whose words are being changed.
    private Optional<CareQuestion> open = Optional.empty();

    /// @param places where a question was kept; empty where that is no longer shown
    /// @param reveal scrolls until a node is seen
    QuestionList(Notebook notebook, Function<Origin, Optional<Whence>> places, Consumer<Node> reveal, Messages text) {
        this.notebook = notebook;
        this.places = places;
        this.text = text;
        this.reveal = reveal;
        getStyleClass().add("question-list");
        show();
    }

    /// Shows what is kept now.
    void show() {
        getChildren().clear();
        List<CareQuestion> all = questions().all();
        for (int i = 0; i < all.size(); i++) {
            CareQuestion question = all.get(i);
            getChildren().add(open.equals(Optional.of(question)) ? new ChangeCard(question, this, text)
                    : new QuestionCard(question, i, i == all.size() - 1, this, text).from(places.apply(question.from())));
        }
        if (all.isEmpty()) {
            getChildren().add(label(text.get("questions.none"), "lead"));
        }
    }

    private Questions questions() {
        return notebook.now().get();
    }

    private int indexOf(CareQuestion question) {
        return questions().all().indexOf(question);
    }

    @Override
    public void move(CareQuestion question, int by) {
        boolean seen = Focus.isSeen(getScene());
        keep(questions().move(question, by));
        int index = indexOf(question);
        focus(seen, (by < 0 ? "#up-" : "#down-") + index, (by < 0 ? "#down-" : "#up-") + index);
    }

    @Override
    public void open(CareQuestion question) {
        boolean seen = Focus.isSeen(getScene());
        open = Optional.of(question);
        show();
        focus(seen, "#change-words");
    }

    @Override
    public String change(CareQuestion question, String words) {
        boolean seen = Focus.isSeen(getScene());
        int index = indexOf(question);
        String refused = Verdict.say(questions().change(question, words), notebook, text);
        if (refused.isEmpty()) {
            close(seen, index);
        }
        return refused;
    }

    @Override
    public void leave(CareQuestion question) {
        close(Focus.isSeen(getScene()), indexOf(question));
    }

    @Override
    public void remove(CareQuestion question) {
        boolean seen = Focus.isSeen(getScene());
        int index = indexOf(question);
        keep(questions().without(question));
        Button back = button(text.get("questions.put-back"), () -> putBack(index, question), "secondary");
        back.setId("put-back");
        var offer = new FlowPane(label(text.get("questions.removed"), "told"), back);
        offer.getStyleClass().add("removed");
        getChildren().add(index, offer);
        focus(seen, "#put-back");
    }

    private void putBack(int index, CareQuestion question) {
        boolean seen = Focus.isSeen(getScene());
        keep(questions().put(index, question));
        focus(seen, "#remove-" + indexOf(question));
    }

    private void keep(Questions questions) {
        notebook.keep().accept(questions);
        open = Optional.empty();
        show();
    }

    private void close(boolean seen, int index) {
        open = Optional.empty();
        show();
        focus(seen, "#change-" + index);
    }

    /// Gives the focus to the first of these that can take it.
    private void focus(boolean seen, String... wanted) {
        applyCss();
        for (String id : wanted) {
            Node found = lookup(id);
            if (found != null && !found.isDisabled()) {
                Focus.give(found, seen);
                getChildren().stream().filter(card -> card.lookup(id) != null).forEach(reveal);
                return;
            }
        }
    }
}
