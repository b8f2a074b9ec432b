package cascade.progress;

/// Where a screen is among all screens, in the coordinates of the desktop, px: how it is known again.
public record ScreenPlace(double x, double y, double width, double height) {

    /// Whether a point of the desktop is on it.
    public boolean holds(double atX, double atY) {
        return atX >= x && atX < x + width && atY >= y && atY < y + height;
    }
}
