package cascade.ui.picture;

import cascade.content.Step;
import cascade.lesson.Funnel;
import cascade.picture.Rendering;
import cascade.simulation.Actor;
import cascade.ui.theme.Messages;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

/// The living picture of a step where one view shows it: painted as large as that view is.
///
/// It shows a moment: which step, which tick. [#refresh] takes over whatever the painters have ready.
public final class PictureView extends Region {

    private final SharedPicture picture;
    private final FrameView view;

    public PictureView(Rendering rendering, Funnel funnel, Messages text) {
        picture = new SharedPicture(rendering, funnel, text);
        view = picture.view();
        accessibleTextProperty().bind(view.accessibleTextProperty());
        setMinSize(0, 0);
        getChildren().add(view);
    }

    /// Shows the scene of a step, at its beginning.
    public void show(Step next) {
        picture.show(next);
        requestLayout();
    }

    /// Shows the scene at a tick of the step.
    public void moment(int at) {
        picture.moment(at);
    }

    /// Tells what is to be seen instead of showing it, or shows it again; time goes on either way.
    public void inWords(boolean on) {
        picture.inWords(on);
    }

    /// Takes over the newest frame, if there is one; called on every pulse while the picture is on the screen.
    ///
    /// @param seconds since the last time
    public void refresh(double seconds) {
        picture.refresh(seconds);
    }

    /// Whether what is shown and told is the moment that was asked for.
    public boolean isSettled() {
        return picture.isSettled();
    }

    /// Lets go of the painters.
    public void dispose() {
        picture.dispose();
    }

    @Override
    protected void layoutChildren() {
        view.resizeRelocate(0, 0, getWidth(), getHeight());
        double scale = getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
        picture.size((int) Math.round(getWidth() * scale), (int) Math.round(getHeight() * scale));
    }

    /// Where an actor is on the screen, for tests; empty before the first frame.
    Optional<Bounds> whereIs(Actor actor) {
        return view.whereIs(actor);
    }
}
