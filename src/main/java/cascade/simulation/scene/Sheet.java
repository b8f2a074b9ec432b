package cascade.simulation.scene;

import cascade.simulation.Trig;

/// A basement membrane: the thin sheet under the cells that line a duct, sagging under a growth, with one weak place.
///
/// It is 0.04–0.12 µm thick (N-34), so it is drawn as a line and not to scale.
///
/// @param level   y far from the growth, µm
/// @param sag     how much lower it hangs in the middle, µm
/// @param over    how far the sag reaches to each side, µm
/// @param swell   height of its long soft wave, µm
/// @param wave    length of that wave, µm
/// @param gapX    x of the weak place, µm
/// @param gapHalf half width of the gap once it is open, µm
public record Sheet(float level, float sag, float over, float swell, float wave, float gapX, float gapHalf) {

    /// y of the sheet at `x`, µm.
    public float y(float x) {
        float t = x / over;
        return level + sag / (1 + t * t) + swell * Trig.sin(x / wave);
    }

    /// Slope of the sheet at `x`.
    public float slope(float x) {
        return (y(x + 1) - y(x - 1)) / 2;
    }

    /// How far a point is above the sheet, µm; negative below it.
    public float above(float x, float y) {
        float slope = slope(x);
        return (y(x) - y) / (float) Math.sqrt(1 + slope * slope);
    }

    public float gapY() {
        return y(gapX);
    }
}
