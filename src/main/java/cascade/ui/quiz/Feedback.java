package cascade.ui.quiz;

import static cascade.ui.theme.Parts.icon;
import static cascade.ui.theme.Parts.label;

import cascade.content.Question;
import cascade.content.Question.Option;
import cascade.quiz.Answer;
import cascade.quiz.Grade;
import cascade.quiz.Mark;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Beside;
import cascade.ui.theme.Parts;
import cascade.ui.words.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An answered question: every part with its reason; what is so has a tick, the learner's own answer says so in words.
final class Feedback extends VBox {

    private final Grade grade;
    private final Messages text;
    private final List<Spoken> spoken = new ArrayList<>();

    /// @param shown indexes of the options as they stood on the screen
    Feedback(Question question, Answer answer, Grade grade, List<Integer> shown, Messages text) {
        this.grade = grade;
        this.text = text;
        getStyleClass().add("answers");
        switch (question) {
            case Question.ChooseOne one -> options(one.options(), shown, "quiz.it-is-right");
            case Question.ChooseSeveral several -> options(several.options(), shown, "quiz.also-right");
            case Question.PutInOrder order ->
                    items(order.items(), answer instanceof Answer.Ordered put ? put.items() : List.of());
            case Question.MatchPairs match ->
                    pairs(match.pairs(), answer instanceof Answer.Matched given ? given.pairs() : Map.of());
        }
    }

    /// @param missed key of the note at a right option that was not chosen
    private void options(List<Option> options, List<Integer> shown, String missed) {
        for (int i = 0; i < shown.size(); i++) {
            Mark mark = grade.marks().get(shown.get(i));
            Optional<String> tag = mark.chosen() ? Optional.of(text.get("quiz.your-answer"))
                    : mark.shouldBe() ? Optional.of(text.get(missed)) : Optional.empty();
            card(Letters.letter(i), options.get(shown.get(i)).text(), mark, mark.shouldBe(), tag);
        }
    }

    /// Items stand in their right order now, so each of them is so; a note says where the learner had put it.
    private void items(List<Question.Item> items, List<Integer> put) {
        for (int i = 0; i < items.size(); i++) {
            Mark mark = grade.marks().get(i);
            card(String.valueOf(i + 1), items.get(i).text(), mark, mark.right(), mark.right() ? Optional.empty()
                    : Optional.of(text.get("quiz.you-placed", put.indexOf(i) + 1)));
        }
    }

    private void pairs(List<Question.Pair> pairs, Map<Integer, Integer> given) {
        for (int i = 0; i < pairs.size(); i++) {
            Mark mark = grade.marks().get(i);
            Question.Pair pair = pairs.get(i);
            String chosen = pairs.get(given.getOrDefault(i, i)).right();
            card(String.valueOf(i + 1), text.get("quiz.pair", pair.left(), pair.right()), mark, mark.right(),
                    mark.right() ? Optional.empty() : Optional.of(text.get("quiz.you-chose", chosen)));
        }
    }

    private void card(String sign, String words, Mark mark, boolean so, Optional<String> tag) {
        Label part = label(text.words(words), "option-text");
        var head = new HBox(part);
        head.getStyleClass().add("head");
        if (so) {
            head.getChildren().add(icon("check"));
        }
        Region top = tag.<Region>map(said -> Beside.atEnd(head, label(said, "tag"))).orElse(head);
        Label why = label(text.words(mark.why()), "why");
        var body = Parts.wide(new VBox(top, why));
        body.getStyleClass().add("body");
        body.setMinWidth(0);
        var card = new HBox(Letters.badge(sign), body);
        card.getStyleClass().addAll("feedback-card", so ? "so" : mark.chosen() ? "guess" : "plain");
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.TEXT);
        String outcome = sign + ". " + words.replaceAll("[.]$", "") + ". " + text.get(so ? "quiz.right" : "quiz.not-right") + ". "
                + tag.map(said -> said + ". ").orElse("");
        card.setAccessibleText(outcome + mark.why());
        spoken.add(new Spoken(outcome.strip(), part));
        spoken.addAll(Spoken.each(why.getText(), text.locale(), why));
        getChildren().add(card);
    }

    /// Each part with how it is, and the sentences of its reason.
    List<Spoken> spoken() {
        return List.copyOf(spoken);
    }
}
