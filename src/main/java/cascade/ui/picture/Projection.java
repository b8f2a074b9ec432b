package cascade.ui.picture;

import cascade.content.Scene;
import cascade.picture.Palette;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;

/// Plays a scene through the whole way to the screen as fast as it goes, and notes when each frame was presented.
///
/// For the benchmark: every presented frame asks for the next tick. On the JavaFX thread.
public final class Projection {

    private final Studio studio;
    private final Stage stage = new Stage();
    private final ImageView image = new ImageView();
    private final long[] presented;
    private final int ticks;
    private final Runnable done;
    private int count;

    /// @param frames how many frames to present, those of the warm-up included
    /// @param ticks  after which the scene begins again
    public Projection(Scene scene, Palette palette, int width, int height, int frames, int ticks, Runnable done) {
        this.ticks = ticks;
        this.done = done;
        presented = new long[frames];
        studio = new Studio(palette, Crew.sensible());
        studio.stage(scene, width, height, 0);
        stage.setScene(new javafx.scene.Scene(new Group(image), width, height));
    }

    /// Opens the window and begins.
    public void start() {
        stage.show();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                studio.take().ifPresent(frame -> {
                    image.setImage(frame.fresh());
                    presented[count++] = System.nanoTime();
                    studio.want(count % ticks);
                });
                if (count == presented.length) {
                    stop();
                    studio.close();
                    stage.close();
                    done.run();
                }
            }
        }.start();
    }

    /// When each frame was handed to JavaFX, ns.
    public long[] presented() {
        return presented.clone();
    }
}
