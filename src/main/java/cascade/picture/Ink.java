package cascade.picture;

/// Where each row of a sprite has something in it, and where it is opaque from one end to the other.
final class Ink {

    private static final int OPAQUE = 255;
    /// Bits of a column in a row's entry.
    private static final int BITS = 16;
    private static final int MASK = (1 << BITS) - 1;

    /// A row in one number, so that a look at it is one look into memory.
    private final long[] rows;

    /// @param pixels premultiplied, row by row
    Ink(int[] pixels, int width, int height) {
        rows = new long[height];
        for (int row = 0; row < height; row++) {
            int from = width;
            int to = 0;
            int core = 0;
            int coreEnd = 0;
            int run = 0;
            for (int column = 0; column < width; column++) {
                int pixel = pixels[row * width + column];
                if (pixel != 0) {
                    from = Math.min(from, column);
                    to = column + 1;
                }
                run = pixel >>> 24 == OPAQUE ? run + 1 : 0;
                if (run > coreEnd - core) {
                    coreEnd = column + 1;
                    core = coreEnd - run;
                }
            }
            boolean solid = coreEnd > core;
            rows[row] = Math.min(from, to) | (long) to << BITS | (long) (solid ? core : to) << 2 * BITS
                    | (long) (solid ? coreEnd : to) << 3 * BITS;
        }
    }

    /// All about a row, for [#from], [#to], [#coreFrom] and [#coreTo].
    long row(int row) {
        return rows[row];
    }

    /// The first column with something in it; where a row is empty, it is the end as well.
    static int from(long row) {
        return (int) row & MASK;
    }

    /// The column after the last with something in it.
    static int to(long row) {
        return (int) (row >>> BITS) & MASK;
    }

    /// The first column of the longest opaque run.
    static int coreFrom(long row) {
        return (int) (row >>> 2 * BITS) & MASK;
    }

    /// The column after the longest opaque run.
    static int coreTo(long row) {
        return (int) (row >>> 3 * BITS);
    }
}
