package cascade.lesson;

import java.util.OptionalLong;
import java.util.function.LongSupplier;

/// How a lesson in front of a class keeps to its plan: the planned minutes are shared evenly among the steps.
public final class Pace {

    private static final long SECONDS_PER_MINUTE = 60;
    private static final long MILLIS = 1000;

    private final long planned;
    private final int steps;
    private final LongSupplier clock;
    private OptionalLong begun = OptionalLong.empty();

    /// @param minutes planned for the whole lesson
    /// @param steps   of the lesson, at least 1
    /// @param clock   milliseconds since some moment
    Pace(int minutes, int steps, LongSupplier clock) {
        this.planned = minutes * SECONDS_PER_MINUTE;
        this.steps = steps;
        this.clock = clock;
    }

    /// Starts the clock, unless it runs.
    void begin() {
        if (begun.isEmpty()) {
            restart();
        }
    }

    /// Runs since the other one was started.
    void carryOn(Pace other) {
        begun = other.begun;
    }

    /// Starts the clock from nothing.
    public void restart() {
        begun = OptionalLong.of(clock.getAsLong());
    }

    /// Seconds since the lesson began; 0 before.
    public long elapsed() {
        return begun.isEmpty() ? 0 : Math.max(0, clock.getAsLong() - begun.getAsLong()) / MILLIS;
    }

    /// Seconds that are planned for the whole lesson.
    public long planned() {
        return planned;
    }

    /// Seconds by which the class is later than planned when it is at a step; negative where it is earlier, 0 while the
    /// step has its own share of the time.
    ///
    /// @param step 0-based; the number of steps means the closing page, which has no share of its own
    public long behind(int step) {
        if (begun.isEmpty()) {
            return 0;
        }
        long from = planned * step / steps;
        long to = planned * Math.min(steps, step + 1) / steps;
        return elapsed() > to ? elapsed() - to : Math.min(0, elapsed() - from);
    }
}
