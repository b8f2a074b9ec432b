package cascade.ui.lesson;

import static cascade.ui.theme.Parts.headline;
import static cascade.ui.theme.Parts.icon;

import cascade.content.Claim;
import cascade.content.Lesson;
import cascade.content.Step;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import cascade.ui.words.EvidenceBadge;
import cascade.ui.words.Explainer;
import cascade.ui.words.Spoken;
import cascade.ui.words.WordsView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The words of a step: headline, paragraphs, more detail on request, evidence, and the ways on and back.
final class TextCard extends VBox {

    private static final double SCROLL = 60;

    private final Explainer explainer;
    private final Messages text;
    private final VBox words = new VBox();
    /// What stands above the words of a step and scrolls with them.
    private final StackPane lead = new StackPane();
    private final StepScroll scroll = new StepScroll(words);
    private final StepTop top = new StepTop();
    private final FlowPane under = new FlowPane();
    private final ToggleButton more;
    private final StepWays ways;
    private final Optional<Button> question;
    private final Label title = headline("", "step-title");
    private Optional<Step> shown = Optional.empty();
    private Optional<EvidenceBadge> badge = Optional.empty();
    private Optional<WordsView> plain = Optional.empty();
    private Optional<WordsView> detail = Optional.empty();

    TextCard(Explainer explainer, Messages text, Runnable onBack, Runnable onNext, Consumer<Boolean> onDetail,
             Optional<BiConsumer<Node, Step>> onQuestion) {
        this.explainer = explainer;
        this.text = text;
        getStyleClass().addAll("card", "text-card");
        words.getStyleClass().add("step-words");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        more = new ToggleButton();
        more.getStyleClass().addAll("more");
        more.setId("more");
        more.setMinHeight(Region.USE_PREF_SIZE);
        more.setOnAction(_ -> onDetail.accept(more.isSelected()));
        ways = new StepWays(text, onBack, onNext);
        question = onQuestion.map(this::question);
        under.getStyleClass().add("under");
        under.setMinWidth(0);
        getChildren().addAll(scroll, under, ways);
    }

    /// Shows a step.
    ///
    /// @param index 0-based
    void show(Step step, int index, Lesson lesson) {
        int steps = lesson.steps().size();
        title.setText(text.words(step.title()));
        top.say(text.get("lesson.step", index + 1, steps, step.name()).toUpperCase(text.locale()),
                text.get("lesson.step.brief", index + 1, steps).toUpperCase(text.locale()));
        shown = Optional.of(step);
        detail = step.detail().isEmpty()
                ? Optional.empty() : Optional.of(new WordsView(step.detail(), text, explainer, "detail"));
        var everybodys = new WordsView(step.plain(), text, explainer);
        plain = Optional.of(everybodys);
        boolean below = words.getChildren().contains(under);
        placeQuestion(below);
        words.getChildren().setAll(lead, top, title, everybodys);
        badge(step.claims(false));
        detail.ifPresent(words.getChildren()::add);
        if (below) {
            words.getChildren().add(under);
        }
        Parts.visible(more, detail.isPresent());
        boolean last = index + 1 == steps;
        String name = last ? lesson.closing().title() : lesson.steps().get(index + 1).name();
        ways.lead(text.words(name), index > 0);
        scroll.top();
    }

    private Button question(BiConsumer<Node, Step> open) {
        Button button = Parts.opener(text.get("questions.keep"),
                node -> shown.ifPresent(step -> open.accept(node, step)), "quiet", "keep-question");
        button.setId("keep-question");
        button.setGraphic(icon("keep"));
        button.maxWidthProperty().bind(under.widthProperty());
        return Parts.wrapping(button);
    }

    /// Above the words, so that it is seen; where room is scarce, below them.
    private void placeQuestion(boolean below) {
        Pane place = below ? under : top;
        question.filter(button -> !place.getChildren().contains(button)).ifPresent(place.getChildren()::add);
    }

    /// Where room is scarce, the ways on and back have fewer words.
    void tight(boolean on) {
        ways.tight(on);
    }

    /// Where words are few in their room, detail, evidence and the question scroll with them.
    void close(boolean on) {
        if (on == (under.getParent() == this)) {
            getChildren().remove(under);
            words.getChildren().remove(under);
            if (on) {
                words.getChildren().add(under);
            } else {
                getChildren().add(1, under);
            }
            placeQuestion(on);
        }
    }

    /// Puts something above the words, or takes it away.
    void lead(Optional<Region> before) {
        lead.getChildren().setAll(before.stream().toList());
        Parts.visible(lead, before.isPresent());
    }

    void detail(boolean on) {
        more.setSelected(on);
        more.setText(text.get(on ? "lesson.less" : "lesson.more"));
        more.setAccessibleText(more.getText());
        detail.ifPresent(layer -> Parts.visible(layer, on));
        shown.ifPresent(step -> badge(step.claims(on)));
    }

    /// The badge says how well what is shown is known, so it changes with the layer.
    private void badge(List<Claim> claims) {
        var evidence = new EvidenceBadge(claims, text, explainer);
        evidence.setId("evidence");
        evidence.maxWidthProperty().bind(under.widthProperty());
        badge = Optional.of(evidence);
        boolean below = question.filter(under.getChildren()::contains).isPresent();
        under.getChildren().setAll(more, evidence);
        placeQuestion(below);
    }

    void openEvidence() {
        badge.ifPresent(Button::fire);
    }

    /// Opens the card that keeps a question about the step.
    void keepQuestion() {
        question.ifPresent(Button::fire);
    }

    void scroll(boolean down) {
        scroll.by(down ? SCROLL : -SCROLL);
    }

    /// Gives the focus to the headline.
    void focus() {
        title.requestFocus();
    }

    /// What it says, in reading order.
    List<Spoken> spoken() {
        var all = new ArrayList<Spoken>();
        all.add(new Spoken(title.getText(), title));
        plain.ifPresent(layer -> all.addAll(layer.spoken()));
        detail.filter(WordsView::isVisible).ifPresent(layer -> all.addAll(layer.spoken()));
        return all;
    }

    void reveal(Spoken sentence) {
        scroll.reveal(sentence);
    }
}
