package cascade.ui.questions;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.headline;
import static cascade.ui.theme.Parts.label;

import cascade.questions.CareQuestion.Origin;
import cascade.ui.shell.Screen;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Page;
import cascade.ui.theme.Parts;
import cascade.ui.words.Spoken;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A learner's questions for their care team: to write, order, change, remove and print.
public final class QuestionsScreen implements Screen {

    private final Notebook notebook;
    private final Messages text;
    private final WordsField words;
    private final Label told = Parts.reply("questions-told");
    private final QuestionList list;
    private final Page page;

    /// @param places where a question was kept; empty where that is no longer shown
    /// @param paper  opens, beside a node, the card that prints the questions
    public QuestionsScreen(Notebook notebook, Function<Origin, Optional<Whence>> places, Consumer<Node> paper,
                           Messages text) {
        this.notebook = notebook;
        this.text = text;
        Label title = headline(text.get("questions.title"), "questions-title");
        words = new WordsField(text.get("questions.write"), "");
        words.setId("questions-words");
        words.onEnter(this::write);
        words.textProperty().bindBidirectional(notebook.draft());
        Button add = button(text.get("questions.add"), this::write, "primary");
        add.setId("questions-add");
        var writing = new VBox(label(text.get("questions.write"), "card-title"), words, told, add);
        writing.getStyleClass().addAll("card", "writing");
        Button print = Parts.opener(text.get("paper.open"), paper, "secondary");
        print.setId("paper");
        var tools = new HBox(Parts.wide(label(text.get("questions.sub"), "lead")), print);
        tools.getStyleClass().add("tools");
        list = new QuestionList(notebook, places, this::reveal, text);
        var column = new VBox(title, tools, writing, list);
        page = Page.column(title, "questions", column).passedOver();
    }

    private void write() {
        String refused = Verdict.say(notebook.now().get().keep(words.getText(), Origin.OWN), notebook, text);
        told.setText(refused);
        if (refused.isEmpty()) {
            words.clear();
            list.show();
        }
        words.requestFocus();
    }

    private void reveal(Node card) {
        page.layout();
        new Spoken("", card).reveal(page);
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public String title() {
        return text.get("place.questions");
    }

    @Override
    public void shown() {
        page.opened();
    }

    @Override
    public void dispose() {
        words.textProperty().unbindBidirectional(notebook.draft());
    }
}
