package cascade.ui.quiz;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.icon;
import static cascade.ui.theme.Parts.label;

import cascade.content.Question.Item;
import cascade.quiz.Answer;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import cascade.ui.words.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Items that can be put in order: by the buttons on each, by Alt with Up and Down, or by pressing one and then the
/// place where it should go.
final class OrderView implements AnswerView {

    private static final KeyCodeCombination UP = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    private static final KeyCodeCombination DOWN = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
    private static final int NONE = -1;

    /// An item on the screen.
    private record Row(int item, String words, HBox node, AnswerButton button, Label place, Button up, Button down) {}

    private final Messages text;
    private final Consumer<Answer> onChange;
    private final List<Row> rows = new ArrayList<>();
    private final VBox node = new VBox();
    private int picked = NONE;

    OrderView(List<Item> items, Answer draft, Messages text, Consumer<Answer> onChange) {
        this.text = text;
        this.onChange = onChange;
        node.getStyleClass().add("answers");
        List<Integer> order = draft instanceof Answer.Ordered given ? given.items() : List.of();
        order.forEach(item -> rows.add(row(item, text.words(items.get(item).text()))));
        show();
    }

    private Row row(int item, String words) {
        Label place = Letters.badge("");
        var content = new HBox(place, Parts.wide(label(words, "option-text")));
        content.getStyleClass().add("row");
        var button = new AnswerButton(content);
        button.setId("item-" + item);
        button.setOnAction(_ -> press(item));
        Button up = arrow("up", item, -1);
        Button down = arrow("down", item, 1);
        var line = new HBox(Parts.wide(button), up, down);
        line.getStyleClass().add("order-row");
        line.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (UP.match(event) || DOWN.match(event)) {
                move(item, UP.match(event) ? -1 : 1);
                event.consume();
            }
        });
        return new Row(item, words, line, button, place, up, down);
    }

    private Button arrow(String name, int item, int by) {
        Button button = button("", () -> move(item, by), "arrow");
        button.setId(name + "-" + item);
        button.setGraphic(icon(name));
        return button;
    }

    private int indexOf(int item) {
        return rows.stream().map(Row::item).toList().indexOf(item);
    }

    private void move(int item, int by) {
        place(item, Math.clamp(indexOf(item) + by, 0, rows.size() - 1));
    }

    private void press(int item) {
        if (picked == NONE || picked == item) {
            picked = picked == item ? NONE : item;
            show();
        } else {
            int taken = picked;
            picked = NONE;
            place(taken, indexOf(item));
        }
    }

    private void place(int item, int to) {
        Row row = rows.remove(indexOf(item));
        rows.add(to, row);
        show();
        row.button().requestFocus();
        onChange.accept(new Answer.Ordered(rows.stream().map(Row::item).toList()));
    }

    private void show() {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            row.place().setText(String.valueOf(i + 1));
            row.button().setSelected(row.item() == picked);
            row.up().setDisable(i == 0);
            row.down().setDisable(i == rows.size() - 1);
            row.button().setAccessibleText(text.get("quiz.order.item", i + 1, rows.size(), row.words()));
            row.up().setAccessibleText(text.get("quiz.order.up", row.words()));
            row.down().setAccessibleText(text.get("quiz.order.down", row.words()));
        }
        node.getChildren().setAll(rows.stream().map(Row::node).toList());
    }

    @Override
    public void pick(int number) {
        if (number >= 0 && number < rows.size()) {
            rows.get(number).button().requestFocus();
            press(rows.get(number).item());
        }
    }

    @Override
    public List<Spoken> spoken() {
        return rows.stream().map(row -> new Spoken(row.place().getText() + ". " + row.words(), row.button())).toList();
    }

    @Override
    public Node node() {
        return node;
    }
}
