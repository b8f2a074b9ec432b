package cascade.picture;

/// Turns a distance from an edge into a pixel: smooth edge, outline, soft light from the upper left.
public final class Shade {

    private Shade() {}

    /// Part of a pixel that a shape covers whose edge is `d` pixels away (negative inside).
    public static float coverage(float d) {
        float c = 0.5f - d;
        return c <= 0 ? 0 : c >= 1 ? 1 : c;
    }

    /// The colour of the inside of a cell.
    ///
    /// @param d      distance from the edge, µm, negative inside
    /// @param u      place in the cell, −1 left to 1 right
    /// @param v      place in the cell, −1 above to 1 below
    /// @param radius of the cell, µm
    public static int inside(Look look, float d, float u, float v, float radius) {
        float light = 0.46f + 0.34f * u + 0.44f * v;
        int fill = Colour.mix(look.light(), look.dark(), light);
        float depth = -d / radius;
        float rim = 1 - depth * 5f;
        if (rim > 0 && u + v < 0.2f) {
            fill = Colour.mix(fill, look.light(), rim * 0.55f * Math.min(1, 0.3f - (u + v)));
        }
        return fill;
    }

    /// Fill and outline together: `d` in µm, `scale` pixels a µm; straight colour.
    public static int outlined(Look look, int fill, float d, float scale) {
        float inner = (d + look.line()) * scale + 0.5f;
        return inner <= 0 ? fill : Colour.mix(fill, look.outline(), inner);
    }

    /// Smooth union of two distances that melts over `k`.
    public static float melt(float a, float b, float k) {
        float gap = Math.abs(a - b);
        if (gap >= k) {
            return Math.min(a, b);
        }
        float h = (k - gap) / k;
        return Math.min(a, b) - h * h * k * 0.25f;
    }

    /// Distance from an ellipse with half axes `a`, `b`, near enough for edges.
    public static float ellipse(float x, float y, float a, float b) {
        float px = x / a;
        float py = y / b;
        float k0 = (float) Math.sqrt(px * px + py * py);
        if (k0 < 1e-4f) {
            return -Math.min(a, b);
        }
        float qx = px / a;
        float qy = py / b;
        float k1 = (float) Math.sqrt(qx * qx + qy * qy);
        return k0 * (k0 - 1) / k1;
    }
}
