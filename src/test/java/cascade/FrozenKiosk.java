package cascade;

import cascade.staff.Watchdog;
import javafx.application.Platform;

/// A program whose window stops answering; [KioskProcessTest] waits for its watchdog.
public final class FrozenKiosk {

    private FrozenKiosk() {}

    public static void main(String[] args) {
        Platform.startup(() -> {
            var watchdog = new Watchdog(Platform::runLater, Runtime.getRuntime()::halt);
            watchdog.shown();
            watchdog.start();
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        });
    }
}
