package cascade.simulation.scene;

import cascade.simulation.Trig;

/// How the time of an operation and of the weeks after it is told: hours first, then days, then weeks.
final class Course {

    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;
    /// When, in s of showing, the operation is over and days begin, and when weeks begin.
    static final float DAYS_FROM = 9.6f;
    static final float WEEKS_FROM = 14.6f;
    private static final float END = 24;
    /// How long each part lasts in the body: a few hours, four days, eight weeks.
    private static final double OPERATION = 3 * HOUR;
    private static final double FIRST_DAYS = 4 * DAY;
    private static final double WEEKS = 56 * DAY;
    private static final double SLOW = OPERATION / DAYS_FROM;
    private static final double MIDDLE = FIRST_DAYS / (WEEKS_FROM - DAYS_FROM);
    private static final double FAST = WEEKS / (END - WEEKS_FROM);
    /// Activity of natural killer cells on the first days, as a part of what it was: a marker fell by 83% (F-122).
    private static final float LOWEST = 0.17f;
    /// The day on which it is lowest, the day from which it recovers, and the day on which it is back. Studies differ:
    /// back by day 21 in one, below three quarters at day 28 in 19 of 29 people and at day 56 in 4 of 12 (F-122).
    private static final float FALLEN = 1;
    private static final float RECOVERS_FROM = 2;
    private static final float RECOVERED = 52;

    private Course() {}

    /// Seconds of the body's time in a second of showing.
    static double scale(float seconds) {
        return seconds < DAYS_FROM ? SLOW : seconds < WEEKS_FROM ? MIDDLE : FAST;
    }

    /// Seconds of the body's time since the scene began.
    static double elapsed(float seconds) {
        if (seconds < DAYS_FROM) {
            return seconds * SLOW;
        }
        if (seconds < WEEKS_FROM) {
            return OPERATION + (seconds - DAYS_FROM) * MIDDLE;
        }
        return OPERATION + FIRST_DAYS + (seconds - WEEKS_FROM) * FAST;
    }

    /// Days since the operation; 0 before.
    static float days(float seconds) {
        return (float) (Math.max(0, elapsed(seconds) - OPERATION) / DAY);
    }

    /// Activity of natural killer cells: 1 as before the operation.
    static float activity(float days) {
        float fallen = 1 - (1 - LOWEST) * Trig.ease(0, FALLEN, days);
        return fallen + (1 - LOWEST) * Trig.ease(RECOVERS_FROM, RECOVERED, days);
    }
}
