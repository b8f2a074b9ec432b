package cascade.picture;

/// A soft closed shape given by points on its outline: how far any place is from its edge, and how it looks in soft
/// light.
///
/// The outline goes smoothly through its points. Distances are worked out once, on a grid, and read between its nodes,
/// so that a shape of a hundred points costs no more than a circle.
public final class Outline {

    /// Pieces between two points.
    private static final int PIECES = 3;
    /// Nodes of the grid beyond the shape on each side.
    private static final int MARGIN = 6;
    /// Light falls from the upper left.
    private static final float LIGHT_X = -0.55f;
    private static final float LIGHT_Y = -0.83f;
    private static final float SOFTEST = 0.42f;

    private final boolean mirrored;
    private final float cell;
    private final float left;
    private final float top;
    private final int columns;
    private final int rows;
    private final float[] distance;

    private Outline(float[] points, boolean mirrored, float cell) {
        this.mirrored = mirrored;
        this.cell = cell;
        float[] line = smooth(points, !mirrored);
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        float leftmost = Float.MAX_VALUE;
        float topmost = Float.MAX_VALUE;
        for (int i = 0; i < line.length; i += 2) {
            leftmost = Math.min(leftmost, line[i]);
            right = Math.max(right, line[i]);
            topmost = Math.min(topmost, line[i + 1]);
            bottom = Math.max(bottom, line[i + 1]);
        }
        left = mirrored ? 0 : leftmost - MARGIN * cell;
        top = topmost - MARGIN * cell;
        columns = (int) ((right - left) / cell) + MARGIN + 2;
        rows = (int) ((bottom - top) / cell) + MARGIN + 2;
        distance = new float[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                distance[row * columns + column] = measure(line, left + column * cell, top + row * cell);
            }
        }
    }

    /// A shape of its own.
    ///
    /// @param points x and y in turn, once round
    /// @param cell   from node to node of the grid
    public static Outline closed(float cell, float... points) {
        return new Outline(points, false, cell);
    }

    /// A shape that is the same on both sides of x = 0.
    ///
    /// @param points x and y in turn down the right side, from the middle line to the middle line
    public static Outline mirrored(float cell, float... points) {
        return new Outline(points, true, cell);
    }

    /// Points on a smooth line (Catmull–Rom) through the given ones.
    private static float[] smooth(float[] points, boolean closed) {
        int n = points.length / 2;
        int spans = closed ? n : n - 1;
        var line = new float[(spans * PIECES + 1) * 2];
        for (int k = 0; k <= spans * PIECES; k++) {
            int i = Math.min(k / PIECES, spans - 1);
            float t = k / (float) PIECES - i;
            for (int axis = 0; axis < 2; axis++) {
                float a = points[at(i - 1, n, closed) * 2 + axis];
                float b = points[at(i, n, closed) * 2 + axis];
                float c = points[at(i + 1, n, closed) * 2 + axis];
                float d = points[at(i + 2, n, closed) * 2 + axis];
                line[k * 2 + axis] = 0.5f * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t
                        + (3 * b - a - 3 * c + d) * t * t * t);
            }
        }
        return line;
    }

    private static int at(int i, int n, boolean closed) {
        return closed ? Math.floorMod(i, n) : Math.clamp(i, 0, n - 1);
    }

    private static float measure(float[] line, float x, float y) {
        float least = Float.MAX_VALUE;
        boolean inside = false;
        int n = line.length / 2;
        for (int i = 0; i < n; i++) {
            float ax = line[i * 2];
            float ay = line[i * 2 + 1];
            // The last point joins the first: nothing where they are the same, the middle line of a mirrored shape.
            int j = (i + 1) % n;
            float ex = line[j * 2] - ax;
            float ey = line[j * 2 + 1] - ay;
            if (ay > y != ay + ey > y && x < ax + ex * (y - ay) / ey) {
                inside = !inside;
            }
            float off = Math.max(Math.min(ay, ay + ey) - y, y - Math.max(ay, ay + ey));
            if (j == 0 || off > 0 && off * off >= least) {
                continue;
            }
            float px = x - ax;
            float py = y - ay;
            float t = (px * ex + py * ey) / Math.max(1e-9f, ex * ex + ey * ey);
            t = t < 0 ? 0 : t > 1 ? 1 : t;
            float dx = px - ex * t;
            float dy = py - ey * t;
            least = Math.min(least, dx * dx + dy * dy);
        }
        float d = (float) Math.sqrt(least);
        return inside ? -d : d;
    }

    /// Distance from the edge, negative inside.
    public float distance(float x, float y) {
        float u = ((mirrored ? Math.abs(x) : x) - left) / cell;
        float v = (y - top) / cell;
        float cu = Math.clamp(u, 0, columns - 1.001f);
        float cv = Math.clamp(v, 0, rows - 1.001f);
        int column = (int) cu;
        int row = (int) cv;
        float fu = cu - column;
        float fv = cv - row;
        int i = row * columns + column;
        float above = distance[i] + (distance[i + 1] - distance[i]) * fu;
        float below = distance[i + columns] + (distance[i + columns + 1] - distance[i + columns]) * fu;
        return above + (below - above) * fv + (Math.abs(u - cu) + Math.abs(v - cv)) * cell;
    }

    public float right() {
        return left + columns * cell;
    }

    public float left() {
        return mirrored ? -right() : left;
    }

    public float top() {
        return top;
    }

    public float bottom() {
        return top + rows * cell;
    }

    /// Lays the shape over a colour, rounded by soft light.
    ///
    /// @param pixel size of a pixel in the shape's units
    /// @param soft  how far in from the edge it is rounded
    /// @param alpha 0 to 1
    public int over(int under, float x, float y, float pixel, Look look, float soft, float alpha) {
        float d = distance(x, y);
        float cover = Shade.coverage(d / pixel);
        if (cover <= 0) {
            return under;
        }
        float shade = SOFTEST;
        float rim = 1 + d / soft;
        if (rim > 0) {
            float step = cell;
            float nx = distance(x + step, y) - distance(x - step, y);
            float ny = distance(x, y + step) - distance(x, y - step);
            shade -= rim * rim * (nx * LIGHT_X + ny * LIGHT_Y) / (2 * step) * SOFTEST;
        }
        int fill = Colour.mix(look.light(), look.dark(), shade);
        fill = Colour.mix(fill, look.outline(), Shade.coverage(-(d + look.line()) / pixel) * 0.9f);
        return Colour.mix(under, fill, cover * alpha);
    }
}
