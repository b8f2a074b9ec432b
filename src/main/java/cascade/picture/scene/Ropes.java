package cascade.picture.scene;

import cascade.picture.Layer;
import cascade.simulation.Trig;
import cascade.simulation.scene.Throat;

/// The bundles of one throat, made ready to be painted: where each runs is worked out once for every half µm of the
/// way, so that a pixel has only to look it up.
///
/// Not for two threads at once.
final class Ropes implements Layer {

    /// How much room the tissue has at a point, µm; bundles thin out where there is little.
    @FunctionalInterface
    interface Room {
        float at(float x, float y);
    }

    private static final float STEP = 0.5f;
    private static final float CROWDED = 15;
    /// A bundle's distance across the way is at most this many times its true distance.
    private static final float STEEPEST = 2.6f;

    private final Throat throat;
    private final Bundles bundles;
    private final Room room;
    private final float least;
    private final float most;
    private final float clear;
    /// Middle, stretch and half width of four bundles: left and right, each behind and before.
    private final float[][] middle;
    private final float[][] stretch;
    private final float[][] half;

    /// @param least how far along the way, to both sides, the painted part begins, µm
    /// @param most  and where it ends, µm
    Ropes(Throat throat, Bundles bundles, Room room, float least, float most) {
        this.throat = throat;
        this.bundles = bundles;
        this.room = room;
        this.least = least;
        this.most = most;
        clear = throat.clear();
        int n = (int) (2 * most / STEP) + 3;
        middle = new float[4][n];
        stretch = new float[4][n];
        half = new float[4][n];
        bend(0);
    }

    /// Bends the bundles aside, µm.
    void bend(float by) {
        for (int rope = 0; rope < 4; rope++) {
            int side = rope < 2 ? -1 : 1;
            boolean behind = (rope & 1) == 0;
            for (int k = 0; k < middle[rope].length; k++) {
                float along = k * STEP - most;
                float across = throat.across(side, behind, along, by);
                float slope = (throat.across(side, behind, along + STEP, by) - across) / STEP;
                middle[rope][k] = across;
                stretch[rope][k] = (float) Math.sqrt(1 + slope * slope);
                half[rope][k] = throat.half(behind, along)
                        * Trig.ease(1, CROWDED, room.at(throat.x(along, across), throat.y(along, across)));
            }
        }
    }

    @Override
    public int over(int under, float x, float y, float pixel) {
        float along = throat.along(x, y);
        float far = Math.abs(along);
        if (far < least || far > most) {
            return under;
        }
        float across = throat.across(x, y);
        if (Math.abs(across) < clear) {
            return under;
        }
        float at = (along + most) / STEP;
        int k = (int) at;
        float f = at - k;
        int rope = across < 0 ? 0 : 2;
        int colour = one(under, rope, k, f, along, across, pixel);
        return one(colour, rope + 1, k, f, along, across, pixel);
    }

    @Override
    public float from(float y) {
        return throat.xAt(-most, y);
    }

    @Override
    public float to(float y) {
        return throat.xAt(most, y);
    }

    private int one(int under, int rope, int k, float f, float along, float across, float pixel) {
        float wide = half[rope][k];
        float off = across - (middle[rope][k] + (middle[rope][k + 1] - middle[rope][k]) * f);
        if (wide < 0.1f || Math.abs(off) > (wide + Bundles.SHADOW) * STEEPEST) {
            return under;
        }
        float s = stretch[rope][k] + (stretch[rope][k + 1] - stretch[rope][k]) * f;
        return bundles.rope(under, off / s, wide + (half[rope][k + 1] - wide) * f, along * s, pixel);
    }
}
