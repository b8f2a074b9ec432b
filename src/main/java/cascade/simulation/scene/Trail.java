package cascade.simulation.scene;

/// A soft curve that a cell crawls along, from its start (0) to its end (1): a cubic Bézier curve, in µm.
public record Trail(float ax, float ay, float bx, float by, float cx, float cy, float dx, float dy) {

    public float x(float t) {
        return at(t, ax, bx, cx, dx);
    }

    public float y(float t) {
        return at(t, ay, by, cy, dy);
    }

    /// How much x grows from a little before `t` to a little after, as a part of the way between.
    public float alongX(float t) {
        return pace(t, ax, bx, cx, dx) / length(t);
    }

    /// How much y grows from a little before `t` to a little after, as a part of the way between.
    public float alongY(float t) {
        return pace(t, ay, by, cy, dy) / length(t);
    }

    private float length(float t) {
        float x = pace(t, ax, bx, cx, dx);
        float y = pace(t, ay, by, cy, dy);
        return (float) Math.sqrt(x * x + y * y) + 1e-6f;
    }

    private static float at(float t, float a, float b, float c, float d) {
        float s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    private static float pace(float t, float a, float b, float c, float d) {
        float s = 1 - t;
        return 3 * (s * s * (b - a) + 2 * s * t * (c - b) + t * t * (d - c));
    }
}
