package cascade.ui.quiz;

import static cascade.ui.theme.Parts.label;

import cascade.content.Question.Pair;
import cascade.quiz.Answer;
import cascade.quiz.Quiz;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Beside;
import cascade.ui.theme.Parts;
import cascade.ui.words.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Two columns: choose one on the left, then what belongs to it on the right.
final class MatchView implements AnswerView {

    private static final int NONE = -1;

    private final List<Pair> pairs;
    private final List<Integer> lefts;
    private final List<Integer> rights;
    private final Messages text;
    private final Consumer<Answer> onChange;
    private final Map<Integer, Integer> matched = new TreeMap<>();
    private final List<AnswerButton> leftButtons = new ArrayList<>();
    private final List<AnswerButton> rightButtons = new ArrayList<>();
    private final List<Label> chips = new ArrayList<>();
    private final Region node;
    private int active;

    /// @param quiz says in which order the two columns are shown
    MatchView(List<Pair> pairs, Quiz quiz, Answer draft, Messages text, Consumer<Answer> onChange) {
        this.pairs = pairs;
        this.lefts = quiz.presented();
        this.rights = quiz.presentedRight();
        this.text = text;
        this.onChange = onChange;
        if (draft instanceof Answer.Matched given) {
            matched.putAll(given.pairs());
        }
        node = Beside.evenly(lefts(), rights());
        active = nextOpen();
        show();
    }

    private VBox lefts() {
        for (int i = 0; i < lefts.size(); i++) {
            int number = i;
            Label chip = Letters.badge("");
            chips.add(chip);
            var row = new HBox(Parts.wide(label(text.words(pairs.get(lefts.get(i)).left()), "option-text")), chip);
            row.getStyleClass().add("row");
            var button = new AnswerButton(row);
            button.setId("left-" + lefts.get(i));
            button.setOnAction(_ -> choose(number));
            leftButtons.add(button);
        }
        return column(leftButtons);
    }

    private VBox rights() {
        for (int i = 0; i < rights.size(); i++) {
            int number = i;
            var row = new HBox(Letters.badge(Letters.letter(i)),
                    Parts.wide(label(text.words(pairs.get(rights.get(i)).right()), "option-text")));
            row.getStyleClass().add("row");
            var button = new AnswerButton(row);
            button.setId("right-" + rights.get(i));
            button.setOnAction(_ -> give(number));
            rightButtons.add(button);
        }
        return column(rightButtons);
    }

    private static VBox column(List<AnswerButton> buttons) {
        var column = new VBox();
        column.getStyleClass().add("answers");
        column.getChildren().addAll(buttons);
        return column;
    }

    private void choose(int left) {
        active = left;
        show();
    }

    private void give(int right) {
        if (active != NONE) {
            Integer pair = rights.get(right);
            matched.values().remove(pair);
            matched.put(lefts.get(active), pair);
            active = nextOpen();
            onChange.accept(new Answer.Matched(matched));
        }
        show();
    }

    private int nextOpen() {
        for (int i = 0; i < lefts.size(); i++) {
            if (!matched.containsKey(lefts.get(i))) {
                return i;
            }
        }
        return NONE;
    }

    private void show() {
        for (int i = 0; i < lefts.size(); i++) {
            Integer given = matched.get(lefts.get(i));
            chips.get(i).setText(given == null ? "…" : Letters.letter(rights.indexOf(given)));
            leftButtons.get(i).setSelected(i == active);
            String left = pairs.get(lefts.get(i)).left();
            leftButtons.get(i).setAccessibleText(given == null ? text.get("quiz.match.open", left)
                    : text.get("quiz.match.given", left, pairs.get(given).right()));
        }
        for (int i = 0; i < rights.size(); i++) {
            rightButtons.get(i).setSelected(matched.containsValue(rights.get(i)));
            rightButtons.get(i).setAccessibleText(Letters.letter(i) + ". " + pairs.get(rights.get(i)).right());
        }
    }

    @Override
    public void pick(int number) {
        if (number >= 0 && number < rights.size()) {
            give(number);
        }
    }

    /// First the left side, then the right.
    @Override
    public List<Spoken> spoken() {
        var all = new ArrayList<Spoken>();
        for (int i = 0; i < lefts.size(); i++) {
            all.add(new Spoken(text.words(pairs.get(lefts.get(i)).left()), leftButtons.get(i)));
        }
        for (int i = 0; i < rights.size(); i++) {
            all.add(new Spoken(rightButtons.get(i).getAccessibleText(), rightButtons.get(i)));
        }
        return all;
    }

    @Override
    public Node node() {
        return node;
    }
}
