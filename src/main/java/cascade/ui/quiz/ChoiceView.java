package cascade.ui.quiz;

import static cascade.ui.theme.Parts.label;

import cascade.content.Question.Option;
import cascade.quiz.Answer;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import cascade.ui.words.Spoken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Options as large cards; of one kind a single one can be chosen, of the other several.
final class ChoiceView implements AnswerView {

    private final boolean several;
    private final List<Integer> shown;
    private final Consumer<Answer> onChange;
    private final Set<Integer> chosen;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final VBox node = new VBox();

    /// @param shown indexes of the options in the order in which they stand on the screen
    ChoiceView(List<Option> options, List<Integer> shown, boolean several, Answer draft, Messages text,
               Consumer<Answer> onChange) {
        this.several = several;
        this.shown = shown;
        this.onChange = onChange;
        this.chosen = new HashSet<>(draft instanceof Answer.Chosen given ? given.options() : Set.of());
        node.getStyleClass().add("answers");
        for (int i = 0; i < shown.size(); i++) {
            node.getChildren().add(option(text.words(options.get(shown.get(i)).text()), i));
        }
        mark();
    }

    private ToggleButton option(String words, int number) {
        var sign = new Region();
        sign.getStyleClass().addAll("sign", several ? "box" : "dot");
        var row = new HBox(Letters.badge(Letters.letter(number)), Parts.wide(label(words, "option-text")), sign);
        row.getStyleClass().add("row");
        var button = new AnswerButton(row);
        button.setId("option-" + shown.get(number));
        button.setAccessibleRole(several ? AccessibleRole.CHECK_BOX : AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(Letters.letter(number) + ". " + words);
        button.setOnAction(_ -> pick(number));
        buttons.add(button);
        return button;
    }

    @Override
    public void pick(int number) {
        if (number < 0 || number >= shown.size()) {
            return;
        }
        int option = shown.get(number);
        if (!several) {
            chosen.clear();
            chosen.add(option);
        } else if (!chosen.remove(option)) {
            chosen.add(option);
        }
        mark();
        onChange.accept(new Answer.Chosen(chosen));
    }

    private void mark() {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(chosen.contains(shown.get(i)));
        }
    }

    @Override
    public List<Spoken> spoken() {
        return buttons.stream().map(button -> new Spoken(button.getAccessibleText(), button)).toList();
    }

    @Override
    public Node node() {
        return node;
    }
}
