package cascade.tools;

import cascade.content.Scene;
import cascade.picture.Palette;
import cascade.picture.Raster;
import cascade.picture.ScenePlan;
import cascade.picture.Show;
import com.sun.management.ThreadMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/// Measures every scene: how many frames a second reach the screen, how even they are, and what a frame allocates.
public final class Bench {

    private static final List<Frame> FRAMES = List.of(new Frame(1280, 720), new Frame(1920, 1080));
    /// Ticks of a scene that are played; then it begins again.
    private static final int TICKS = 1440;
    private static final double MILLION = 1e6;

    /// Plays a scene through the whole way to the screen and tells when each frame was presented, ns.
    @FunctionalInterface
    public interface Screening {
        long[] present(Scene scene, int width, int height, int seconds, int ticks);
    }

    /// The size of what is measured, px.
    record Frame(int width, int height) {}

    private final SortedMap<String, ScenePlan> plans;
    private final Palette palette;
    private final Screening screening;
    private final List<Frame> frames;

    /// @param plans the scenes to measure, by name
    public Bench(SortedMap<String, ScenePlan> plans, Palette palette, Screening screening) {
        this(plans, palette, screening, FRAMES);
    }

    /// @param frames the sizes to measure
    Bench(SortedMap<String, ScenePlan> plans, Palette palette, Screening screening, List<Frame> frames) {
        this.plans = plans;
        this.palette = palette;
        this.screening = screening;
        this.frames = List.copyOf(frames);
    }

    /// What was measured of a scene at a size.
    record Result(String scene, int cells, int width, int height, String way, double fps, double p95, double p99,
                  long bytes) {

        String json() {
            return String.format(Locale.ROOT, "{\"scene\":\"%s\",\"cells\":%d,\"width\":%d,\"height\":%d,\"way\":\"%s\","
                    + "\"fps\":%.1f,\"p95_ms\":%.2f,\"p99_ms\":%.2f,\"bytes_per_frame\":%d}", scene, cells, width, height,
                    way, fps, p95, p99, bytes);
        }

        String line() {
            return String.format(Locale.ROOT, "%-8s %7d cells  %4d x %-4d  %7.1f frames/s   95th %6.2f ms   99th %6.2f ms"
                    + "   %d bytes a frame", scene, cells, width, height, fps, p95, p99, bytes);
        }
    }

    /// Measures and prints, one line a scene and size.
    ///
    /// @param seconds for each at most
    public void run(int seconds, boolean json, PrintWriter out) {
        for (var entry : plans.entrySet()) {
            for (Frame frame : frames) {
                Result result = measure(entry.getKey(), entry.getValue(), frame.width(), frame.height(), seconds);
                out.println(json ? result.json() : result.line());
                out.flush();
            }
        }
    }

    private Result measure(String name, ScenePlan plan, int width, int height, int seconds) {
        Scene scene = scene(name, plan);
        var show = new Show(scene, plan, palette, width, height);
        long bytes = bytes(show);
        int cells = show.cells();
        long[] at = screening.present(scene, width, height, seconds, TICKS);
        double[] times = new double[at.length - 1];
        for (int i = 0; i < times.length; i++) {
            times[i] = (at[i + 1] - at[i]) / MILLION;
        }
        double passed = (at[at.length - 1] - at[0]) / MILLION / 1000;
        Arrays.sort(times);
        return new Result(name, cells, width, height, "cascade", times.length / passed, part(times, 0.95),
                part(times, 0.99), bytes);
    }

    /// Bytes that simulating and painting a frame allocates, once the scene has been played through and its checkpoints
    /// are kept.
    private static long bytes(Show show) {
        var raster = new Raster(show.width(), show.height());
        show.paintBackdrop(0, show.backdropRows());
        play(show, raster);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        play(show, raster);
        long after = threads.getCurrentThreadAllocatedBytes();
        // A second reading takes what reading itself allocates out of the figure.
        long reading = threads.getCurrentThreadAllocatedBytes() - after;
        return Math.max(0, after - before - reading) / TICKS;
    }

    private static void play(Show show, Raster raster) {
        for (int tick = 0; tick < TICKS; tick++) {
            show.seek(tick);
            show.paint(raster, 0, raster.height);
        }
    }

    private static double part(double[] sorted, double part) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))];
    }

    private static Scene scene(String name, ScenePlan plan) {
        return new Scene(name, 1, 0, TICKS / 60.0, plan.framing(), List.of(),
                new Scene.Counter("", "", List.of()), List.of(), new Scene.BodyMark(Scene.Place.BREAST, Scene.Place.LIVER));
    }
}
