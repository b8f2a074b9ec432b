package cascade.staff;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Lets staff out who know the PIN. After five wrong ones it waits a minute, and twice as long after each further one.
///
/// Any thread may ask. Tries are logged, digits never. The wait lives as long as the process: a visitor cannot restart it.
public final class Doorkeeper {

    private static final System.Logger LOG = System.getLogger("cascade.staff");
    private static final int FREE_TRIES = 5;
    private static final long FIRST_WAIT = 60;
    /// The wait is doubled this often at most: to about 17 hours.
    private static final int MOST_DOUBLINGS = 10;

    /// What comes of a try.
    public sealed interface Outcome {}

    /// The PIN was right.
    public record Opened() implements Outcome {}

    /// The PIN was wrong.
    ///
    /// @param left tries before the next wait, 1 or more
    public record Wrong(int left) implements Outcome {}

    /// No try counts now.
    ///
    /// @param seconds until one does, 1 or more
    public record Wait(long seconds) implements Outcome {}

    /// There is no PIN, so none is right.
    public record NoPin() implements Outcome {}

    private final LongSupplier seconds;
    private Optional<Pin> pin;
    private int wrong;
    private long closedUntil;

    /// @param pin     empty where none is set
    /// @param seconds of a clock that nobody sets, such as the time since the start
    public Doorkeeper(Optional<Pin> pin, LongSupplier seconds) {
        this.pin = pin;
        this.seconds = seconds;
        this.closedUntil = seconds.getAsLong();
    }

    public synchronized boolean hasPin() {
        return pin.isPresent();
    }

    /// Lets this PIN open from now on.
    public synchronized void pin(Pin chosen) {
        pin = Optional.of(chosen);
    }

    /// Tries a PIN.
    public synchronized Outcome open(CharSequence digits) {
        if (pin.isEmpty()) {
            return new NoPin();
        }
        long left = closedUntil - seconds.getAsLong();
        if (left > 0) {
            return new Wait(left);
        }
        if (pin.get().fits(digits)) {
            wrong = 0;
            LOG.log(Level.INFO, "The PIN was right: staff end the kiosk");
            return new Opened();
        }
        wrong++;
        LOG.log(Level.WARNING, "A wrong PIN, the {0}. in a row", wrong);
        if (wrong < FREE_TRIES) {
            return new Wrong(FREE_TRIES - wrong);
        }
        long wait = FIRST_WAIT << Math.min(wrong - FREE_TRIES, MOST_DOUBLINGS);
        closedUntil = seconds.getAsLong() + wait;
        return new Wait(wait);
    }
}
