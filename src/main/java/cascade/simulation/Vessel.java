package cascade.simulation;

/// A blood vessel that runs from left to right, with its parabolic flow (Poiseuille).
///
/// Its centre line is a soft wave; one place may be narrower than the rest.
///
/// @param level      y of the centre line, µm
/// @param swing      height of the wave, µm
/// @param wave       length of the wave, µm
/// @param shift      where the wave begins, turns
/// @param half       half of the inner width, µm
/// @param wall       thickness of the lining, µm
/// @param narrowAt   x of the narrow place, µm
/// @param narrowBy   how much less the half width is there, µm; 0 for an even vessel
/// @param narrowOver how far the narrow place reaches to each side, µm
public record Vessel(float level, float swing, float wave, float shift, float half, float wall, float narrowAt,
                     float narrowBy, float narrowOver) {

    /// An even vessel.
    public static Vessel even(float level, float swing, float wave, float shift, float half, float wall) {
        return new Vessel(level, swing, wave, shift, half, wall, 0, 0, 1);
    }

    /// y of the centre line at `x`, µm.
    public float centre(float x) {
        return level + swing * Trig.sin(x / wave + shift);
    }

    /// Slope of the centre line at `x`.
    public float slope(float x) {
        return (centre(x + 1) - centre(x - 1)) / 2;
    }

    /// Half of the inner width at `x`, µm.
    public float half(float x) {
        if (narrowBy == 0) {
            return half;
        }
        float t = (x - narrowAt) / narrowOver;
        return half - narrowBy / (1 + t * t * t * t);
    }

    /// How much of a step along the vessel goes to the right: 1 where it lies flat, less on a slope.
    public float lean(float x) {
        float slope = slope(x);
        return 1 / (float) Math.sqrt(1 + slope * slope);
    }

    /// Half of the inner width at `x` measured straight up and down, µm: more than [#half(float)] on a slope.
    public float reach(float x) {
        return half(x) / lean(x);
    }

    /// Distance from the inner face of the wall, µm: negative inside the blood.
    ///
    /// Measured straight up and down and corrected for the slope, which is exact enough for soft waves.
    public float outside(float x, float y) {
        return Math.abs(y - centre(x)) * lean(x) - half(x);
    }

    /// Speed of the blood at a point as a part of the greatest speed in the wide part: 1 − (r/R)², and faster where
    /// the vessel is narrow because the same blood has to pass.
    public float flow(float x, float y) {
        float h = half(x);
        float s = (y - centre(x)) * lean(x) / h;
        float profile = 1 - s * s;
        return profile <= 0 ? 0 : profile * half / h;
    }
}
