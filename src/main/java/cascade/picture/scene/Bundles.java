package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Cobbles;
import cascade.picture.Colour;
import cascade.picture.Palette;
import cascade.picture.Shade;
import cascade.simulation.Dice;
import cascade.simulation.Trig;

/// Paints bundles of fibres: round, soft ropes of many threads, with a shadow on what lies behind them.
final class Bundles {

    private static final float EDGE = 0.55f;
    static final float SHADOW = 3.4f;
    private static final float SHADOW_STRENGTH = 0.5f;
    private static final int PIECES = 34;
    private static final int FEW_PIECES = 14;
    /// Ropes below this length are short, µm.
    private static final float SHORT = 45;
    private static final int THREADS = 3;

    private final int body;
    private final int light;
    private final int dark;
    private final int edge;

    Bundles(Palette palette) {
        body = palette.get("bundle");
        light = palette.get("bundle-light");
        dark = palette.get("bundle-dark");
        edge = palette.get("bundle-edge");
    }

    /// Lays a rope over `under`.
    ///
    /// @param off  distance from its middle line, µm
    /// @param far  distance along it, µm
    int rope(int under, float off, float half, float far, float pixel) {
        float d = Math.abs(off) - half;
        if (d > SHADOW) {
            return under;
        }
        float shade = 1 - Math.max(0, d) / SHADOW;
        int colour = d > 0 ? Colour.mix(under, edge, shade * shade * SHADOW_STRENGTH) : under;
        float cover = Shade.coverage(d / pixel);
        if (cover <= 0) {
            return colour;
        }
        float s = off / half;
        int fill = Colour.mix(body, dark, 0.75f * s * s + 0.12f * s);
        for (int k = 0; k < THREADS; k++) {
            float at = (k - 1) * 0.52f + 0.16f * Trig.sin(far / (31 + 7 * k) + k * 0.37f);
            float thread = (Math.abs(s - at) * half - 0.34f) / pixel;
            fill = Colour.mix(fill, k == 1 ? dark : light, Shade.coverage(thread) * 0.8f);
        }
        fill = Colour.mix(fill, edge, Shade.coverage(-(d + EDGE) / pixel));
        return Colour.mix(colour, fill, cover);
    }

    /// Draws up to `count` ropes that run across the way, wholly where `keep` allows it.
    ///
    /// @param half   half of their width, µm
    /// @param faint  how much paler they are than those in front, 0..1
    void scatter(Brush brush, Dice dice, int tries, int count, float[] box, float half, float faint, Cobbles.Keep keep) {
        int drawn = 0;
        for (int i = 0; i < tries && drawn < count; i++) {
            float x = dice.between(box[0], box[2]);
            float y = dice.between(box[1], box[3]);
            float length = dice.between(46, 128);
            float turn = (dice.chance(0.7f) ? 0.86f : 0.05f) + dice.bell() * 0.05f;
            float bow = dice.bell() * 0.075f;
            float wave = dice.bell() * 0.02f;
            float own = half * dice.between(0.4f, 1.15f);
            if (isKept(x, y, length, turn, bow, wave, keep)) {
                rope(brush, x, y, length, turn, bow, wave, own, faint);
                drawn++;
            }
        }
    }

    private static boolean isKept(float x, float y, float length, float turn, float bow, float wave, Cobbles.Keep keep) {
        for (int k = 0; k <= PIECES; k += 2) {
            float t = k / (float) PIECES - 0.5f;
            float side = side(t, length, bow, wave);
            if (!keep.at(x + Trig.cos(turn) * t * length - Trig.sin(turn) * side,
                    y + Trig.sin(turn) * t * length + Trig.cos(turn) * side)) {
                return false;
            }
        }
        return true;
    }

    private static float side(float t, float length, float bow, float wave) {
        return length * (bow * (4 * t * t - 0.3f) + wave * Trig.sin(t * 1.6f + bow * 7));
    }

    /// Draws one rope that tapers at both ends.
    ///
    /// @param turn which way it lies, turns
    /// @param bow  how much it bends, as a part of its length
    void rope(Brush brush, float x, float y, float length, float turn, float bow, float wave, float half,
                      float faint) {
        int shadow = Colour.shade(edge, 1) & 0xFFFFFF | (int) (0x1C * (1 - faint * 0.4f)) << 24;
        strand(brush, x, y + 0.9f, length, turn, bow, wave, half + 1.6f, 0, shadow);
        strand(brush, x, y, length, turn, bow, wave, half, 0, Colour.mix(edge, dark, faint));
        strand(brush, x, y, length, turn, bow, wave, half - EDGE, 0, Colour.mix(body, dark, 0.25f + 0.4f * faint));
        if (faint < 0.5f) {
            strand(brush, x, y, length, turn, bow, wave, 0.42f, -half * 0.5f, light);
            strand(brush, x, y, length, turn, bow, wave, 0.36f, half * 0.08f, dark);
            strand(brush, x, y, length, turn, bow, wave, 0.36f, half * 0.5f, light);
        }
    }

    private void strand(Brush brush, float x, float y, float length, float turn, float bow, float wave, float half,
                        float shift, int colour) {
        // A short rope looks as round with fewer pieces.
        int pieces = length < SHORT ? FEW_PIECES : PIECES;
        float c = Trig.cos(turn);
        float s = Trig.sin(turn);
        float lastX = 0;
        float lastY = 0;
        float lastHalf = 0;
        for (int k = 0; k <= pieces; k++) {
            float t = k / (float) pieces - 0.5f;
            float end = 1 - 4 * t * t;
            end = (float) Math.sqrt(Math.max(0, end)) * (0.35f + 0.65f * end);
            float side = side(t, length, bow, wave) + shift * end;
            float px = x + c * t * length - s * side;
            float py = y + s * t * length + c * side;
            float own = half * end;
            if (k > 0) {
                brush.stroke(lastX, lastY, px, py, lastHalf, own, colour);
            }
            lastX = px;
            lastY = py;
            lastHalf = own;
        }
    }
}
