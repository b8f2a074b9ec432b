package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Colour;
import cascade.picture.Layer;
import cascade.picture.Palette;
import cascade.picture.Shade;
import cascade.picture.SpriteSheet;
import cascade.picture.VesselTints;
import cascade.simulation.Bloodstream;
import cascade.simulation.Trig;
import cascade.simulation.scene.Ring;
import cascade.simulation.scene.WrappedVessel;

/// Paints a small vessel that is seen across: its soft sheath, the ring of its lining with some nuclei, and its blood.
final class RingVesselPainter implements Layer {

    /// Lining cells in the ring, how uneven they are in length, and the one whose nucleus lies before or behind.
    private static final int LINING = 5;
    private static final float UNEVEN = 0.03f;
    private static final int BARE = 3;
    private static final float ROUND = 2 * (float) Math.PI;
    /// Width of the sheath as a part of the wall's, and how soft its edge is.
    private static final float SHEATH = 0.75f;
    private static final float SOFT = 0.4f;
    /// Half the width of the line between two lining cells, µm, and how it slants through the wall, µm.
    private static final float SEAM = 0.4f;
    private static final float SLANT = 3;
    /// A nucleus: half its length and half its width, µm, and how far it lies from the inner face in parts of the wall.
    private static final float CORE_ALONG = 3.3f;
    private static final float CORE_ACROSS = 1.25f;
    private static final float CORE_AT = 0.42f;
    /// How much the blood darkens towards the wall.
    private static final float DEPTH = 0.6f;

    private final WrappedVessel vessel;
    private final SpriteSheet red;
    private final VesselTints tints;
    private final float reach;

    RingVesselPainter(Palette palette, float scale, WrappedVessel vessel) {
        this.vessel = vessel;
        red = SpriteSheet.red(palette, Bloodstream.RED_RADIUS, scale);
        tints = VesselTints.of(palette);
        Ring lumen = vessel.lumen();
        reach = lumen.radius() * (1 + lumen.two() + lumen.three()) + vessel.wall() * (1 + SHEATH + SOFT);
    }

    void paint(Brush brush, float seconds) {
        Ring lumen = vessel.lumen();
        brush.layer(lumen.x() - reach, lumen.y() - reach, lumen.x() + reach, lumen.y() + reach, this);
        for (int k = 0; k < WrappedVessel.RED; k++) {
            float tilt = vessel.redTilt(k, seconds);
            brush.sprite(red.at(tilt, Trig.part(k * 0.618f + seconds * 0.02f)), vessel.redX(k, seconds),
                    vessel.redY(k, seconds), 1);
        }
    }

    @Override
    public int over(int under, float x, float y, float pixel) {
        Ring lumen = vessel.lumen();
        float dx = x - lumen.x();
        float dy = y - lumen.y();
        float d = (float) Math.sqrt(dx * dx + dy * dy);
        if (d > reach) {
            return under;
        }
        float direction = lumen.direction(x, y);
        float rim = lumen.rim(direction);
        float out = d - rim;
        float thick = vessel.wall();
        float sheathEnd = thick * (1 + SHEATH);
        int colour = Colour.mix(under, tints.sheath(), Shade.coverage((out - sheathEnd) / Math.max(pixel, thick * SOFT)));
        float inWall = Shade.coverage((out - thick) / pixel);
        if (inWall > 0) {
            colour = Colour.mix(colour, lining(direction, out, thick, pixel), inWall);
        }
        float inside = Shade.coverage(out / pixel);
        if (inside > 0) {
            float r = Math.min(1, d / rim);
            colour = Colour.mix(colour, Colour.mix(tints.middle(), tints.edge(), DEPTH * r * r * r), inside);
        }
        return colour;
    }

    /// The ring of lining cells in a direction (turns), `out` µm from the inner face.
    private int lining(float direction, float out, float thick, float pixel) {
        float length = ROUND * (vessel.lumen().radius() + thick / 2) / LINING;
        // Lining cells are not equally long.
        float along = LINING * Trig.part(direction + UNEVEN * Trig.sin(direction + 0.3f));
        int cell = (int) along;
        float v = (along - cell) * length;
        int colour = Colour.mix(tints.wall(), tints.wallEdge(), 0.25f + Math.abs(out / thick - 0.5f) * 1.5f);
        if (cell != BARE) {
            float core = Shade.ellipse(v - length * (0.44f + 0.03f * cell), out - thick * CORE_AT, CORE_ALONG,
                    CORE_ACROSS);
            colour = Colour.mix(colour, tints.nucleus(), Shade.coverage(core / pixel));
        }
        float u = Math.abs(v - length / 2 + (out / thick - 0.5f) * SLANT);
        return Colour.mix(colour, tints.seam(), Shade.coverage((length / 2 - u - SEAM) / pixel));
    }
}
