package cascade.ui.shell;

import java.lang.System.Logger.Level;
import java.util.function.LongSupplier;

/// The steps of the start, each logged with the milliseconds since the program was called.
public final class Milestones {

    private static final System.Logger LOG = System.getLogger("cascade.start");

    private final LongSupplier sinceStart;

    /// @param sinceStart milliseconds since the program was called
    public Milestones(LongSupplier sinceStart) {
        this.sinceStart = sinceStart;
    }

    /// Logs that a step of the start is done.
    public void reached(String step) {
        LOG.log(Level.INFO, "{0} ms: {1}", sinceStart.getAsLong(), step);
    }
}
