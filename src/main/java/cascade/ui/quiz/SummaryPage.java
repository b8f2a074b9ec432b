package cascade.ui.quiz;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.headline;
import static cascade.ui.theme.Parts.icon;
import static cascade.ui.theme.Parts.label;

import cascade.content.Question;
import cascade.content.QuestionSet;
import cascade.content.QuestionSet.Topic;
import cascade.quiz.Summary;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Beside;
import cascade.ui.theme.Parts;
import cascade.ui.words.Explainer;
import cascade.ui.words.Spoken;
import cascade.ui.words.WordsView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page after the last question: what is known well, what is worth another look; never a score.
final class SummaryPage extends VBox {

    private final QuestionSet set;
    private final QuizExits exits;
    private final Messages text;
    private final Label title;
    private final List<Spoken> spoken = new ArrayList<>();
    /// How many to look at again are shown.
    private int topics;

    SummaryPage(QuestionSet set, Summary summary, QuizExits exits, Explainer explainer, Messages text) {
        this.set = set;
        this.exits = exits;
        this.text = text;
        getStyleClass().addAll("question-page", "summary-page");
        title = headline(text.get("quiz.summary.title"), "ask");
        getChildren().add(title);
        spoken.add(new Spoken(title.getText(), title));
        add("quiz.summary.known", summary.known(), topic -> row(icon("check"), name(topic)));
        add("quiz.summary.again", summary.again(), topic -> Beside.atEnd(name(topic), again(topic)));
        Button home = button(text.get("lesson.to-home"), exits.home(), "primary");
        home.setId("to-home");
        var ways = new FlowPane(home);
        ways.getStyleClass().add("ways");
        exits.paper().ifPresent(open -> {
            Button paper = Parts.opener(text.get("paper.open"), open, "secondary");
            paper.setId("paper");
            ways.getChildren().add(paper);
        });
        var closing = new WordsView(set.closing(), text, explainer);
        spoken.addAll(closing.spoken());
        getChildren().addAll(closing, ways);
    }

    private void add(String key, List<Topic> topics, Function<Topic, Region> line) {
        if (topics.isEmpty()) {
            return;
        }
        Label what = label(text.get(key), "card-title");
        spoken.add(new Spoken(what.getText(), what));
        var card = new VBox(what);
        card.getStyleClass().add("card");
        for (Topic topic : topics) {
            card.getChildren().add(line.apply(topic));
        }
        getChildren().add(card);
    }

    private static HBox row(Node... parts) {
        var row = new HBox(parts);
        row.getStyleClass().add("topic-row");
        return row;
    }

    private Label name(Topic topic) {
        Label name = label(text.words(topic.name()), "topic");
        spoken.add(new Spoken(name.getText(), name));
        return name;
    }

    /// Leads to the step that the topic's first question is about.
    private Button again(Topic topic) {
        Button open = button(text.get("quiz.again"), () -> set.questions().stream().map(Question::head)
                .filter(head -> head.topic().equals(topic.id())).findFirst()
                .ifPresent(head -> exits.again().accept(head.again())), "secondary");
        // Not by its topic: JavaFX keeps the ids it has styled, and one would tell what a visitor did not know.
        open.setId("again-" + ++topics);
        open.setAccessibleText(text.get("quiz.again.topic", topic.name()));
        open.setGraphic(icon("play"));
        open.setContentDisplay(ContentDisplay.RIGHT);
        return open;
    }

    /// What it says, in reading order.
    List<Spoken> spoken() {
        return List.copyOf(spoken);
    }

    void focus() {
        title.requestFocus();
    }
}
