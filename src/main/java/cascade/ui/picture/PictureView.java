package cascade.ui.picture;

import cascade.content.Step;
import javafx.scene.layout.Region;

/// The living picture of a step.
public final class PictureView extends Region {

    public PictureView() {
        getStyleClass().add("picture");
    }

    /// Shows the scene of a step, at its beginning.
    public void show(Step step) {
        setAccessibleText(step.title());
    }

    /// Shows the scene at a tick of the step.
    public void moment(int tick) {
        setUserData(tick);
    }

    /// Lets go of what the picture holds.
    public void dispose() {
        setAccessibleText("");
    }
}
