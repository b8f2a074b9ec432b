package cascade.ui.voice;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Does something later, on the JavaFX thread.
@FunctionalInterface
public interface Delay {

    /// @param seconds from now
    /// @return takes it back, if it has not happened yet
    Runnable after(double seconds, Runnable then);

    /// By JavaFX's own clock.
    static Runnable real(double seconds, Runnable then) {
        var pause = new PauseTransition(Duration.seconds(seconds));
        pause.setOnFinished(_ -> then.run());
        pause.play();
        return pause::stop;
    }
}
