package cascade.picture;

/// A small picture of a cell, painted once and drawn often, at any place and zoom.
///
/// It is drawn with its four nearest pixels weighed (bilinear), so that slow cells glide instead of jumping.
public final class Sprite {

    private static final int PAIR = 0x00FF00FF;
    /// One pixel of the sprite in fixed-point steps.
    private static final int ONE = 65536;

    private final int width;
    private final int height;
    private final int[] pixels;
    private final float scale;
    /// For each row the first and the last column with something in it; an empty row has none.
    private final int[] firstInk;
    private final int[] lastInk;

    /// @param raster with a clear border of at least one pixel
    /// @param scale  pixels a µm at which it was painted
    Sprite(Raster raster, float scale) {
        width = raster.width;
        height = raster.height;
        pixels = raster.pixels;
        this.scale = scale;
        firstInk = new int[height];
        lastInk = new int[height];
        for (int row = 0; row < height; row++) {
            firstInk[row] = width;
            lastInk[row] = -1;
            for (int column = 0; column < width; column++) {
                if (pixels[row * width + column] != 0) {
                    firstInk[row] = Math.min(firstInk[row], column);
                    lastInk[row] = column;
                }
            }
        }
    }

    float scale() {
        return scale;
    }

    /// Draws with the middle at pixel (`px`, `py`), enlarged by `zoom`; `alpha` in 0..256.
    void draw(Brush brush, float px, float py, float zoom, int alpha) {
        if (alpha <= 0) {
            return;
        }
        float left = px - width * zoom / 2;
        float top = py - height * zoom / 2;
        Raster out = brush.raster();
        int x0 = Math.max(0, (int) Math.floor(left));
        int x1 = Math.min(out.width, (int) Math.ceil(left + width * zoom));
        int y0 = Math.max(brush.first(), (int) Math.floor(top));
        int y1 = Math.min(brush.last(), (int) Math.ceil(top + height * zoom));
        if (x0 >= x1 || y0 >= y1) {
            return;
        }
        float step = 1 / zoom;
        int stepFixed = (int) (step * 65536);
        int uStart = (int) (((x0 + 0.5f - left) * step - 0.5f) * 65536);
        for (int y = y0; y < y1; y++) {
            int v = (int) (((y + 0.5f - top) * step - 0.5f) * 65536);
            int row = v >> 16;
            if (row < 0 || row >= height - 1) {
                continue;
            }
            if (stepFixed == ONE) {
                even(out.pixels, y * out.width, x0, x1, row, v >>> 8 & 0xFF, uStart, alpha);
            } else {
                line(out.pixels, y * out.width, x0, x1, row * width, v >>> 8 & 0xFF, uStart, stepFixed, alpha);
            }
        }
    }

    /// A line at the sprite's own size: the weights are the same all along, and only what has ink is visited.
    private void even(int[] out, int outRow, int x0, int x1, int row, int fy, int uStart, int alpha) {
        int shift = (uStart >> 16) - x0;
        int from = Math.max(x0, Math.max(0, Math.min(firstInk[row], firstInk[row + 1]) - 1) - shift);
        int to = Math.min(x1, Math.min(width - 2, Math.max(lastInk[row], lastInk[row + 1])) - shift + 1);
        int fx = uStart >>> 8 & 0xFF;
        int w11 = fx * fy >> 8;
        int w01 = fx * (256 - fy) >> 8;
        int w10 = (256 - fx) * fy >> 8;
        int w00 = 256 - w11 - w01 - w10;
        int at = row * width + shift + from;
        for (int x = from; x < to; x++, at++) {
            int p00 = pixels[at];
            int p01 = pixels[at + 1];
            int p10 = pixels[at + width];
            int p11 = pixels[at + width + 1];
            int rb = ((p00 & PAIR) * w00 + (p01 & PAIR) * w01 + (p10 & PAIR) * w10 + (p11 & PAIR) * w11) >>> 8 & PAIR;
            int ag = ((p00 >>> 8 & PAIR) * w00 + (p01 >>> 8 & PAIR) * w01 + (p10 >>> 8 & PAIR) * w10
                    + (p11 >>> 8 & PAIR) * w11) & ~PAIR;
            int pixel = rb | ag;
            if (alpha < 256) {
                pixel = Colour.thin(pixel, alpha);
            }
            out[outRow + x] = Colour.over(out[outRow + x], pixel);
        }
    }

    private void line(int[] out, int outRow, int x0, int x1, int row, int fy, int uStart, int step, int alpha) {
        int gy = 256 - fy;
        int u = uStart;
        for (int x = x0; x < x1; x++, u += step) {
            int column = u >> 16;
            if (column < 0 || column >= width - 1) {
                continue;
            }
            int at = row + column;
            int p00 = pixels[at];
            int p01 = pixels[at + 1];
            int p10 = pixels[at + width];
            int p11 = pixels[at + width + 1];
            if ((p00 | p01 | p10 | p11) == 0) {
                continue;
            }
            int fx = u >>> 8 & 0xFF;
            int w11 = fx * fy >> 8;
            int w01 = (fx * gy) >> 8;
            int w10 = ((256 - fx) * fy) >> 8;
            int w00 = 256 - w11 - w01 - w10;
            int rb = ((p00 & PAIR) * w00 + (p01 & PAIR) * w01 + (p10 & PAIR) * w10 + (p11 & PAIR) * w11) >>> 8 & PAIR;
            int ag = ((p00 >>> 8 & PAIR) * w00 + (p01 >>> 8 & PAIR) * w01 + (p10 >>> 8 & PAIR) * w10
                    + (p11 >>> 8 & PAIR) * w11) & ~PAIR;
            int pixel = rb | ag;
            if (alpha < 256) {
                pixel = Colour.thin(pixel, alpha);
            }
            out[outRow + x] = Colour.over(out[outRow + x], pixel);
        }
    }
}
