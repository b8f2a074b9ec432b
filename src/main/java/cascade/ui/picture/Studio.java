package cascade.ui.picture;

import cascade.content.Scene;
import cascade.picture.DrawingScale;
import cascade.picture.Rendering;
import cascade.picture.ScenePlan;
import cascade.picture.Show;
import cascade.picture.Stills;
import cascade.picture.scene.Repertoire;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The thread that simulates and paints, so that the JavaFX thread never waits.
///
/// The JavaFX thread says which scene at which size, and which tick; the studio paints the newest wish and leaves the
/// frame ready to be taken. Three frames go round: one is shown, one is ready, one is being painted.
final class Studio implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Studio.class.getName());
    private static final int FRAMES = 3;

    /// What is to be painted: replaced as a whole when the scene or the size changes.
    private record Order(Scene scene, int width, int height) {}

    private final Rendering rendering;
    private final Function<String, ScenePlan> plans;
    private final Crew crew;
    private final Thread thread;
    private volatile @Nullable Order order;
    private volatile int wanted;
    private volatile boolean blind;
    private volatile @Nullable Frame ready;
    private volatile @Nullable Frame shown;
    private volatile boolean failed;
    private volatile boolean closed;

    Studio(Rendering rendering, int painters) {
        this(rendering, painters, Repertoire::plan);
    }

    /// @param plans what belongs to a scene, by its name
    Studio(Rendering rendering, int painters, Function<String, ScenePlan> plans) {
        this.rendering = rendering;
        this.plans = plans;
        crew = new Crew(painters);
        thread = Thread.ofPlatform().daemon().name("studio").start(this::work);
    }

    /// Asks for a scene at a size in pixels.
    synchronized void stage(Scene scene, int width, int height, int tick) {
        wanted = tick;
        failed = false;
        order = new Order(scene, width, height);
        LockSupport.unpark(thread);
    }

    /// Asks for a tick of the scene.
    void want(int tick) {
        wanted = tick;
        LockSupport.unpark(thread);
    }

    /// Asks for frames that are not painted, but tell what is to be seen; or for painted ones again.
    void blind(boolean on) {
        blind = on;
        LockSupport.unpark(thread);
    }

    /// Whether the scene that was asked for last could not be painted.
    boolean hasFailed() {
        return failed;
    }

    /// The newest frame if there is one that was not taken yet; on the JavaFX thread.
    Optional<Frame> take() {
        Frame frame = ready;
        if (frame == null) {
            return Optional.empty();
        }
        shown = frame;
        ready = null;
        LockSupport.unpark(thread);
        return Optional.of(frame);
    }

    private void work() {
        while (!closed) {
            Order now = order;
            if (now == null) {
                LockSupport.park(this);
                continue;
            }
            try {
                play(now);
            } catch (RuntimeException | Error wrong) {
                LOG.log(System.Logger.Level.ERROR, "the scene " + now.scene().name() + " could not be painted", wrong);
                giveUp(now);
            }
        }
        crew.close();
    }

    /// Drops an order that cannot be painted, but not a newer one that came meanwhile.
    private synchronized void giveUp(Order hopeless) {
        if (order == hopeless) {
            failed = true;
            order = null;
        }
    }

    private void play(Order now) {
        var drawn = DrawingScale.of(now.width(), now.height());
        var show = new Show(now.scene(), plans.apply(now.scene().name()), rendering.palette(), drawn.width(),
                drawn.height());
        var frames = new Frame[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            frames[i] = new Frame(now.scene(), now.width(), now.height());
        }
        var easel = new Easel(show, Stills.of(now.scene()), rendering.motion(), now.width(), now.height());
        int painted = -1;
        boolean blindly = false;
        boolean backdrop = false;
        int next = 0;
        while (isWanted(now)) {
            int tick = Math.min(wanted, show.lastTick());
            boolean unseen = blind;
            if (tick == painted && blindly == unseen || ready != null) {
                LockSupport.park(this);
                continue;
            }
            while (frames[next] == shown) {
                next = (next + 1) % FRAMES;
            }
            if (unseen) {
                easel.tell(frames[next], tick);
            } else {
                if (!backdrop) {
                    backdrop = true;
                    // Whoever leafs on before it is painted waits for no more than the rows that are being painted.
                    crew.paint(show.backdropRows(), (first, last) -> {
                        if (isWanted(now)) {
                            show.paintBackdrop(first, last);
                        }
                    });
                    continue;
                }
                easel.paint(frames[next], tick, crew);
            }
            if (painted < 0) {
                // Not before: whoever waits for the first picture needs all painters.
                Thread.ofPlatform().daemon().name("scout").priority(Thread.MIN_PRIORITY)
                        .start(() -> show.explore(() -> isWanted(now)));
            }
            painted = tick;
            blindly = unseen;
            ready = frames[next];
            next = (next + 1) % FRAMES;
        }
        ready = null;
    }

    private boolean isWanted(Order now) {
        return !closed && order == now;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
