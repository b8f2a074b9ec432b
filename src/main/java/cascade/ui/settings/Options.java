package cascade.ui.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Some values beside each other, in as many rows as they need; exactly one of them is in force.
final class Options extends FlowPane {

    /// Names a value where its own name is empty.
    private static final String UNNAMED = "system";

    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();

    /// @param what   they are values of, read aloud before each
    /// @param id     begins the ids of the buttons, which end with the value
    /// @param values the empty one stands for what the computer has
    /// @param words  says a value in words
    /// @param chosen takes the value that is pressed
    Options(String what, String id, List<String> values, UnaryOperator<String> words, Consumer<String> chosen) {
        getStyleClass().add("options");
        for (String value : values) {
            String known = value.isEmpty() ? UNNAMED : value;
            var button = new ToggleButton(words.apply(known));
            button.setId(id + known);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setAccessibleText(what + ": " + button.getText());
            button.setWrapText(true);
            button.setMinHeight(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                // Pressing the one in force would leave none.
                show(value);
                chosen.accept(value);
            });
            buttons.put(value, button);
            getChildren().add(button);
        }
    }

    /// Marks the value in force; an unknown one marks the first, which is the usual one.
    Options show(String value) {
        String marked = buttons.containsKey(value) ? value : buttons.keySet().iterator().next();
        buttons.forEach((one, button) -> button.setSelected(one.equals(marked)));
        return this;
    }
}
