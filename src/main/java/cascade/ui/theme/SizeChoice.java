package cascade.ui.theme;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;

/// The sizes of words, in as many rows as they need; exactly one of them is in force.
public final class SizeChoice extends Row {

    private final Map<TextSize, ToggleButton> buttons = new EnumMap<>(TextSize.class);

    /// @param prefix of the buttons' ids, which end with the size in per cent
    /// @param chosen takes the size that is pressed
    public SizeChoice(String prefix, Messages text, Consumer<TextSize> chosen) {
        getStyleClass().addAll("options", "sizes");
        for (TextSize size : TextSize.values()) {
            var button = new ToggleButton(text.get("text-size.percent", size.percent()));
            button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            button.setId(prefix + size.percent());
            button.setAccessibleText(text.get("text-size.name", size.percent()));
            button.setOnAction(_ -> {
                // Pressing the one in force would leave none.
                show(size);
                chosen.accept(size);
            });
            buttons.put(size, button);
            getChildren().add(button);
        }
    }

    /// Marks the size in force.
    public void show(TextSize size) {
        buttons.forEach((one, button) -> button.setSelected(one == size));
    }
}
