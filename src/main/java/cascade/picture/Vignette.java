package cascade.picture;

import cascade.simulation.Trig;

/// A soft darkening towards the edge of a scene, so that the eye rests in the middle.
public final class Vignette {

    private static final float NEAR = 0.42f;
    private static final float FAR = 1.15f;
    /// Height of the clear part, as a part of its width.
    private static final float FLAT = 0.74f;

    private final int colour;
    private final float strength;
    private final float width;

    /// @param width usual width of the scene, µm
    public Vignette(Palette palette, float width) {
        colour = palette.get("vignette") | 0xFF000000;
        strength = (palette.get("vignette") >>> 24) / 255f;
        this.width = width;
    }

    /// Darkens an opaque colour at (`x`, `y`) µm from the scene's centre.
    public int over(int under, float x, float y) {
        float dx = x / width;
        float dy = y / (width * FLAT);
        float out = Trig.ease(NEAR, FAR, (float) Math.sqrt(dx * dx + dy * dy));
        return Colour.mix(under, colour, out * strength);
    }
}
