package cascade.ui.kiosk;

import java.util.function.DoubleConsumer;

/// What makes time pass for a kiosk. Tests bring their own and let a night pass in seconds.
@FunctionalInterface
public interface Pulse {

    /// Calls again and again, on the JavaFX thread, with the seconds since the call before; 0 or more.
    void start(DoubleConsumer beat);
}
