package cascade.ui.kiosk;

import cascade.ui.room.Visits;

/// Notices that a visitor has gone: it waits for a sign of life, then asks, then ends the visit.
///
/// It adds up the time that passes and asks no clock for it.
final class Ending {

    /// What is to be done.
    enum State {
        /// Somebody is there, as far as anybody knows.
        HERE,
        /// They are asked whether they are still there.
        ASKING,
        /// They have gone.
        GONE
    }

    private final Visits visits;
    private double silent;

    Ending(Visits visits) {
        this.visits = visits;
    }

    /// There was a sign of life; also at the beginning of a visit.
    void alive() {
        silent = 0;
    }

    /// Time passes.
    ///
    /// @param seconds since the last call; 0 or more
    State pass(double seconds) {
        silent += seconds;
        return state();
    }

    State state() {
        if (silent < visits.patience().toSeconds()) {
            return State.HERE;
        }
        return left() > 0 ? State.ASKING : State.GONE;
    }

    /// Whole seconds until the visit ends.
    int left() {
        return (int) Math.ceil(visits.patience().plus(visits.countdown()).toSeconds() - silent);
    }
}
