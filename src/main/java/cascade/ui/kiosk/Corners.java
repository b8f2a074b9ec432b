package cascade.ui.kiosk;

/// The way out for staff: the four corners, pressed one after another from the upper left, clockwise.
final class Corners {

    /// Longer than this between two corners, and it begins again; seconds.
    private static final double MOST_BETWEEN = 4;
    private static final int FOUR = 4;

    private int pressed;
    private double since;

    /// Time passes, in seconds.
    void pass(double seconds) {
        since += seconds;
        if (since > MOST_BETWEEN) {
            pressed = 0;
        }
    }

    /// A press; one that is in no corner begins again.
    ///
    /// @param reach how far a corner goes, px
    /// @return whether it was the last of the four
    boolean press(double x, double y, double width, double height, double reach) {
        int corner = corner(x, y, width, height, reach);
        pressed = corner == pressed ? pressed + 1 : corner == 0 ? 1 : 0;
        since = 0;
        if (pressed == FOUR) {
            pressed = 0;
            return true;
        }
        return false;
    }

    /// Whether a press is in a corner.
    static boolean isIn(double x, double y, double width, double height, double reach) {
        return corner(x, y, width, height, reach) >= 0;
    }

    /// 0 to 3 clockwise from the upper left; -1 for none.
    private static int corner(double x, double y, double width, double height, double reach) {
        boolean left = x <= reach;
        boolean right = x >= width - reach;
        if (y <= reach) {
            return left ? 0 : right ? 1 : -1;
        }
        if (y >= height - reach) {
            return right ? 2 : left ? 3 : -1;
        }
        return -1;
    }
}
