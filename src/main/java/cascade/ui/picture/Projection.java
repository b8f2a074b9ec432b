package cascade.ui.picture;

import cascade.content.Scene;
import cascade.picture.Motion;
import cascade.picture.Palette;
import cascade.picture.Rendering;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/// Plays a scene through the whole way to the screen as fast as it goes, and notes when each frame was presented.
///
/// For the benchmark: every presented frame asks for the next tick. On the JavaFX thread.
public final class Projection {

    private static final int WARM_UP = 120;
    private static final long NANOS = 1_000_000_000;

    private final Studio studio;
    private final Optional<Stage> stage;
    private final javafx.scene.Scene window;
    private final WritableImage sheet;
    private final ImageView image = new ImageView();
    private final long[] presented;
    private final int seconds;
    private final Consumer<long[]> done;
    private int warm;
    private int count;

    /// @param seconds how long to measure at most, after a warm-up
    /// @param ticks   how many to play, one a frame
    /// @param onScreen whether in a window; else each frame is drawn into a picture, by the same pipeline
    /// @param done    takes when each measured frame was handed to JavaFX, ns
    public Projection(Scene scene, Palette palette, int width, int height, int seconds, int ticks,
                      boolean onScreen, Consumer<long[]> done) {
        this.done = done;
        this.seconds = seconds;
        presented = new long[ticks];
        studio = new Studio(new Rendering(palette, Motion.FULL), Crew.sensible());
        studio.stage(scene, width, height, 0);
        window = new javafx.scene.Scene(new Group(image), width, height);
        sheet = new WritableImage(width, height);
        this.stage = onScreen ? Optional.of(new Stage()) : Optional.empty();
        this.stage.ifPresent(shown -> shown.setScene(window));
    }

    /// Opens the window and begins.
    public void start() {
        stage.ifPresent(Stage::show);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                studio.take().ifPresent(frame -> {
                    image.setImage(frame.fresh());
                    if (stage.isEmpty()) {
                        window.snapshot(sheet);
                    }
                    note(System.nanoTime());
                    studio.want(warm < WARM_UP ? warm : count);
                });
                if (count == presented.length || count > 1 && presented[count - 1] - presented[0] > seconds * NANOS) {
                    stop();
                    studio.close();
                    stage.ifPresent(Stage::close);
                    done.accept(Arrays.copyOf(presented, count));
                }
            }
        }.start();
    }

    private void note(long now) {
        if (warm < WARM_UP) {
            warm++;
        } else if (count < presented.length) {
            presented[count++] = now;
        }
    }
}
