package cascade.ui.presenter;

import cascade.content.Lesson;
import cascade.content.Step;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What comes next: its name, a still of its scene, and its headline.
final class NextCard extends VBox {

    private final Function<Step, Region> stills;
    private final Messages text;
    private final Label name = Parts.label("", "next-name");
    private final Label title = Parts.label("", "next-title");
    private final StackPane picture = new StackPane();

    /// @param stills makes a still of a step
    NextCard(Function<Step, Region> stills, Messages text) {
        this.stills = stills;
        this.text = text;
        getStyleClass().addAll("speaker-card", "next-card");
        setId("next-card");
        picture.setMinSize(0, 0);
        VBox.setVgrow(picture, Priority.ALWAYS);
        getChildren().addAll(name, picture, title);
    }

    /// Shows what comes after a step.
    ///
    /// @param step 0-based; the number of steps means the closing page
    void show(Lesson lesson, int step) {
        int steps = lesson.steps().size();
        int next = step + 1;
        if (next < steps) {
            Step coming = lesson.steps().get(next);
            name.setText(text.get("presenter.coming", text.get("lesson.step", next + 1, steps, text.words(coming.name()))));
            title.setText(text.words(coming.title()));
            picture.getChildren().setAll(stills.apply(coming));
        } else {
            name.setText(text.get(next == steps ? "presenter.coming.closing" : "presenter.coming.none"));
            title.setText(next == steps ? text.words(lesson.closing().title()) : "");
            picture.getChildren().clear();
        }
    }
}
