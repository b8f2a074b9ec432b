package cascade.picture;

/// A small picture of a cell, painted once and drawn often, at any place and zoom.
///
/// At its own size a small one is drawn from copies of itself that were moved by quarters of a pixel beforehand
/// ([Copies]); else its four nearest pixels are weighed (bilinear). So slow cells glide instead of jumping.
public final class Sprite {

    private static final int PAIR = 0x00FF00FF;
    /// One pixel of the sprite in fixed-point steps.
    private static final int ONE = 65536;
    /// A larger sprite has no copies: they would fall out of the processor's cache.
    private static final int MOST_COPIED = 40;

    private final int width;
    private final int height;
    private final int[] pixels;
    private final float scale;
    private final Ink ink;
    private final Copies copies;

    /// @param raster with a clear border of at least one pixel
    /// @param scale  pixels a µm at which it was painted
    Sprite(Raster raster, float scale) {
        this(raster, scale, Math.max(raster.width, raster.height) <= MOST_COPIED ? Copies.of(raster) : Copies.NONE);
    }

    /// @param copies as they are drawn at the sprite's own size
    Sprite(Raster raster, float scale, Copies copies) {
        width = raster.width;
        height = raster.height;
        pixels = raster.pixels;
        this.scale = scale;
        ink = new Ink(pixels, width, height);
        this.copies = copies;
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
        int stepFixed = (int) (ONE / zoom);
        if (stepFixed == ONE && copies != Copies.NONE) {
            copies.draw(brush, left, top, alpha);
            return;
        }
        int y1 = Math.min(brush.last(), (int) Math.ceil(top + height * zoom));
        int y0 = Math.max(brush.first(), (int) Math.floor(top));
        if (y0 >= y1) {
            return;
        }
        float step = 1 / zoom;
        Raster out = brush.raster();
        int x0 = Math.max(0, (int) Math.floor(left));
        int x1 = Math.min(out.width, (int) Math.ceil(left + width * zoom));
        int uStart = (int) (((x0 + 0.5f - left) * step - 0.5f) * ONE);
        for (int y = y0; y < y1; y++) {
            int v = (int) (((y + 0.5f - top) * step - 0.5f) * ONE);
            int row = v >> 16;
            if (row < 0 || row >= height - 1) {
                continue;
            }
            if (stepFixed == ONE) {
                even(out.pixels, y * out.width, x0, x1, row, v >>> 8 & 0xFF, uStart, alpha);
            } else {
                line(out.pixels, y * out.width, x0, x1, row, v >>> 8 & 0xFF, uStart, stepFixed, alpha);
            }
        }
    }

    /// A line at the sprite's own size: the weights are the same all along, and only what has ink is visited. Where the
    /// four pixels are opaque, nothing below shows, and nothing is blended.
    private void even(int[] out, int outRow, int x0, int x1, int row, int fy, int uStart, int alpha) {
        int shift = (uStart >> 16) - x0;
        long here = ink.row(row);
        long next = ink.row(row + 1);
        int from = Math.max(x0, Math.max(0, Math.min(Ink.from(here), Ink.from(next)) - 1) - shift);
        int to = Math.min(x1, Math.min(width - 1, Math.max(Ink.to(here), Ink.to(next))) - shift);
        if (from >= to) {
            return;
        }
        int fx = uStart >>> 8 & 0xFF;
        if (alpha < 256) {
            blend(out, outRow, from, to, row, shift, fx, fy, alpha);
            return;
        }
        int core = Math.clamp(Math.max(Ink.coreFrom(here), Ink.coreFrom(next)) - shift, from, to);
        int coreEnd = Math.clamp(Math.min(Ink.coreTo(here), Ink.coreTo(next)) - 1 - shift, core, to);
        blend(out, outRow, from, core, row, shift, fx, fy, alpha);
        copy(out, outRow, core, coreEnd, row, shift, fx, fy);
        blend(out, outRow, coreEnd, to, row, shift, fx, fy, alpha);
    }

    private void copy(int[] out, int outRow, int from, int to, int row, int shift, int fx, int fy) {
        int w11 = fx * fy >> 8;
        int w01 = fx * (256 - fy) >> 8;
        int w10 = (256 - fx) * fy >> 8;
        int w00 = 256 - w11 - w01 - w10;
        int at = row * width + shift;
        int below = at + width;
        for (int x = from; x < to; x++) {
            out[outRow + x] = weighed(pixels[at + x], pixels[at + x + 1], pixels[below + x], pixels[below + x + 1], w00, w01,
                    w10, w11);
        }
    }

    private void blend(int[] out, int outRow, int from, int to, int row, int shift, int fx, int fy, int alpha) {
        int w11 = fx * fy >> 8;
        int w01 = fx * (256 - fy) >> 8;
        int w10 = (256 - fx) * fy >> 8;
        int w00 = 256 - w11 - w01 - w10;
        int at = row * width + shift;
        int below = at + width;
        for (int x = from; x < to; x++) {
            int pixel = weighed(pixels[at + x], pixels[at + x + 1], pixels[below + x], pixels[below + x + 1], w00, w01, w10,
                    w11);
            out[outRow + x] = Colour.over(out[outRow + x], Colour.thin(pixel, alpha));
        }
    }

    /// What comes to lie on the last of four pixels when they are moved right and down by parts of 256 of a pixel.
    static int weighed(int p00, int p01, int p10, int p11, int right, int down) {
        int w00 = right * down >> 8;
        int w10 = right * (256 - down) >> 8;
        int w01 = (256 - right) * down >> 8;
        return weighed(p00, p01, p10, p11, w00, w01, w10, 256 - w00 - w01 - w10);
    }

    private static int weighed(int p00, int p01, int p10, int p11, int w00, int w01, int w10, int w11) {
        int rb = ((p00 & PAIR) * w00 + (p01 & PAIR) * w01 + (p10 & PAIR) * w10 + (p11 & PAIR) * w11) >>> 8 & PAIR;
        int ag = ((p00 >>> 8 & PAIR) * w00 + (p01 >>> 8 & PAIR) * w01 + (p10 >>> 8 & PAIR) * w10
                + (p11 >>> 8 & PAIR) * w11) & ~PAIR;
        return rb | ag;
    }

    /// A line at another size: only what has ink is visited.
    private void line(int[] out, int outRow, int x0, int x1, int row, int fy, int uStart, int step, int alpha) {
        long here = ink.row(row);
        long next = ink.row(row + 1);
        int first = Math.max(0, Math.min(Ink.from(here), Ink.from(next)) - 1);
        int last = Math.min(width - 2, Math.max(Ink.to(here), Ink.to(next)) - 1);
        int skip = Math.max(0, ((first << 16) - uStart + step - 1) / step);
        int gy = 256 - fy;
        int base = row * width;
        int u = uStart + skip * step;
        for (int x = x0 + skip; x < x1 && u >> 16 <= last; x++, u += step) {
            int at = base + (u >> 16);
            int fx = u >>> 8 & 0xFF;
            int w11 = fx * fy >> 8;
            int w01 = (fx * gy) >> 8;
            int w10 = ((256 - fx) * fy) >> 8;
            int pixel = weighed(pixels[at], pixels[at + 1], pixels[at + width], pixels[at + width + 1],
                    256 - w11 - w01 - w10, w01, w10, w11);
            out[outRow + x] = Colour.over(out[outRow + x], Colour.thin(pixel, alpha));
        }
    }
}
