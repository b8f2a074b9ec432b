package cascade.picture;

/// A sprite moved by every combination of quarters of a pixel, so that drawing it is copying its opaque middle and
/// blending its edge.
final class Copies {

    /// Places within a pixel, to the right and downwards.
    private static final int STEPS_BITS = 2;
    private static final int STEPS = 1 << STEPS_BITS;
    private static final int WHOLE = 256;
    /// Shorter rows are blended from end to end: that is quicker than telling the middle from the edge.
    private static final int WORTH = 10;

    /// Of a sprite that has none.
    static final Copies NONE = new Copies(new Raster(0, 0));

    private final int width;
    private final int height;
    /// All copies, one below the other; in one piece, so that a cell costs few looks into memory.
    private final int[] pixels;
    private final Ink ink;

    /// @param sprite with a clear border of at least one pixel
    Copies(Raster sprite) {
        width = sprite.width;
        height = sprite.height;
        pixels = new int[STEPS * STEPS * width * height];
        for (int i = 0; i < STEPS * STEPS; i++) {
            move(sprite, i % STEPS * WHOLE / STEPS, i / STEPS * WHOLE / STEPS, i * width * height);
        }
        ink = new Ink(pixels, width, STEPS * STEPS * height);
    }

    /// Writes the sprite moved right and down by parts of a pixel, of 256.
    private void move(Raster sprite, int right, int down, int to) {
        for (int y = 1; y < height; y++) {
            for (int x = 1; x < width; x++) {
                int at = y * width + x;
                pixels[to + at] = Sprite.weighed(sprite.pixels[at - width - 1], sprite.pixels[at - width],
                        sprite.pixels[at - 1], sprite.pixels[at], right, down);
            }
        }
    }

    /// Draws with the left upper corner at (`left`, `top`), to the nearest quarter of a pixel.
    void draw(Brush brush, float left, float top, int alpha) {
        Raster out = brush.raster();
        int x4 = floor(left * STEPS + 0.5f);
        int y4 = floor(top * STEPS + 0.5f);
        int x = x4 >> STEPS_BITS;
        int y = y4 >> STEPS_BITS;
        int above = ((y4 & STEPS - 1) * STEPS + (x4 & STEPS - 1)) * height;
        int most = out.width - x;
        int last = Math.min(brush.last() - y, height);
        for (int row = Math.max(0, brush.first() - y); row < last; row++) {
            long inked = ink.row(above + row);
            int start = Math.max(Ink.from(inked), -x);
            int end = Math.min(Ink.to(inked), most);
            int in = (above + row) * width;
            int to = (y + row) * out.width + x;
            if (alpha < WHOLE) {
                thin(pixels, in, out.pixels, to, start, end, alpha);
            } else if (end - start < WORTH) {
                over(pixels, in, out.pixels, to, start, end);
            } else {
                int core = Math.clamp(Ink.coreFrom(inked), start, end);
                int coreEnd = Math.clamp(Ink.coreTo(inked), core, end);
                over(pixels, in, out.pixels, to, start, core);
                System.arraycopy(pixels, in + core, out.pixels, to + core, coreEnd - core);
                over(pixels, in, out.pixels, to, coreEnd, end);
            }
        }
    }

    private static int floor(float value) {
        int whole = (int) value;
        return value < whole ? whole - 1 : whole;
    }

    private static void over(int[] from, int in, int[] out, int to, int start, int end) {
        for (int i = start; i < end; i++) {
            out[to + i] = Colour.over(out[to + i], from[in + i]);
        }
    }

    private static void thin(int[] from, int in, int[] out, int to, int start, int end, int alpha) {
        for (int i = start; i < end; i++) {
            out[to + i] = Colour.over(out[to + i], Colour.thin(from[in + i], alpha));
        }
    }
}
