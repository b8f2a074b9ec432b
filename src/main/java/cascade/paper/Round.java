package cascade.paper;

/// Round shapes as corners that stand close together.
final class Round {

    private static final int CORNERS = 48;

    private Round() {}

    /// A full circle around a point.
    static float[] circle(float x, float y, float radius) {
        return arc(x, y, radius, 1);
    }

    /// The right half of a disc.
    static float[] rightHalf(float x, float y, float radius) {
        return arc(x, y, radius, 0.5);
    }

    /// Part of a circle, from its upper end clockwise.
    ///
    /// @param turn how much of it, 0 to 1
    private static float[] arc(float x, float y, float radius, double turn) {
        var corners = new float[2 * CORNERS + 2];
        for (int i = 0; i <= CORNERS; i++) {
            double angle = 2 * StrictMath.PI * turn * i / CORNERS;
            corners[2 * i] = x + radius * (float) StrictMath.sin(angle);
            corners[2 * i + 1] = y - radius * (float) StrictMath.cos(angle);
        }
        return corners;
    }
}
