package cascade;

import cascade.staff.Watchdog;
import javafx.application.Platform;

/// A program whose window stops answering; [KioskProcessTest] waits for its watchdog.
public final class FrozenKiosk {

    /// In milliseconds: long enough for the window to have answered.
    private static final long WELL = 4000;

    private FrozenKiosk() {}

    public static void main(String[] args) throws InterruptedException {
        Platform.startup(() -> { });
        new Watchdog(Platform::runLater, Runtime.getRuntime()::halt).start();
        Thread.sleep(WELL);
        Platform.runLater(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        });
    }
}
