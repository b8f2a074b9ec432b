package cascade.picture;

/// The copies of a very small sprite as lists of their pixels: those that are blended, then those that are opaque.
///
/// In rows so short, finding where the ink begins and ends costs more than drawing it. A list has no rows: nothing clear
/// is visited, and what is opaque is only stored.
final class Stamps {

    /// A sprite with more pixels than this in a row is quicker drawn row by row.
    static final int WORTH = 12;
    private static final int OPAQUE = 255;

    /// Of a sprite that is too large for it.
    static final Stamps NONE = new Stamps(0, 0);

    private final int width;
    /// Each pixel's place in its copy, as row · width + column, and its colour.
    private final int[] place;
    private final int[] pixel;
    /// Where a copy's blended pixels begin and where its opaque ones do; the next copy's begin where they end.
    private final int[] begin;
    private final int[] opaque;
    /// The rows of a copy that have ink, and its columns.
    private final Box[] boxes;
    /// The places as steps in a picture of some width; made anew when that width changes, by whoever needs it first.
    private volatile Steps steps = new Steps(0, new int[0]);

    private record Steps(int width, int[] to) {}

    private record Box(int left, int top, int right, int bottom) {}

    private Stamps(int copies, int width) {
        this.width = width;
        place = new int[copies * width * width];
        pixel = new int[copies * width * width];
        begin = new int[copies + 1];
        opaque = new int[copies];
        boxes = new Box[copies];
    }

    /// Stamps of copies that lie one below the other.
    ///
    /// @param side of a copy, pixels
    /// @return [#NONE] where the copies are too large to be worth it
    static Stamps of(int[] pixels, int copies, int side) {
        if (side > WORTH) {
            return NONE;
        }
        var stamps = new Stamps(copies, side);
        for (int copy = 0; copy < copies; copy++) {
            stamps.list(copy, pixels, copy * side * side);
        }
        return stamps;
    }

    private void list(int copy, int[] pixels, int from) {
        int n = begin[copy];
        int left = width;
        int top = width;
        int right = 0;
        int bottom = 0;
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < width * width; i++) {
                int ink = pixels[from + i];
                if (ink == 0 || pass == 0 == ink >>> 24 >= OPAQUE) {
                    continue;
                }
                place[n] = i;
                pixel[n++] = ink;
                left = Math.min(left, i % width);
                right = Math.max(right, i % width + 1);
                top = Math.min(top, i / width);
                bottom = Math.max(bottom, i / width + 1);
            }
            if (pass == 0) {
                opaque[copy] = n;
            }
        }
        begin[copy + 1] = n;
        boxes[copy] = new Box(left, top, right, bottom);
    }

    /// Draws a copy whose left upper corner is at pixel (`x`, `y`), if all its ink lies within rows of the picture.
    ///
    /// @return whether it was drawn
    boolean draw(int copy, Raster out, int x, int y, int first, int last) {
        Box box = boxes[copy];
        if (x + box.left < 0 || x + box.right > out.width || y + box.top < first || y + box.bottom > last) {
            return false;
        }
        int[] to = steps(out.width);
        int[] pixels = out.pixels;
        int corner = y * out.width + x;
        int blended = opaque[copy];
        int end = begin[copy + 1];
        for (int i = begin[copy]; i < blended; i++) {
            int at = corner + to[i];
            pixels[at] = Colour.over(pixels[at], pixel[i]);
        }
        for (int i = blended; i < end; i++) {
            pixels[corner + to[i]] = pixel[i];
        }
        return true;
    }

    private int[] steps(int wide) {
        Steps now = steps;
        if (now.width != wide) {
            var to = new int[place.length];
            for (int i = 0; i < to.length; i++) {
                to[i] = place[i] / width * wide + place[i] % width;
            }
            now = new Steps(wide, to);
            steps = now;
        }
        return now.to;
    }
}
