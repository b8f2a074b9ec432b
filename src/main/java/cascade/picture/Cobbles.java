package cascade.picture;

/// Tissue: rounded cells side by side like cobblestones, each with its nucleus.
///
/// Cells sit on a shaken honeycomb; a point belongs to the nearest, and the distance to the borders with its six
/// neighbours, melted together, gives the round corners.
public final class Cobbles {

    private static final float ROW = 0.866f;
    private static final float SHAKE = 0.17f;
    private static final float NUCLEUS = 0.17f;
    /// Middles of so many rows and columns to each side are worked out once: they are asked for at every pixel.
    private static final int KEPT = 40;

    private final float size;
    private final int seed;
    private final int border;
    /// Width of the border around a cell, µm.
    private final float line;
    private final int light;
    private final int dark;
    private final int nucleus;
    private final int nucleolus;
    private final Keep keep;
    private final float[] middles = new float[8 * KEPT * KEPT];

    /// Which cells are there: decided by their middle, so that cells are whole.
    @FunctionalInterface
    public interface Keep {
        boolean at(float x, float y);
    }

    /// @param size from middle to middle, µm
    public Cobbles(Palette palette, float size, int seed, Keep keep) {
        this.size = size;
        this.seed = seed;
        this.keep = keep;
        border = palette.get("tissue-border");
        line = palette.line(size * 0.045f);
        light = palette.get("tissue-light");
        dark = palette.get("tissue-dark");
        nucleus = palette.get("tissue-core");
        nucleolus = palette.get("tissue-spot");
        for (int row = -KEPT; row < KEPT; row++) {
            for (int column = -KEPT; column < KEPT; column++) {
                middles[known(row, column)] = shakenX(row, column);
                middles[known(row, column) + 1] = shakenY(row, column);
            }
        }
    }

    /// The middle of the cell that a point belongs to, in whole µm, for [#middleX] and [#middleY].
    public int middle(float x, float y) {
        int row = floor(y / (size * ROW));
        float best = Float.MAX_VALUE;
        int middle = 0;
        for (int r = row - 1; r <= row + 1; r++) {
            int column = floor(x / size - offset(r));
            for (int c = column - 1; c <= column + 1; c++) {
                float dx = middleX(r, c) - x;
                float dy = middleY(r, c) - y;
                float square = dx * dx + dy * dy;
                if (square < best) {
                    best = square;
                    middle = floor(middleX(r, c)) << 16 | floor(middleY(r, c)) & 0xFFFF;
                }
            }
        }
        return middle;
    }

    /// x of what [#middle] gave, µm.
    public static int middleX(int middle) {
        return middle >> 16;
    }

    /// y of what [#middle] gave, µm.
    public static int middleY(int middle) {
        return (short) middle;
    }

    /// Lays the tissue over `under` at a point.
    public int over(int under, float x, float y, float pixel) {
        int row = floor(y / (size * ROW));
        float best = Float.MAX_VALUE;
        int bestRow = 0;
        int bestColumn = 0;
        for (int r = row - 1; r <= row + 1; r++) {
            int column = floor(x / size - offset(r));
            for (int c = column - 1; c <= column + 1; c++) {
                float dx = middleX(r, c) - x;
                float dy = middleY(r, c) - y;
                float square = dx * dx + dy * dy;
                if (square < best) {
                    best = square;
                    bestRow = r;
                    bestColumn = c;
                }
            }
        }
        float mx = middleX(bestRow, bestColumn);
        float my = middleY(bestRow, bestColumn);
        if (!keep.at(mx, my)) {
            return under;
        }
        float d = size * 0.56f - (float) Math.sqrt(best);
        int side = (bestRow & 1) == 0 ? -1 : 0;
        d = border(d, x, y, mx, my, bestRow, bestColumn - 1);
        d = border(d, x, y, mx, my, bestRow, bestColumn + 1);
        d = border(d, x, y, mx, my, bestRow - 1, bestColumn + side);
        d = border(d, x, y, mx, my, bestRow - 1, bestColumn + side + 1);
        d = border(d, x, y, mx, my, bestRow + 1, bestColumn + side);
        d = border(d, x, y, mx, my, bestRow + 1, bestColumn + side + 1);
        return paint(under, -(d - size * 0.025f), x - mx, y - my, hash(bestRow, bestColumn, 7), pixel);
    }

