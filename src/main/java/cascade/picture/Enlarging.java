package cascade.picture;

/// Enlarges pictures of one size to another, smoothly, some rows at a time.
///
/// It is done here and not by the toolkit, because JavaFX's software pipeline needs several times as long for it.
public final class Enlarging {

    private static final int PAIR = 0x00FF00FF;
    /// One pixel in fixed-point steps.
    private static final int ONE = 65536;
    private static final int BITS = 16;

    private final Raster small;
    private final int width;
    private final int height;
    /// For each column shown: the drawn column on its left, and the part of 256 that the next one has.
    private final int[] column;
    private final int[] part;
    /// One drawn row between two, for each painting thread.
    private final PerThread<int[]> between;

    /// @param small  the picture as it is drawn; its pixels may change from frame to frame
    /// @param width  shown, pixels
    /// @param height shown, pixels
    public Enlarging(Raster small, int width, int height) {
        this.small = small;
        this.width = width;
        this.height = height;
        column = new int[width];
        part = new int[width];
        for (int x = 0; x < width; x++) {
            int at = place(x, small.width, width);
            column[x] = at >> BITS;
            part[x] = at >>> 8 & 0xFF;
        }
        between = new PerThread<>(() -> new int[small.width + 1]);
    }

    /// Where the middle of a shown pixel lies among the middles of the drawn ones, in fixed point.
    private static int place(int at, int drawn, int shown) {
        long middle = (2L * at + 1) * drawn * (ONE / 2) / shown - ONE / 2;
        return (int) Math.clamp(middle, 0, (long) (drawn - 1) * ONE);
    }

    /// Enlarges rows from `first` up to, not including, `last` of what is shown.
    public void rows(Raster out, int first, int last) {
        int[] line = between.get();
        int mixed = -1;
        for (int y = first; y < last; y++) {
            int at = place(y, small.height, height);
            if (at != mixed) {
                mix(at >> BITS, at >>> 8 & 0xFF, line);
                mixed = at;
            }
            stretch(line, out.pixels, y * width);
        }
    }

    /// Mixes a drawn row with the next; opaque pixels, without a branch.
    private void mix(int row, int down, int[] line) {
        int[] in = small.pixels;
        int wide = small.width;
        int above = row * wide;
        int below = Math.min(row + 1, small.height - 1) * wide;
        int up = 256 - down;
        for (int x = 0; x < wide; x++) {
            int a = in[above + x];
            int b = in[below + x];
            int rb = ((a & PAIR) * up + (b & PAIR) * down) >>> 8 & PAIR;
            int g = ((a >>> 8 & 0xFF) * up + (b >>> 8 & 0xFF) * down) & 0xFF00;
            line[x] = 0xFF000000 | rb | g;
        }
        line[wide] = line[wide - 1];
    }

    private void stretch(int[] line, int[] out, int to) {
        for (int x = 0; x < width; x++) {
            int a = line[column[x]];
            int b = line[column[x] + 1];
            int right = part[x];
            int left = 256 - right;
            int rb = ((a & PAIR) * left + (b & PAIR) * right) >>> 8 & PAIR;
            int g = ((a >>> 8 & 0xFF) * left + (b >>> 8 & 0xFF) * right) & 0xFF00;
            out[to + x] = 0xFF000000 | rb | g;
        }
    }
}
