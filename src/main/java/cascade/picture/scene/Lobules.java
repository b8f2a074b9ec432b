package cascade.picture.scene;

import cascade.picture.Colour;
import cascade.picture.Palette;
import cascade.picture.Shade;

/// Soft tissue between the size of a hand and that of a cell: plump lobules in pale seams, at any size.
///
/// Middles sit on a shaken grid; a point belongs to the nearest, and the borders with the next two, melted together,
/// give round corners.
final class Lobules {

    private static final float SHAKE = 0.74f;
    private static final float ROUND = 0.3f;
    private static final float SEAM = 0.045f;
    private static final float PLUMP = 0.34f;
    /// How soft a border is at least, as a part of the size.
    private static final float SOFT = 0.012f;
    /// A lobule and those around it.
    private static final int NEAR = 9;

    /// How near the colours are to one another: lobules rush by while the camera zooms, and strong ones would flicker.
    private static final float ALIKE = 0.72f;

    private final int seam;
    private final int light;
    private final int dark;

    Lobules(Palette palette) {
        light = Colour.mix(palette.get("tissue-light"), palette.get("stroma"), 0.45f);
        seam = Colour.mix(palette.get("tissue-border"), light, ALIKE);
        dark = Colour.mix(Colour.mix(palette.get("tissue-dark"), palette.get("stroma-deep"), 0.4f), light, ALIKE);
    }

    /// Lobules of one size, seen from place to place: neighbours are worked out anew only where they change.
    ///
    /// For one thread.
    final class Walk {

        private final float size;
        private final int seed;
        private final float[] nearX = new float[NEAR];
        private final float[] nearY = new float[NEAR];
        private int column = Integer.MAX_VALUE;
        private int row;

        /// @param size of a lobule, µm
        Walk(float size, int seed) {
            this.size = size;
            this.seed = seed;
        }

        private void gather(int toColumn, int toRow) {
            column = toColumn;
            row = toRow;
            for (int k = 0; k < NEAR; k++) {
                int c = column + k % 3 - 1;
                int r = row + k / 3 - 1;
                int h = hash(r, c, seed);
                nearX[k] = c + 0.5f + SHAKE * ((h & 0xFFFF) * 0x1p-16f - 0.5f);
                nearY[k] = r + 0.5f + SHAKE * ((h >>> 16) * 0x1p-16f - 0.5f);
            }
        }

        /// The colour at a point.
        int at(float x, float y, float pixel) {
            float u = x / size;
            float v = y / size;
            int toColumn = floor(u);
            int toRow = floor(v);
            if (toColumn != column || toRow != row) {
                gather(toColumn, toRow);
            }
            float first = Float.MAX_VALUE;
            float second = Float.MAX_VALUE;
            float third = Float.MAX_VALUE;
            int a = 0;
            int b = 0;
            int c = 0;
            for (int k = 0; k < NEAR; k++) {
                float dx = nearX[k] - u;
                float dy = nearY[k] - v;
                float square = dx * dx + dy * dy;
                if (square < first) {
                    third = second;
                    c = b;
                    second = first;
                    b = a;
                    first = square;
                    a = k;
                } else if (square < second) {
                    third = second;
                    c = b;
                    second = square;
                    b = k;
                } else if (square < third) {
                    third = square;
                    c = k;
                }
            }
            float d = Shade.melt(border(second - first, a, b), border(third - first, a, c), ROUND) - SEAM;
            float cover = Shade.coverage(-d * size / Math.max(pixel, size * SOFT));
            if (cover <= 0) {
                return seam;
            }
            float depth = Math.min(1, Math.max(0, d / PLUMP));
            float shade = 0.62f - 0.4f * depth - 0.34f * (nearX[a] - u) - 0.42f * (nearY[a] - v);
            return Colour.mix(seam, Colour.mix(light, dark, shade), cover);
        }

        private float border(float squares, int k, int other) {
            float dx = nearX[other] - nearX[k];
            float dy = nearY[other] - nearY[k];
            return squares / (2 * (float) Math.sqrt(dx * dx + dy * dy));
        }
    }

    private static int hash(int row, int column, int seed) {
        int h = row * 0x9E3779B1 ^ column * 0x85EBCA77 ^ seed * 0xC2B2AE3D;
        h = (h ^ h >>> 15) * 0x2C1B3C6D;
        h = (h ^ h >>> 12) * 0x297A2D39;
        return h ^ h >>> 15;
    }

    private static int floor(float value) {
        int whole = (int) value;
        return value < whole ? whole - 1 : whole;
    }
}
