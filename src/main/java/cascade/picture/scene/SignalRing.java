package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Colour;
import cascade.picture.Layer;

/// A soft, thin ring around a cell that releases a signal; only the pixels along it are touched.
///
/// Used again for each ring, one at a time and one for each thread.
final class SignalRing implements Layer {

    /// Half width of the line, µm.
    private static final float HALF = 1.5f;

    private float x;
    private float y;
    private float radius;
    private int colour;
    private float strength;
    private boolean right;

    /// Paints a ring of `radius` µm in an opaque colour, `strength` 0..1.
    void paint(Brush brush, float atX, float atY, float wide, int opaque, float strong) {
        x = atX;
        y = atY;
        radius = wide;
        colour = opaque;
        strength = strong;
        float outer = radius + HALF;
        right = false;
        brush.layer(x - outer, y - outer, x, y + outer, this);
        right = true;
        brush.layer(x, y - outer, x + outer, y + outer, this);
    }

    @Override
    public float from(float atY) {
        return right ? x + hole(atY) : x - radius - HALF;
    }

    @Override
    public float to(float atY) {
        return right ? x + radius + HALF : x - hole(atY);
    }

    /// Half width of what is left free within the ring at a height, µm.
    private float hole(float atY) {
        float inner = radius - HALF;
        float square = inner * inner - (atY - y) * (atY - y);
        return inner > 0 && square > 0 ? (float) Math.sqrt(square) : 0;
    }

    @Override
    public int over(int below, float atX, float atY, float pixel) {
        boolean mine = right == atX >= x;
        float off = Math.abs((float) Math.sqrt((atX - x) * (atX - x) + (atY - y) * (atY - y)) - radius) / HALF;
        if (!mine || off >= 1) {
            return below;
        }
        float t = 1 - off;
        return Colour.over(below, Colour.cover(colour, strength * t * (2 - t)));
    }
}