    private float border(float d, float x, float y, float mx, float my, int row, int column) {
        float nx = middleX(row, column) - mx;
        float ny = middleY(row, column) - my;
        float length = (float) Math.sqrt(nx * nx + ny * ny);
        float to = length / 2 - ((x - mx) * nx + (y - my) * ny) / length;
        return Shade.melt(d, to, size * 0.26f);
    }

    /// `d`: distance from the cell's edge in µm, negative inside.
    private int paint(int under, float d, float dx, float dy, float chance, float pixel) {
        float halo = Shade.coverage((d - line) / pixel);
        if (halo <= 0) {
            return under;
        }
        int colour = Colour.mix(under, border, halo);
        float cover = Shade.coverage(d / pixel);
        if (cover <= 0) {
            return colour;
        }
        float depth = Math.min(1, -d / (size * 0.3f));
        float shine = 0.62f - 0.34f * depth + 0.5f * (dx + dy * 1.3f) / size + 0.16f * (chance - 0.5f);
        int fill = Colour.mix(light, dark, shine);
        float r = size * (NUCLEUS + 0.02f * chance);
        float ox = dx - size * 0.12f * (chance - 0.5f);
        float oy = dy - size * 0.12f * (0.5f - chance * chance);
        float length = (float) Math.sqrt(ox * ox + oy * oy) + 1e-4f;
        float ux = ox / length;
        float uy = oy / length;
        float edge = length - r * (1 + 0.12f * (ux * ux - uy * uy) * (chance * 2 - 1) + 0.1f * (3 * ux - 4 * ux * ux * ux)
                * (0.4f + chance));
        fill = Colour.mix(fill, nucleus, Shade.coverage(edge / pixel) * 0.85f);
        float spot = (float) Math.sqrt((ox + r * 0.2f) * (ox + r * 0.2f) + (oy - r * 0.1f) * (oy - r * 0.1f)) - r * 0.26f;
        fill = Colour.mix(fill, nucleolus, Shade.coverage(spot / pixel) * 0.8f);
        return Colour.mix(colour, fill, cover);
    }

    private float middleX(int row, int column) {
        int known = known(row, column);
        return known < 0 ? shakenX(row, column) : middles[known];
    }

    private float middleY(int row, int column) {
        int known = known(row, column);
        return known < 0 ? shakenY(row, column) : middles[known + 1];
    }

    /// Where the middle of a cell is kept, or −1 when the cell is too far away from the middle of the scene.
    private static int known(int row, int column) {
        int r = row + KEPT;
        int c = column + KEPT;
        return (r | c) >= 0 && r < 2 * KEPT && c < 2 * KEPT ? (r * 2 * KEPT + c) * 2 : -1;
    }

    private float shakenX(int row, int column) {
        return (column + 0.5f + offset(row) + SHAKE * (hash(row, column, 1) * 2 - 1)) * size;
    }

    private float shakenY(int row, int column) {
        return (row + 0.5f + SHAKE * (hash(row, column, 2) * 2 - 1)) * size * ROW;
    }

    private static float offset(int row) {
        return (row & 1) * 0.5f;
    }

    /// Chance of a cell in [0, 1), always the same for the same place.
    private float hash(int row, int column, int what) {
        int h = row * 0x9E3779B1 ^ column * 0x85EBCA77 ^ (seed + what) * 0xC2B2AE3D;
        h = (h ^ h >>> 15) * 0x2C1B3C6D;
        h = (h ^ h >>> 12) * 0x297A2D39;
        h ^= h >>> 15;
        return (h >>> 8) * 0x1p-24f;
    }

    private static int floor(float value) {
        int whole = (int) value;
        return value < whole ? whole - 1 : whole;
    }
}
