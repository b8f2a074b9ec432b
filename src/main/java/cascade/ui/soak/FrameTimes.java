package cascade.ui.soak;

import java.util.Arrays;
import javafx.animation.AnimationTimer;

/// How long each frame lasts, as the screen sees it.
///
/// Use it on the JavaFX thread.
public final class FrameTimes {

    private static final double NANOS_PER_MS = 1e6;
    /// More frames than this in one minute are not looked at: a minute of 200 frames a second.
    private static final int MOST = 12_000;
    private static final double NEARLY_ALL = 0.95;

    private final double[] times = new double[MOST];
    private int count;

    /// Since the last time that it was asked, ms.
    ///
    /// @param median  half of the frames were shorter
    /// @param most    19 of 20 were shorter
    /// @param slowest the longest of all
    public record Frames(double median, double most, double slowest) {}

    /// Begins to watch; ends with the program.
    public void start() {
        new AnimationTimer() {
            private long last;

            @Override
            public void handle(long now) {
                if (last != 0 && count < MOST) {
                    times[count++] = (now - last) / NANOS_PER_MS;
                }
                last = now;
            }
        }.start();
    }

    /// What there was, and begins anew.
    public Frames take() {
        Arrays.sort(times, 0, count);
        var frames = count == 0 ? new Frames(0, 0, 0)
                : new Frames(times[count / 2], times[(int) (count * NEARLY_ALL)], times[count - 1]);
        count = 0;
        return frames;
    }
}
