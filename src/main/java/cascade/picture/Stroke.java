package cascade.picture;

/// Draws straight strokes and bent threads with smooth edges.
final class Stroke {

    /// Where the box around a stroke is so many times as wide as the stroke is in a row, each row's part is found first.
    private static final float SLANTS = 4;

    private Stroke() {}

    /// A straight stroke that is `halfA` µm to each side at one end and `halfB` at the other.
    static void draw(Brush brush, float ax, float ay, float bx, float by, float halfA, float halfB, int colour) {
        View view = brush.view();
        float reach = Math.max(halfA, halfB);
        float ex = bx - ax;
        float ey = by - ay;
        float square = Math.max(1e-9f, ex * ex + ey * ey);
        float edge = reach + 1 / view.scale();
        float outside = edge * edge;
        int to = brush.rowTo(Math.max(ay, by) + reach);
        int right = brush.columnTo(Math.max(ax, bx) + reach);
        int left = brush.columnFrom(Math.min(ax, bx) - reach);
        // In a row, no point of the stroke is farther to the side than this from where its middle line crosses the row.
        float steep = Math.abs(ey) < 1e-3f ? Float.MAX_VALUE : edge * (float) Math.sqrt(square) / Math.abs(ey);
        boolean slants = right - left > SLANTS * steep * view.scale();
        float lean = slants ? ex / ey : 0;
        for (int row = brush.rowFrom(Math.min(ay, by) - reach); row < to; row++) {
            float py = view.fromPixelY(row) - ay;
            int at = row * brush.raster().width;
            int first = left;
            int end = right;
            if (slants) {
                first = Math.max(left, brush.columnFrom(ax + py * lean - steep) - 1);
                end = Math.min(right, brush.columnTo(ax + py * lean + steep) + 1);
            }
            for (int column = first; column < end; column++) {
                float px = view.fromPixelX(column) - ax;
                float t = (px * ex + py * ey) / square;
                t = t < 0 ? 0 : t > 1 ? 1 : t;
                float dx = px - ex * t;
                float dy = py - ey * t;
                float far = dx * dx + dy * dy;
                if (far > outside) {
                    continue;
                }
                float d = (float) Math.sqrt(far) - (halfA + (halfB - halfA) * t);
                float cover = Shade.coverage(d * view.scale());
                if (cover > 0) {
                    brush.blend(at + column, colour, cover);
                }
            }
        }
    }

    /// A bent thread through points, `halves[k]` µm to each side at point `k`.
    static void thread(Brush brush, float[] xs, float[] ys, float[] halves, int colour) {
        View view = brush.view();
        float l = Float.MAX_VALUE;
        float t = Float.MAX_VALUE;
        float r = -Float.MAX_VALUE;
        float b = -Float.MAX_VALUE;
        for (int k = 0; k < xs.length; k++) {
            l = Math.min(l, xs[k] - halves[k]);
            r = Math.max(r, xs[k] + halves[k]);
            t = Math.min(t, ys[k] - halves[k]);
            b = Math.max(b, ys[k] + halves[k]);
        }
        int to = brush.rowTo(b);
        int right = brush.columnTo(r);
        int left = brush.columnFrom(l);
        for (int row = brush.rowFrom(t); row < to; row++) {
            float y = view.fromPixelY(row);
            int at = row * brush.raster().width;
            for (int column = left; column < right; column++) {
                float d = distance(xs, ys, halves, view.fromPixelX(column), y, 1 / view.scale());
                float cover = Shade.coverage(d * view.scale());
                if (cover > 0) {
                    brush.blend(at + column, colour, cover);
                }
            }
        }
    }

    /// Distance from a thread for points up to `near` µm away from it; further away it may be too large.
    private static float distance(float[] xs, float[] ys, float[] halves, float x, float y, float near) {
        float least = Float.MAX_VALUE;
        for (int k = 1; k < xs.length; k++) {
            if (halves[k] <= 0 || halves[k - 1] <= 0) {
                continue;
            }
            float reach = Math.max(halves[k], halves[k - 1]) + near;
            if (x < Math.min(xs[k], xs[k - 1]) - reach || x > Math.max(xs[k], xs[k - 1]) + reach) {
                continue;
            }
            float ex = xs[k] - xs[k - 1];
            float ey = ys[k] - ys[k - 1];
            float px = x - xs[k - 1];
            float py = y - ys[k - 1];
            float part = (px * ex + py * ey) / Math.max(1e-9f, ex * ex + ey * ey);
            part = part < 0 ? 0 : part > 1 ? 1 : part;
            float dx = px - ex * part;
            float dy = py - ey * part;
            float d = (float) Math.sqrt(dx * dx + dy * dy) - (halves[k - 1] + (halves[k] - halves[k - 1]) * part);
            least = Math.min(least, d);
        }
        return least;
    }
}
