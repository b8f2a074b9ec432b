package cascade.picture;

/// Very many small round dots, laid over the picture a handful at a time.
///
/// Fill the arrays from 0, then [#draw]; a dot's edge is smooth, also where it is smaller than a pixel. Nothing is
/// allocated, so that one can be kept for each painting thread.
public final class Specks {

    /// How many dots fit in: their numbers stay in the fastest memory.
    public static final int ROOM = 512;

    /// Middle of each dot, µm.
    public final float[] x = new float[ROOM];
    public final float[] y = new float[ROOM];
    /// Radius of each dot, µm.
    public final float[] radius = new float[ROOM];
    /// Straight colour of each dot.
    public final int[] colour = new int[ROOM];

    /// The smallest radius that is drawn, pixels; its soft edge then reaches just over a pixel's neighbours.
    private static final float LEAST = 0.5f;
    /// Up to this radius all dots are drawn as the smallest.
    private static final float FINE = 0.55f;
    private static final int PAIR = 0x00FF00FF;
    private static final int OPAQUE = 0xFF000000;
    /// Makes a place positive before it is cut to a whole number, pixels.
    private static final int FAR = 1 << 13;

    /// Draws the first `n` dots in their order.
    ///
    /// @param most radius of the largest, µm
    public void draw(Brush brush, int n, float most) {
        if (most * brush.view().scale() <= FINE) {
            fine(brush, n);
        } else {
            round(brush, n);
        }
    }

    /// Each dot covers parts of four pixels.
    private void fine(Brush brush, int n) {
        View view = brush.view();
        float scale = view.scale();
        float left = -view.left() * scale + FAR - 0.5f;
        float top = -view.top() * scale + FAR - 0.5f;
        int[] pixels = brush.raster().pixels;
        int width = brush.raster().width;
        int first = brush.first();
        int last = brush.last();
        for (int i = 0; i < n; i++) {
            int u = (int) ((x[i] * scale + left) * 256) - FAR * 256;
            int v = (int) ((y[i] * scale + top) * 256) - FAR * 256;
            int column = u >> 8;
            int row = v >> 8;
            if (column < 0 || column >= width - 1) {
                continue;
            }
            int fx = u & 0xFF;
            int fy = v & 0xFF;
            int x0 = fx * fx >> 8;
            int x1 = (256 - fx) * (256 - fx) >> 8;
            int c = colour[i];
            int a = c >>> 24;
            int at = row * width + column;
            if (row >= first && row < last) {
                int rest = 256 - (fy * fy >> 8);
                pixels[at] = lay(pixels[at], c, Math.max(0, rest - x0) * a >> 8);
                pixels[at + 1] = lay(pixels[at + 1], c, Math.max(0, rest - x1) * a >> 8);
            }
            if (row + 1 >= first && row + 1 < last) {
                int rest = 256 - ((256 - fy) * (256 - fy) >> 8);
                pixels[at + width] = lay(pixels[at + width], c, Math.max(0, rest - x0) * a >> 8);
                pixels[at + width + 1] = lay(pixels[at + width + 1], c, Math.max(0, rest - x1) * a >> 8);
            }
        }
    }

    private void round(Brush brush, int n) {
        View view = brush.view();
        float scale = view.scale();
        int[] pixels = brush.raster().pixels;
        int width = brush.raster().width;
        for (int i = 0; i < n; i++) {
            float r = Math.max(LEAST, radius[i] * scale);
            float cx = view.toPixelX(x[i]) - 0.5f;
            float cy = view.toPixelY(y[i]) - 0.5f;
            float reach = r + 0.5f;
            int from = Math.max(0, ceil(cx - reach));
            int to = Math.min(width, ceil(cx + reach));
            int below = Math.min(brush.last(), ceil(cy + reach));
            int c = colour[i];
            // Near the edge this is the share of a pixel that is covered, without a root.
            float steep = (c >>> 24) / (2 * r);
            float full = c >>> 24;
            for (int row = Math.max(brush.first(), ceil(cy - reach)); row < below; row++) {
                float rest = reach * reach - (row - cy) * (row - cy);
                int at = row * width;
                for (int column = from; column < to; column++) {
                    float dx = column - cx;
                    float cover = Math.min(full, Math.max(0, (rest - dx * dx) * steep));
                    pixels[at + column] = lay(pixels[at + column], c, (int) cover);
                }
            }
        }
    }

    private static int ceil(float value) {
        return FAR - (int) (FAR - value);
    }

    /// An opaque pixel with the part `w` (0..255 of 256) of a colour over it.
    private static int lay(int below, int c, int w) {
        int rest = 256 - w;
        int rb = (below & PAIR) * rest + (c & PAIR) * w >>> 8 & PAIR;
        int g = (below >>> 8 & 0xFF) * rest + (c >>> 8 & 0xFF) * w & 0xFF00;
        return OPAQUE | rb | g;
    }
}
