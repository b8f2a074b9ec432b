package cascade.ui.picture;

import cascade.content.Scene;
import cascade.picture.Rendering;
import cascade.simulation.World;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A living picture behind words: a scene without names, counters or scales, that melts into the next one.
public final class Backcloth extends Region {

    /// In seconds.
    private static final double MELTING = 1.5;

    private final ImageView before = new ImageView();
    private final ImageView now = new ImageView();
    private final Studio studio;
    private Optional<Scene> scene = Optional.empty();
    /// Of which there is a picture; it lags behind the scene that is asked for.
    private Optional<Scene> shown = Optional.empty();
    private double opacity = 1;
    private int width;
    private int height;

    public Backcloth(Rendering rendering) {
        studio = new Studio(rendering, Crew.sensible());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        getChildren().addAll(before, now);
    }

    /// Shows another scene as soon as it is painted.
    ///
    /// @param words what it shows, read aloud
    public void show(Scene next, String words) {
        scene = Optional.of(next);
        width = 0;
        setAccessibleText(words);
        requestLayout();
    }

    /// Goes to an instant.
    ///
    /// @param seconds since the scene's first instant; beyond its last it stays there
    public void at(double seconds) {
        studio.want((int) (Math.max(0, seconds) * World.TICKS_PER_SECOND));
    }

    /// Takes over what is painted; called on every pulse.
    ///
    /// @param seconds since the last call
    public void refresh(double seconds) {
        studio.take().filter(frame -> scene.filter(wanted -> wanted == frame.scene()).isPresent()).ifPresent(frame -> {
            Image fresh = frame.fresh();
            if (fresh != now.getImage() && frame.tick() >= 0 && isAnother(frame)) {
                before.setImage(now.getImage());
                opacity = before.getImage() == null ? 1 : 0;
            }
            shown = Optional.of(frame.scene());
            now.setImage(fresh);
        });
        opacity = Math.min(1, opacity + seconds / MELTING);
        now.setOpacity(opacity);
    }

    private boolean isAnother(Frame frame) {
        return shown.filter(last -> last == frame.scene()).isEmpty();
    }

    /// Whether the scene that was asked for is shown, or never will be.
    public boolean isSettled() {
        return studio.hasFailed() || opacity == 1 && scene.isPresent() && shown.equals(scene);
    }

    /// Lets go of the painters.
    public void dispose() {
        studio.close();
    }

    @Override
    protected void layoutChildren() {
        for (ImageView view : new ImageView[] {before, now}) {
            view.setFitWidth(getWidth());
            view.setFitHeight(getHeight());
        }
        int wide = (int) Math.round(getWidth());
        int high = (int) Math.round(getHeight());
        if (wide > 0 && high > 0 && (wide != width || high != height)) {
            width = wide;
            height = high;
            scene.ifPresent(wanted -> studio.stage(wanted, wide, high, 0));
        }
    }
}
