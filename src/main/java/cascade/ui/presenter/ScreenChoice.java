package cascade.ui.presenter;

import cascade.progress.ScreenPlace;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Asks which screen the audience sees.
final class ScreenChoice extends VBox {

    /// @param chosen takes the answer
    ScreenChoice(List<ScreenPlace> screens, Consumer<ScreenPlace> chosen, Messages text) {
        getStyleClass().add("screen-choice");
        getChildren().add(Parts.label(text.get(screens.size() > 1 ? "presenter.screen.words" : "presenter.screen.one"),
                "over-words"));
        for (int i = 0; i < screens.size() && screens.size() > 1; i++) {
            ScreenPlace place = screens.get(i);
            Button button = Parts.button(text.get(i == 0 ? "presenter.screen.main" : "presenter.screen.choice", i + 1,
                    Math.round(place.width()), Math.round(place.height())), () -> chosen.accept(place), "secondary");
            button.setId("screen-" + (i + 1));
            getChildren().add(Parts.wrapping(button));
        }
    }
}
