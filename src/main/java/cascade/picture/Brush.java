package cascade.picture;

import cascade.simulation.Trig;

/// Draws simple things into some rows of a picture: grounds, strokes, discs, glows and sprites.
///
/// Coordinates are µm unless said otherwise. Several brushes may paint different rows of one picture at once.
public final class Brush {

    private Raster raster;
    private final View view;
    private int first;
    private int last;

    public Brush(Raster raster, View view) {
        this.raster = raster;
        this.view = view;
        last = raster.height;
    }

    /// Paints from now on into another picture; so one brush serves all frames.
    Brush on(Raster picture) {
        raster = picture;
        return this;
    }

    /// Paints from now on only the rows from `first` up to, not including, `last`.
    public Brush rows(int first, int last) {
        this.first = Math.max(0, first);
        this.last = Math.min(raster.height, last);
        return this;
    }

    public View view() {
        return view;
    }

    /// Width of the box that the camera promises to show, µm: the same in pictures of any shape.
    public float across() {
        return Math.min(raster.width, raster.height / CameraPath.HEIGHT) / view.scale();
    }

    Raster raster() {
        return raster;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /// First row of this brush that a thing reaching up to `top` µm touches.
    int rowFrom(float top) {
        return Math.max(first, (int) view.toPixelY(top) - 1);
    }

    /// The row after the last that a thing reaching down to `bottom` µm touches.
    int rowTo(float bottom) {
        return Math.min(last, (int) view.toPixelY(bottom) + 2);
    }

    int columnFrom(float left) {
        return Math.max(0, (int) view.toPixelX(left) - 1);
    }

    int columnTo(float right) {
        return Math.min(raster.width, (int) view.toPixelX(right) + 2);
    }

    /// Lays a straight colour over a pixel, covering the part `cover` of it.
    void blend(int index, int colour, float cover) {
        int above = Colour.cover(colour, cover);
        raster.pixels[index] = Colour.over(raster.pixels[index], above);
    }

    /// Whether a thing that reaches `reach` µm around (`x`, `y`) touches what this brush paints.
    public boolean sees(float x, float y, float reach) {
        return rowFrom(y - reach) < rowTo(y + reach) && columnFrom(x - reach) < columnTo(x + reach);
    }

    /// µm at the upper edge of the rows of this brush.
    public float top() {
        return view.fromPixelY(first);
    }

    /// µm at the lower edge of the rows of this brush.
    public float bottom() {
        return view.fromPixelY(last);
    }

    /// Fills all rows of this brush with one opaque colour.
    public void fill(int colour) {
        java.util.Arrays.fill(raster.pixels, first * raster.width, last * raster.width, colour);
    }

    /// Lays one opaque colour over all rows of this brush, so thin that the part `share` (0..1) is of it.
    public void veil(int colour, float share) {
        raster.veil(colour, share, first, last);
    }

    /// Fills all rows of this brush.
    public void ground(Ground ground) {
        float pixel = 1 / view.scale();
        for (int row = first; row < last; row++) {
            float y = view.fromPixelY(row);
            int at = row * raster.width;
            for (int column = 0; column < raster.width; column++) {
                raster.pixels[at + column] = ground.at(view.fromPixelX(column), y, pixel) | 0xFF000000;
            }
        }
    }

    /// Tints all rows of this brush: `above` (0..1) at the upper edge of the picture, `below` at the lower.
    public void wash(int colour, float above, float below) {
        if (above <= 0 && below <= 0) {
            return;
        }
        int width = raster.width;
        for (int row = first; row < last; row++) {
            int tint = Colour.cover(colour, above + (below - above) * row / raster.height);
            if (tint != 0) {
                for (int i = row * width; i < (row + 1) * width; i++) {
                    raster.pixels[i] = Colour.over(raster.pixels[i], tint);
                }
            }
        }
    }

    /// Lays something over what is in a box: left, top, right and bottom in µm.
    public void layer(float left, float top, float right, float bottom, Layer layer) {
        float pixel = 1 / view.scale();
        int to = rowTo(bottom);
        for (int row = rowFrom(top); row < to; row++) {
            float y = view.fromPixelY(row);
            int from = columnFrom(Math.max(left, layer.from(y)));
            int end = columnTo(Math.min(right, layer.to(y)));
            int at = row * raster.width;
            for (int column = from; column < end; column++) {
                raster.pixels[at + column] = layer.over(raster.pixels[at + column], view.fromPixelX(column), y, pixel);
            }
        }
    }

    /// A disc with a smooth edge.
    public void disc(float x, float y, float radius, int colour) {
        int to = rowTo(y + radius);
        int right = columnTo(x + radius);
        int left = columnFrom(x - radius);
        for (int row = rowFrom(y - radius); row < to; row++) {
            float dy = view.fromPixelY(row) - y;
            int at = row * raster.width;
            for (int column = left; column < right; column++) {
                float dx = view.fromPixelX(column) - x;
                float d = ((float) Math.sqrt(dx * dx + dy * dy) - radius) * view.scale();
                float cover = Shade.coverage(d);
                if (cover > 0) {
                    blend(at + column, colour, cover);
                }
            }
        }
    }

    /// A soft light that is full up to `inner` µm and gone at `outer` µm.
    public void glow(float x, float y, float inner, float outer, int colour, float strength) {
        int to = rowTo(y + outer);
        int right = columnTo(x + outer);
        int left = columnFrom(x - outer);
        for (int row = rowFrom(y - outer); row < to; row++) {
            float dy = view.fromPixelY(row) - y;
            int at = row * raster.width;
            for (int column = left; column < right; column++) {
                float dx = view.fromPixelX(column) - x;
                float d = (float) Math.sqrt(dx * dx + dy * dy);
                if (d < outer) {
                    float t = 1 - Trig.ease(inner, outer, d);
                    blend(at + column, colour, strength * t * t);
                }
            }
        }
    }

    /// A straight stroke with round ends.
    public void stroke(float ax, float ay, float bx, float by, float half, int colour) {
        stroke(ax, ay, bx, by, half, half, colour);
    }

    /// A straight stroke that is `halfA` µm to each side at one end and `halfB` at the other.
    public void stroke(float ax, float ay, float bx, float by, float halfA, float halfB, int colour) {
        Stroke.draw(this, ax, ay, bx, by, halfA, halfB, colour);
    }

    /// A bent thread through points, `halves[k]` µm to each side at point `k`; one smooth line, also where it is thin.
    public void thread(float[] xs, float[] ys, float[] halves, int colour) {
        Stroke.thread(this, xs, ys, halves, colour);
    }

    /// A sprite with its middle at (`x`, `y`), thinned to `alpha` (0..1).
    public void sprite(Sprite sprite, float x, float y, float alpha) {
        sprite.draw(this, view.toPixelX(x), view.toPixelY(y), view.scale() / sprite.scale(), (int) (alpha * 256));
    }

    /// A sprite drawn `size` times as large as it was painted.
    public void sprite(Sprite sprite, float x, float y, float size, float alpha) {
        sprite.draw(this, view.toPixelX(x), view.toPixelY(y), size * view.scale() / sprite.scale(), (int) (alpha * 256));
    }

    /// Lays a glaze over all pixels of a box, µm.
    public void glaze(float fromX, float fromY, float toX, float toY, Glaze glaze) {
        int to = Math.min(last, (int) view.toPixelY(toY));
        int right = Math.min(raster.width, (int) view.toPixelX(toX));
        int left = Math.max(0, (int) view.toPixelX(fromX) + 1);
        for (int row = Math.max(first, (int) view.toPixelY(fromY) + 1); row < to; row++) {
            float y = view.fromPixelY(row);
            int at = row * raster.width;
            for (int column = left; column < right; column++) {
                raster.pixels[at + column] = glaze.at(view.fromPixelX(column), y, raster.pixels[at + column]);
            }
        }
    }
}
