package cascade.picture;

/// Arithmetic on colours held as `0xAARRGGBB`.
///
/// Palettes hold straight alpha; pixels hold premultiplied alpha. All pictures are opaque in the end.
public final class Colour {

    private static final int PAIR = 0x00FF00FF;

    private Colour() {}

    /// Between two opaque colours: `a` at 0, `b` at 1; `t` outside is cut.
    public static int mix(int a, int b, float t) {
        if (t <= 0) {
            return a;
        }
        if (t >= 1) {
            return b;
        }
        int w = (int) (t * 256);
        int v = 256 - w;
        int rb = ((a & PAIR) * v + (b & PAIR) * w) >>> 8 & PAIR;
        int ag = ((a >>> 8 & PAIR) * v + (b >>> 8 & PAIR) * w) & ~PAIR;
        return rb | ag;
    }

    /// A straight colour with its alpha scaled by `share` (0..1).
    public static int faint(int colour, float share) {
        return (int) ((colour >>> 24) * share + 0.5f) << 24 | colour & 0xFFFFFF;
    }

    /// Premultiplied pixel of a straight colour whose alpha is scaled by `cover` (0..1).
    public static int cover(int colour, float cover) {
        int a = (int) ((colour >>> 24) * cover + 0.5f);
        if (a <= 0) {
            return 0;
        }
        int v = a + (a >>> 7);
        int rb = ((colour & PAIR) * v) >>> 8 & PAIR;
        int g = ((colour >>> 8 & 0xFF) * v) & 0xFF00;
        return a << 24 | rb | g;
    }

    /// A premultiplied pixel laid over another.
    public static int over(int below, int above) {
        int rest = 256 - (above >>> 24) - (above >>> 31);
        int rb = ((below & PAIR) * rest) >>> 8 & PAIR;
        int ag = ((below >>> 8 & PAIR) * rest) & ~PAIR;
        return above + (rb | ag);
    }

    /// A premultiplied pixel made thinner: `alpha` in 0..256.
    public static int thin(int pixel, int alpha) {
        int rb = ((pixel & PAIR) * alpha) >>> 8 & PAIR;
        int ag = ((pixel >>> 8 & PAIR) * alpha) & ~PAIR;
        return rb | ag;
    }

    /// Between two premultiplied pixels: `a` at 0, `b` at 256.
    public static int melt(int a, int b, int part) {
        int rest = 256 - part;
        int rb = ((a & PAIR) * rest + (b & PAIR) * part) >>> 8 & PAIR;
        int ag = ((a >>> 8 & PAIR) * rest + (b >>> 8 & PAIR) * part) & ~PAIR;
        return rb | ag;
    }

    /// An opaque colour darkened (`factor` below 1) or left as it is.
    public static int shade(int colour, float factor) {
        int v = (int) (factor * 256);
        int rb = ((colour & PAIR) * v) >>> 8 & PAIR;
        int g = ((colour >>> 8 & 0xFF) * v) & 0xFF00;
        return colour & 0xFF000000 | rb | g;
    }

    /// Relative luminance of a straight opaque colour, 0 to 1 (WCAG 2). Not for use in a frame.
    static float luminance(int colour) {
        return 0.2126f * linear(colour >> 16) + 0.7152f * linear(colour >> 8) + 0.0722f * linear(colour);
    }

    private static float linear(int channel) {
        double c = (channel & 255) / 255.0;
        return (float) (c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4));
    }
}
