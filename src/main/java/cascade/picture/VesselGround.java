package cascade.picture;

import cascade.simulation.Trig;
import cascade.simulation.Vessel;

/// A blood vessel seen cut open: the pale stream, the lining with its flat cells, the soft sheath.
public final class VesselGround {

    /// Length of a lining cell along the vessel, µm.
    private static final float LINING = 30;

    /// Half of the width of the line between two cells that lie close, µm.
    private static final float LINE = 0.45f;

    /// How the cells of the lining meet.
    public enum Joint {
        /// Side by side, with a fine light line between them.
        CLOSE,
        /// With gaps between them and slits in them.
        OPEN,
        /// Overlapping and sealed, with a bold double line.
        TIGHT
    }

    /// Half of the width of an open joint in the middle of the wall and how much more it is at the faces, µm.
    private static final float GAP = 1.15f;
    private static final float FLARE = 1.3f;
    /// Where slits are in a lining cell, as parts of its length, and half of their width, µm.
    private static final float SLIT = 0.2f;
    private static final float SLIT_HALF = 0.55f;
    /// Half of the width of a tight joint, and of the light line within it, µm.
    private static final float SEALED = 1.15f;
    private static final float SEALED_LIGHT = 0.4f;

    private final Vessel vessel;
    private final Joint joint;
    private final VesselTints tints;
    private final int bed;

    public VesselGround(Palette palette, Vessel vessel) {
        this(palette, vessel, Joint.CLOSE);
    }

    public VesselGround(Palette palette, Vessel vessel, Joint joint) {
        this.vessel = vessel;
        this.joint = joint;
        tints = VesselTints.of(palette);
        bed = Colour.mix(tints.edge(), tints.seam(), 0.55f);
    }

    /// Lays the vessel over `under` at a point.
    public int over(int under, float x, float y, float pixel) {
        return over(under, x, y, pixel, true);
    }

    /// Lays the vessel over `under` without its lining, of which only the bed is there: for a lining drawn apart.
    public int stream(int under, float x, float y, float pixel) {
        return over(under, x, y, pixel, false);
    }

    private int over(int under, float x, float y, float pixel, boolean lined) {
        float out = vessel.outside(x, y);
        float thick = vessel.wall();
        float sheathEnd = thick + thick * 0.75f;
        if (out > sheathEnd + thick) {
            return under;
        }
        int colour = under;
        float soft = Shade.coverage((out - sheathEnd) / Math.max(pixel, thick * 0.3f));
        colour = Colour.mix(colour, tints.sheath(), soft);
        float inWall = Shade.coverage((out - thick) / pixel);
        if (inWall > 0) {
            colour = Colour.mix(colour, lined ? lining(x, y, out, thick, pixel) : bed, inWall);
        }
        float inside = Shade.coverage(out / pixel);
        if (inside > 0) {
            float half = vessel.half(x);
            float r = Math.abs(y - vessel.centre(x)) / half;
            colour = Colour.mix(colour, Colour.mix(tints.middle(), tints.edge(), r * r * r), inside);
        }
        return colour;
    }

    private int lining(float x, float y, float out, float thick, float pixel) {
        boolean upper = y < vessel.centre(x);
        float along = x + (upper ? 0 : LINING * 0.4f);
        float slant = (out / thick - 0.5f) * 5 * (upper ? 1 : -1);
        float u = LINING * Trig.part((along + slant) / LINING);
        float v = LINING * Trig.part(along / LINING);
        int colour = Colour.mix(tints.wall(), tints.wallEdge(), Math.abs(out / thick - 0.5f) * 1.4f - 0.2f);
        float core = Shade.ellipse(v - LINING / 2, out - thick / 2, LINING * 0.2f, thick * 0.24f);
        colour = Colour.mix(colour, tints.nucleus(), Shade.coverage(core / pixel));
        float near = Math.min(u, LINING - u);
        return switch (joint) {
            case CLOSE -> Colour.mix(colour, tints.seam(), Shade.coverage((near - LINE) / pixel));
            case OPEN -> {
                float level = Math.abs(out / thick - 0.5f) * 2;
                float slit = Math.min(Math.abs(u - LINING * SLIT), Math.abs(u - LINING * (1 - SLIT))) - SLIT_HALF;
                float gap = Math.min(near - GAP - FLARE * level * level * level, slit);
                yield Colour.mix(colour, Colour.mix(tints.edge(), tints.sheath(), out / thick), Shade.coverage(gap / pixel));
            }
            case TIGHT -> {
                int sealed = Colour.mix(colour, tints.nucleus(), Shade.coverage((near - SEALED) / pixel));
                yield Colour.mix(sealed, tints.wall(), Shade.coverage((near - SEALED_LIGHT) / pixel));
            }
        };
    }
}
