package cascade.ui.lesson;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/// The program's one timer; it runs only while a lesson is on the screen.
public final class Ticker {

    private static final double NANOS = 1e9;

    private DoubleConsumer each = _ -> {};
    private long last;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            double seconds = last == 0 ? 0 : (now - last) / NANOS;
            last = now;
            each.accept(seconds);
        }
    };

    /// Calls for each frame with the seconds since the frame before.
    public void start(DoubleConsumer frame) {
        each = frame;
        last = 0;
        timer.start();
    }

    public void stop() {
        timer.stop();
        each = _ -> {};
    }
}
