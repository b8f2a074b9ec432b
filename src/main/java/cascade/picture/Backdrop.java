package cascade.picture;

/// What stands still in a scene, painted once at one scale, and copied into each frame.
final class Backdrop {

    private static final int PAIR = 0x00FF00FF;
    /// Pixels around what the camera sees.
    private static final int EDGE = 2;
    /// A hair of a pixel, so that a place that is whole but for rounding is taken as whole: 2 of 256, in fixed point.
    private static final int HAIR = 2 * 256;
    /// Parts of 256 of a pixel that count as none.
    private static final int STILL = 4;
    /// Parts of a pixel, or of a scale, that two backdrops may differ by and still be the same.
    private static final float SAME = 1e-3f;

    private final Raster raster;
    private final View view = new View();

    /// @param box   µm to cover: left, top, right, bottom
    /// @param scale pixels a µm
    Backdrop(float[] box, float scale) {
        int width = (int) Math.ceil((box[2] - box[0]) * scale) + 2 * EDGE;
        int height = (int) Math.ceil((box[3] - box[1]) * scale) + 2 * EDGE;
        raster = new Raster(width, height);
        // Its pixels lie under those of a camera at the left upper corner of the box, so that a camera that stands still
        // is served by copying.
        view.look(box[0] + (width / 2f - EDGE) / scale, box[1] + (height / 2f - EDGE) / scale, scale, width, height);
    }

    int rows() {
        return raster.height;
    }

    /// Whether it is the same picture of the same place.
    boolean isSame(Backdrop other) {
        return raster.width == other.raster.width && raster.height == other.raster.height
                && Math.abs(view.scale() / other.view.scale() - 1) < SAME
                && Math.abs(view.left() - other.view.left()) * view.scale() < SAME
                && Math.abs(view.top() - other.view.top()) * view.scale() < SAME;
    }

    void paint(ScenePainter painter, int first, int last) {
        painter.backdrop(new Brush(raster, view).rows(first, last));
    }

    int columns() {
        return raster.width;
    }

    /// Copies what `to` sees into some rows of `out`.
    ///
    /// @param line room for a row of the backdrop
    void copy(Raster out, View to, int first, int last, int[] line) {
        float zoom = view.scale() / to.scale();
        float u0 = (to.fromPixelX(0) - view.left()) * view.scale() - 0.5f;
        float v0 = (to.fromPixelY(0) - view.top()) * view.scale() - 0.5f;
        int step = (int) (zoom * 65536 + 0.5f);
        int u = (int) (u0 * 65536 + 0.5f) + HAIR;
        boolean same = step == 65536;
        for (int y = first; y < last; y++) {
            int v = (int) ((v0 + y * zoom) * 65536 + 0.5f) + HAIR;
            int row = Math.clamp(v >> 16, 0, raster.height - 2);
            int fy = v >>> 8 & 0xFF;
            if (same && fy <= STILL && (u >>> 8 & 0xFF) <= STILL) {
                int from = Math.clamp(u >> 16, 0, raster.width - out.width);
                System.arraycopy(raster.pixels, row * raster.width + from, out.pixels, y * out.width, out.width);
            } else if (same && u >= 0 && (u >> 16) + out.width < raster.width) {
                shifted(out.pixels, y * out.width, out.width, row * raster.width + (u >> 16), u >>> 8 & 0xFF, fy);
            } else {
                melt(line, row, fy, u, step, out.width);
                line(out, y, u, step, line);
            }
        }
    }

    /// Lays what `to` sees over some rows of `out`.
    ///
    /// @param share how much of it is to be seen: 0 nothing, 1 all
    /// @param line  room for a row of the backdrop
    void mix(Raster out, View to, int first, int last, float share, int[] line) {
        float zoom = view.scale() / to.scale();
        float u0 = (to.fromPixelX(0) - view.left()) * view.scale() - 0.5f;
        float v0 = (to.fromPixelY(0) - view.top()) * view.scale() - 0.5f;
        int step = (int) (zoom * 65536 + 0.5f);
        int start = (int) (u0 * 65536 + 0.5f) + HAIR;
        int much = (int) (share * 256);
        for (int y = first; y < last; y++) {
            int v = (int) ((v0 + y * zoom) * 65536 + 0.5f) + HAIR;
            melt(line, Math.clamp(v >> 16, 0, raster.height - 2), v >>> 8 & 0xFF, start, step, out.width);
            int u = start;
            int end = (y + 1) * out.width;
            for (int i = y * out.width; i < end; i++, u += step) {
                int at = Math.clamp(u >> 16, 0, raster.width - 2);
                out.pixels[i] = between(out.pixels[i], between(line[at], line[at + 1], u >>> 8 & 0xFF), much);
            }
        }
    }

    /// A row at the backdrop's own scale, moved by a part of a pixel. The weights are the same all along the row, and
    /// nothing branches.
    private void shifted(int[] out, int to, int length, int from, int fx, int fy) {
        int[] in = raster.pixels;
        int below = from + raster.width;
        int w11 = fx * fy >> 8;
        int w01 = fx * (256 - fy) >> 8;
        int w10 = (256 - fx) * fy >> 8;
        int w00 = 256 - w11 - w01 - w10;
        for (int i = 0; i < length; i++) {
            int p00 = in[from + i];
            int p01 = in[from + i + 1];
            int p10 = in[below + i];
            int p11 = in[below + i + 1];
            int rb = ((p00 & PAIR) * w00 + (p01 & PAIR) * w01 + (p10 & PAIR) * w10 + (p11 & PAIR) * w11) >>> 8 & PAIR;
            int g = ((p00 >>> 8 & 0xFF) * w00 + (p01 >>> 8 & 0xFF) * w01 + (p10 >>> 8 & 0xFF) * w10
                    + (p11 >>> 8 & 0xFF) * w11) & 0xFF00;
            out[to + i] = 0xFF000000 | rb | g;
        }
    }

    private void line(Raster out, int y, int start, int step, int[] line) {
        int u = start;
        int end = (y + 1) * out.width;
        for (int i = y * out.width; i < end; i++, u += step) {
            int at = Math.clamp(u >> 16, 0, raster.width - 2);
            out.pixels[i] = between(line[at], line[at + 1], u >>> 8 & 0xFF);
        }
    }

    /// Fills `line` with what lies between a row and the one below, as far as a frame of a width sees it.
    ///
    /// @param fy how far below, parts of 256
    private void melt(int[] line, int row, int fy, int start, int step, int width) {
        int[] in = raster.pixels;
        int first = Math.clamp(start >> 16, 0, raster.width - 1);
        int last = Math.clamp((start + (long) step * width >> 16) + 2, 0, raster.width);
        int above = row * raster.width;
        int below = above + raster.width;
        for (int i = first; i < last; i++) {
            line[i] = between(in[above + i], in[below + i], fy);
        }
    }

    /// An opaque colour between two: `part` of 256 of the way from `a` to `b`.
    private static int between(int a, int b, int part) {
        int rest = 256 - part;
        int rb = ((a & PAIR) * rest + (b & PAIR) * part) >>> 8 & PAIR;
        int g = ((a >>> 8 & 0xFF) * rest + (b >>> 8 & 0xFF) * part) & 0xFF00;
        return 0xFF000000 | rb | g;
    }
}
