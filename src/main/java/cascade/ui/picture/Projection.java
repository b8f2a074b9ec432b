package cascade.ui.picture;

import cascade.content.Scene;
import cascade.picture.Palette;
import cascade.simulation.scene.Swarm;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Plays a scene through the whole way to the screen as fast as it goes, and notes when each frame was presented.
///
/// For the benchmark: every presented frame asks for the next tick. On the JavaFX thread.
public final class Projection {

    /// Frames that are not counted, and for how long at most, s.
    private static final int WARM_UP = 120;
    private static final int WARM_SECONDS = 4;
    private static final long NANOS = 1_000_000_000;
    /// At least so many frames are waited for, however long they take.
    private static final int LEAST = 3;

    /// What was noted.
    ///
    /// @param at  when each measured frame was handed to JavaFX, ns
    /// @param cpu what all threads of the process worked meanwhile, ns
    public record Notes(long[] at, long cpu) {}

    private final OperatingSystemMXBean system =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Reel reel;
    private final Optional<Stage> stage;
    private final javafx.scene.Scene window;
    private final WritableImage sheet;
    private final long[] presented;
    private final int seconds;
    private final Consumer<Notes> done;
    private int warm;
    private int turned;
    private long begun;
    private int count;
    private long worked;

    private Projection(Reel reel, int width, int height, Length length, Consumer<Notes> done) {
        this.reel = reel;
        this.done = done;
        seconds = length.seconds();
        presented = new long[length.ticks()];
        window = new javafx.scene.Scene(new Group(reel.node()), width, height);
        sheet = new WritableImage(width, height);
        this.stage = length.onScreen() ? Optional.of(new Stage(StageStyle.UNDECORATED)) : Optional.empty();
        this.stage.ifPresent(shown -> shown.setScene(window));
    }

    /// How long to play.
    ///
    /// @param seconds  at most, after a warm-up
    /// @param ticks    at most, one a frame
    /// @param onScreen whether in a window; else each frame is drawn into a picture, by the same pipeline
    public record Length(int seconds, int ticks, boolean onScreen) {}

    /// Plays as in a lesson.
    public static void play(Scene scene, Palette palette, int width, int height, Length length, Consumer<Notes> done) {
        new Projection(new StudioReel(palette, scene, width, height), width, height, length, done).start();
    }

    /// Plays a crowd on a canvas.
    public static void canvas(Swarm swarm, Palette palette, int width, int height, Length length, Consumer<Notes> done) {
        new Projection(new CanvasReel(new CellImages(palette, swarm, width, height), width, height), width, height,
                length, done).start();
    }

    /// Plays a crowd with a node for each cell.
    public static void nodes(Swarm swarm, Palette palette, int width, int height, Length length, Consumer<Notes> done) {
        new Projection(new NodesReel(new CellImages(palette, swarm, width, height), width, height), width, height,
                length, done).start();
    }

    private void start() {
        stage.ifPresent(Stage::show);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (reel.turn((turned + 1) % presented.length)) {
                    turned++;
                    if (stage.isEmpty()) {
                        window.snapshot(sheet);
                    }
                    note(System.nanoTime());
                }
                if (count == presented.length || count >= LEAST && presented[count - 1] - presented[0] > seconds * NANOS) {
                    stop();
                    worked = system.getProcessCpuTime() - worked;
                    reel.close();
                    stage.ifPresent(Stage::close);
                    done.accept(new Notes(Arrays.copyOf(presented, count), worked));
                }
            }
        }.start();
    }

    private void note(long now) {
        begun = begun == 0 ? now : begun;
        if (warm < WARM_UP && now - begun < WARM_SECONDS * NANOS) {
            warm++;
        } else if (count < presented.length) {
            warm = WARM_UP;
            if (count == 0) {
                worked = system.getProcessCpuTime();
            }
            presented[count++] = now;
        }
    }
}
