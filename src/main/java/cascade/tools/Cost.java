package cascade.tools;

import cascade.picture.Raster;
import cascade.picture.Show;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/// What simulating and painting cost on one thread, once a scene has been played through and its checkpoints are kept.
///
/// @param cells   at the end of the scene
/// @param step    of a tick, ns
/// @param paint   of a frame, ns
/// @param bytes   that a tick and a frame allocate
/// @param median  time to any instant, ms: half of the instants are nearer
/// @param worst   time to the farthest of those instants, ms
/// @param memory  of the process while it holds the scene
record Cost(int cells, double step, double paint, long bytes, double median, double worst, Memory memory) {

    /// Every so many ticks one is painted: painting is the slow part, and neighbours are alike.
    private static final int APART = 4;
    /// Instants that are sought, far from one another in turn.
    private static final int INSTANTS = 50;
    private static final int STRIDE = 611;
    private static final double MILLION = 1e6;

    /// @param ticks of the scene
    static Cost of(Show show, int ticks) {
        var raster = new Raster(show.width(), show.height());
        show.paintBackdrop(0, show.backdropRows());
        new Play(show, raster, ticks).play();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var play = new Play(show, raster, ticks);
        long before = threads.getCurrentThreadAllocatedBytes();
        play.play();
        long after = threads.getCurrentThreadAllocatedBytes();
        // A second reading takes what reading itself allocates out of the figure.
        long reading = threads.getCurrentThreadAllocatedBytes() - after;
        long bytes = Math.max(0, after - before - reading) / (ticks / APART);
        int cells = show.cells();
        double[] seeks = seeks(show, ticks);
        return new Cost(cells, (double) play.stepping / ticks, (double) play.painting / (ticks / APART), bytes,
                seeks[seeks.length / 2], seeks[seeks.length - 1], Memory.now());
    }

    private static double[] seeks(Show show, int ticks) {
        var times = new double[INSTANTS];
        for (int i = 0; i < INSTANTS; i++) {
            long start = System.nanoTime();
            show.seek((i + 1) * STRIDE % ticks);
            times[i] = (System.nanoTime() - start) / MILLION;
        }
        java.util.Arrays.sort(times);
        return times;
    }

    /// One time through the scene, with a watch in the hand.
    private static final class Play {

        private final Show show;
        private final Raster raster;
        private final int ticks;
        private long stepping;
        private long painting;

        Play(Show show, Raster raster, int ticks) {
            this.show = show;
            this.raster = raster;
            this.ticks = ticks;
        }

        void play() {
            show.seek(0);
            for (int tick = APART; tick <= ticks; tick += APART) {
                long start = System.nanoTime();
                show.seek(tick);
                long stepped = System.nanoTime();
                show.paint(raster, 0, raster.height);
                stepping += stepped - start;
                painting += System.nanoTime() - stepped;
            }
        }
    }
}
