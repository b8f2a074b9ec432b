package cascade.ui.kiosk;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/// Beats with the frames of the screen. It takes no time of day, so nobody can set it.
public final class FramePulse implements Pulse {

    private static final double NANOS = 1e9;

    @Override
    public void start(DoubleConsumer beat) {
        // Runs as long as the process.
        new AnimationTimer() {
            private long last;

            @Override
            public void handle(long now) {
                double seconds = last == 0 ? 0 : Math.max(0, (now - last) / NANOS);
                last = now;
                beat.accept(seconds);
            }
        }.start();
    }
}
