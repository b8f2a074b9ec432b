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
    static final Copies NONE = new Copies(0, 0, new int[0]);

    private final int width;
    private final int height;
    /// All copies, one below the other; in one piece, so that a cell costs few looks into memory.
    private final int[] pixels;
    private final Ink ink;
    private final Stamps stamps;

    private Copies(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        ink = new Ink(pixels, width, STEPS * STEPS * height);
        stamps = width == height ? Stamps.of(pixels, STEPS * STEPS, width) : Stamps.NONE;
    }

    /// Copies of a sprite, moved by weighing its pixels.
    ///
    /// @param sprite with a clear border of at least one pixel
    static Copies of(Raster sprite) {
        int size = sprite.width * sprite.height;
        var pixels = new int[STEPS * STEPS * size];
        for (int i = 0; i < STEPS * STEPS; i++) {
            move(sprite, i % STEPS * WHOLE / STEPS, i / STEPS * WHOLE / STEPS, pixels, i * size);
        }
        return new Copies(sprite.width, sprite.height, pixels);
    }

    /// Copies that are each painted at their place: sharper than moved ones, for very small sprites.
    ///
    /// @param side  of the sprite, pixels
    /// @param paint paints the sprite moved right and down by parts of a pixel
    static Copies painted(int side, Moved paint) {
        var pixels = new int[STEPS * STEPS * side * side];
        for (int i = 0; i < STEPS * STEPS; i++) {
            Raster one = paint.at((float) (i % STEPS) / STEPS, (float) (i / STEPS) / STEPS);
            System.arraycopy(one.pixels, 0, pixels, i * side * side, side * side);
        }
        return new Copies(side, side, pixels);
    }

    /// Paints a sprite moved by parts of a pixel, 0 to 1.
    @FunctionalInterface
    interface Moved {
        Raster at(float right, float down);
    }

    /// Writes the sprite moved right and down by parts of a pixel, of 256.
    private static void move(Raster sprite, int right, int down, int[] pixels, int to) {
        int width = sprite.width;
        for (int y = 1; y < sprite.height; y++) {
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
        int copy = (y4 & STEPS - 1) * STEPS + (x4 & STEPS - 1);
        if (stamps != Stamps.NONE && alpha == WHOLE && stamps.draw(copy, out, x, y, brush.first(), brush.last())) {
            return;
        }
        int above = copy * height;
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
