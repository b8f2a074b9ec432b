package cascade.ui.lesson;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.headline;

import cascade.content.Lesson;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import cascade.ui.words.Explainer;
import cascade.ui.words.Spoken;
import cascade.ui.words.WordsView;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The page after the last step: what helps, and where to go from here.
final class ClosingCard extends StackPane {

    private final Label title;
    private final WordsView says;
    private final VBox words = new VBox();
    private final StepScroll scroll;
    private final VBox card = new VBox();
    /// What can be taken along.
    private final FlowPane along = new FlowPane();
    /// Where the lesson leads.
    private final FlowPane ways = new FlowPane();

    /// @param picture what stands beside the words; it may be empty room
    ClosingCard(Lesson.Closing closing, Region picture, Explainer explainer, Messages text, LessonExits exits,
                Runnable onBack) {
        getStyleClass().add("closing");
        title = headline(text.words(closing.title()), "step-title");
        says = new WordsView(closing.words(), text, explainer);
        words.getChildren().addAll(title, says);
        words.getStyleClass().add("step-words");
        scroll = new StepScroll(words);
        scroll.tall();
        VBox.setVgrow(scroll, Priority.ALWAYS);
        ways.getStyleClass().add("ways");
        along.getStyleClass().add("ways");
        exits.quiz().ifPresent(open ->
                ways.getChildren().add(id("to-quiz", button(text.get("lesson.to-quiz"), open, "primary"))));
        ways.getChildren().addAll(
                id("to-home", button(text.get("lesson.to-home"), exits.home(), "secondary")),
                id("step-back", button(text.get("lesson.back"), onBack, "quiet")));
        exits.aside().ifPresent(aside -> along.getChildren().addAll(
                id("paper", Parts.opener(text.get("paper.open"), aside.paper(), "secondary")),
                id("to-questions", button(text.get("questions.mine"), aside.questions(), "secondary"))));
        Parts.visible(along, exits.aside().isPresent());
        for (FlowPane row : List.of(along, ways)) {
            row.setMinWidth(0);
            for (Node way : row.getChildren()) {
                Parts.wrapping((Button) way).maxWidthProperty().bind(row.widthProperty());
            }
        }
        card.getChildren().addAll(scroll, along, ways);
        card.getStyleClass().addAll("card", "closing-card");
        getChildren().add(new PictureAndWords(new RoundedFrame(picture), card));
    }

    private static Button id(String id, Button button) {
        button.setId(id);
        return button;
    }

    /// Where room is scarce, what can be taken along and the ways on scroll with the words.
    void tight(boolean on) {
        Pane place = on ? words : card;
        for (FlowPane row : List.of(along, ways)) {
            if (row.getParent() != place) {
                place.getChildren().add(row);
            }
        }
    }

    /// Gives the focus to the headline, which is in the scene only once the scroll pane has its skin.
    void focus() {
        applyCss();
        title.requestFocus();
    }

    /// What it says, in reading order.
    List<Spoken> spoken() {
        return Stream.concat(Stream.of(new Spoken(title.getText(), title)), says.spoken().stream()).toList();
    }

    void reveal(Spoken sentence) {
        scroll.reveal(sentence);
    }
}
