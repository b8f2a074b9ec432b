package cascade.simulation.scene;

import cascade.simulation.Passage;
import cascade.simulation.Trig;

/// A tight place between bundles of fibres that come near each other from two sides and part again; they bend aside a
/// little for a cell that squeezes through.
///
/// Points are told in the throat's own directions: `along` the way through and `across` it.
public final class Throat {

    /// How far along the way bundles bend aside, µm.
    public static final float PLIANT = 18;
    /// How gently a bundle turns at the narrowest place, µm.
    private static final float ROUND = 11;
    private static final float RIPPLE = 14;
    private static final float RIPPLE_LENGTH = 74;
    private static final float SLACK = 0.5f;
    /// A second, thinner bundle lies behind each and splays from it.
    private static final float SPLAY = 0.0042f;
    private static final float THINNER = 0.62f;

    private final Passage door;
    private final float left;
    private final float right;
    private final float half;
    private final float reach;
    private final float cos;
    private final float sin;

    /// @param door  the gap
    /// @param left  how steeply the bundle on the left of the way turns away (`across` for `along`)
    /// @param right the same for the bundle on the right
    /// @param half  half width of a bundle, µm
    /// @param reach how far along the way the bundles are followed, µm
    Throat(Passage door, float left, float right, float half, float reach) {
        this.door = door;
        this.left = left;
        this.right = right;
        this.half = half;
        this.reach = reach;
        cos = Trig.cos(door.turn());
        sin = Trig.sin(door.turn());
    }

    public Passage door() {
        return door;
    }

    public float reach() {
        return reach;
    }

    /// Where the middle of a bundle runs, µm across the way.
    ///
    /// @param side   −1 left of the way, 1 right of it
    /// @param behind whether it is the thinner bundle behind
    /// @param bend   how far the bundles are bent aside, µm
    public float across(int side, boolean behind, float along, float bend) {
        float steep = side < 0 ? left : right;
        float square = along * along;
        float q = square / (PLIANT * PLIANT);
        float aside = q >= 1 ? 0 : bend * (1 - q) * (1 - q) * (1 - q) * (0.5f + 8 * q);
        float ripple = RIPPLE * Trig.sin(along / RIPPLE_LENGTH + steep * 3.7f) * square / (square + 1400);
        float off = (float) Math.sqrt(square + ROUND * ROUND) - ROUND;
        float back = behind ? half * (1 + THINNER) + 0.8f + SPLAY * square * (along * side > 0 ? 1 : 1.7f) : 0;
        return side * (door.gap() + SLACK + half + steep * off + aside + back) + ripple;
    }

    /// This far to each side of the way there is never anything, µm.
    public float clear() {
        return Math.max(0, door.gap() + SLACK - half);
    }

    /// Half width of a bundle, µm; it thins out towards its ends.
    public float half(boolean behind, float along) {
        float t = along / reach;
        return t * t >= 1 ? 0 : half * (behind ? THINNER : 1) * (1 - 0.6f * t * t) * (float) Math.sqrt(1 - t * t);
    }

    public float along(float x, float y) {
        return (x - door.x()) * cos + (y - door.y()) * sin;
    }

    public float across(float x, float y) {
        return (y - door.y()) * cos - (x - door.x()) * sin;
    }

    /// x at which the height `y` is so far along the way, µm.
    public float xAt(float along, float y) {
        return door.x() + (along - (y - door.y()) * sin) / cos;
    }

    /// x of the point that lies so far along and across the way, µm.
    public float x(float along, float across) {
        return door.x() + along * cos - across * sin;
    }

    public float y(float along, float across) {
        return door.y() + along * sin + across * cos;
    }
}
