package cascade.picture;

import cascade.simulation.Trig;

/// The nucleus of a cell with an outline: a soft round with two light dots, drawn out or lobed with its cell.
final class Nucleus {

    /// Height of the three lobes of a usual nucleus, and the room that any nucleus has, as a part of its square.
    private static final float LOBES = 0.06f;
    private static final float ROOM = 2.2f;
    /// Radius as a part of that of its cell.
    private static final float RADIUS = 0.5f;
    /// How far it is drawn out with its cell.
    private static final float FOLLOWS = 0.55f;

    private float radius;
    private float seed;
    private float cos;
    private float sin;
    private float length;
    private float lobes;

    /// Starts a usual nucleus.
    ///
    /// @param r   radius of its cell, µm
    /// @param one which individual it is
    void begin(float r, float one) {
        radius = r;
        seed = one;
        cos = 1;
        sin = 0;
        length = 1;
        lobes = LOBES;
    }

    /// Draws it out with its cell, which is `longer` times as long as a round one, in a unit direction.
    void stretch(float c, float s, float longer) {
        cos = c;
        sin = s;
        length = 1 + FOLLOWS * (longer - 1);
    }

    /// Gives it higher lobes, the first in a unit direction.
    void lobe(float c, float s, float height) {
        cos = c;
        sin = s;
        lobes = LOBES + height;
    }

    /// Lays it over `fill` at (`fromX`, `fromY`) µm from the middle of the cell.
    ///
    /// @param core size, 1 as usual
    int over(int fill, Look look, float fromX, float fromY, float core, float scale) {
        float size = radius * RADIUS * core;
        float dx = fromX - Trig.cos(seed * 2.3f) * radius * 0.1f;
        float dy = fromY - Trig.sin(seed * 2.3f) * radius * 0.1f;
        return dx * dx + dy * dy < size * size * ROOM ? paint(fill, look, dx, dy, size, scale) : fill;
    }

    private int paint(int fill, Look look, float dx, float dy, float size, float scale) {
        float ex = (dx * cos + dy * sin) / length;
        float ey = (dy * cos - dx * sin) * length;
        float bend = 0.09f * Trig.sin(seed * 4.7f);
        float far = (float) Math.sqrt(ex * ex + ey * ey) + 1e-4f;
        float ux = ex / far;
        float uy = ey / far;
        float two = ux * ux - uy * uy;
        float three = 2 * ux * uy * ux + two * uy;
        float d = far - size * (1 + bend * two + lobes * three);
        float cover = Shade.coverage(d * scale);
        if (cover <= 0) {
            return fill;
        }
        int core = Colour.mix(fill, look.core(), cover);
        float ax = ex + size * 0.3f;
        float ay = ey + size * 0.34f;
        float spot = (float) Math.sqrt(ax * ax + ay * ay) - size * 0.24f;
        core = Colour.mix(core, look.spot(), Shade.coverage(spot * scale));
        float bx = ex - size * 0.36f;
        float by = ey - size * 0.18f;
        float small = (float) Math.sqrt(bx * bx + by * by) - size * 0.16f;
        return Colour.mix(core, look.spot(), Shade.coverage(small * scale) * 0.8f);
    }
}
