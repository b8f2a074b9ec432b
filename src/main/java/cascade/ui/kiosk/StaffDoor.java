package cascade.ui.kiosk;

import cascade.staff.Doorkeeper;
import cascade.staff.Pin;
import cascade.ui.theme.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The pad on which staff type their PIN; it closes by itself when nobody types.
final class StaffDoor {

    /// In seconds.
    private static final double PATIENCE = 45;
    private static final int MINUTE = 60;

    private final Staff staff;
    private final Consumer<Optional<PinPad>> show;
    private Optional<PinPad> pad = Optional.empty();
    private Optional<String> first = Optional.empty();
    private double silent;

    /// @param show shows a pad above everything, or none
    StaffDoor(Staff staff, Consumer<Optional<PinPad>> show) {
        this.staff = staff;
        this.show = show;
    }

    boolean isOpen() {
        return pad.isPresent();
    }

    /// Somebody touches the screen.
    void alive() {
        silent = 0;
    }

    /// Time passes, in seconds.
    void pass(double seconds) {
        silent += seconds;
        if (isOpen() && silent > PATIENCE) {
            close();
        }
    }

    void close() {
        pad = Optional.empty();
        first = Optional.empty();
        show.accept(pad);
    }

    /// Asks for the PIN that ends the program.
    void ask(Messages text) {
        open(new PinPad(text.get("kiosk.pin.title"), text, digits -> tried(digits, text), this::close));
        if (!staff.door().hasPin()) {
            say(text.get("kiosk.pin.none"));
        }
    }

    /// Asks for a PIN to be chosen, where there is none; at the start, when staff are there.
    void choose(Messages text) {
        open(new PinPad(text.get("kiosk.pin.choose"), text, digits -> chosen(digits, text), this::close));
        say(text.get("kiosk.pin.choose.why"));
    }

    private void open(PinPad fresh) {
        silent = 0;
        pad = Optional.of(fresh);
        show.accept(pad);
    }

    private void say(String words) {
        pad.ifPresent(open -> open.say(words));
    }

    /// A PIN is made to take long to try; the window's thread does not wait for it.
    private void tried(String digits, Messages text) {
        staff.aside().execute(() -> {
            Doorkeeper.Outcome outcome = staff.door().open(digits);
            Platform.runLater(() -> answer(outcome, text));
        });
    }

    private void answer(Doorkeeper.Outcome outcome, Messages text) {
        switch (outcome) {
            case Doorkeeper.Opened _ -> staff.leave().run();
            case Doorkeeper.Wrong(int left) -> say(text.get("kiosk.pin.wrong", left));
            case Doorkeeper.Wait(long seconds) -> say(text.get("kiosk.pin.wait", (seconds + MINUTE - 1) / MINUTE));
            case Doorkeeper.NoPin _ -> say(text.get("kiosk.pin.none"));
        }
    }

    private void chosen(String digits, Messages text) {
        if (first.isEmpty() && Pin.isPossible(digits)) {
            first = Optional.of(digits);
            pad.ifPresent(open -> open.ask(text.get("kiosk.pin.again"), ""));
        } else if (first.isPresent() && first.get().equals(digits)) {
            staff.aside().execute(() -> {
                Pin pin = Pin.of(digits);
                staff.door().pin(pin);
                staff.keep().accept(pin);
            });
            close();
        } else {
            String why = text.get(first.isEmpty() ? "kiosk.pin.short" : "kiosk.pin.differ");
            first = Optional.empty();
            pad.ifPresent(open -> open.ask(text.get("kiosk.pin.choose"), why));
        }
    }
}
