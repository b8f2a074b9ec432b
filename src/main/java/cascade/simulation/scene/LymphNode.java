package cascade.simulation.scene;

import cascade.simulation.Trig;

/// A lymph node: a bean in a capsule, beneath it a rim through which lymph seeps, and within that the packed middle.
///
/// It is drawn far smaller than a real one, so that single cells can be seen in it; the measures are choices of the
/// drawing.
///
/// @param x middle, µm
/// @param y middle, µm
public record LymphNode(float x, float y) {

    /// Half axes of the bean, µm.
    public static final float LONG = 132;
    public static final float HIGH = 98;
    /// Thickness of the capsule, and how deep the packed middle begins, µm.
    public static final float CAPSULE = 4.5f;
    public static final float MIDDLE = 27;
    /// How deep the middle of the rim is, µm.
    static final float RIM = 15.5f;
    /// The dent on the right side: where its circle is, as a part of the half axis, its radius, and how soft it is, µm.
    private static final float DENT_AT = 1.1f;
    private static final float DENT = 44;
    private static final float DENT_SOFT = 40;
    private static final float STEP = 0.5f;

    /// Distance from the outer face of the capsule, µm: negative inside.
    public float outside(float atX, float atY) {
        float dx = atX - x;
        float dy = atY - y;
        float px = dx / LONG;
        float py = dy / HIGH;
        float k0 = (float) Math.sqrt(px * px + py * py);
        float qx = px / LONG;
        float qy = py / HIGH;
        float k1 = (float) Math.sqrt(qx * qx + qy * qy);
        float oval = k1 < 1e-6f ? -HIGH : k0 * (k0 - 1) / k1;
        float ex = dx - LONG * DENT_AT;
        float dent = DENT - (float) Math.sqrt(ex * ex + dy * dy);
        float gap = Math.abs(oval - dent);
        float soft = gap >= DENT_SOFT ? 0 : (DENT_SOFT - gap) * (DENT_SOFT - gap) / (4 * DENT_SOFT);
        return Math.max(oval, dent) + soft;
    }

    /// x of the direction straight out of the node.
    float outX(float atX, float atY) {
        return (outside(atX + STEP, atY) - outside(atX - STEP, atY)) / (2 * STEP);
    }

    /// y of the direction straight out of the node.
    float outY(float atX, float atY) {
        return (outside(atX, atY + STEP) - outside(atX, atY - STEP)) / (2 * STEP);
    }

    /// How much of the way from the vessel into the rim a point has come, 0..1.
    float within(float atX, float atY) {
        return Trig.ease(-8, RIM, -outside(atX, atY));
    }
}
