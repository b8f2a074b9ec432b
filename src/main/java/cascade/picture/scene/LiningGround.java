package cascade.picture.scene;

import cascade.picture.Colour;
import cascade.picture.Palette;
import cascade.picture.Shade;
import cascade.simulation.scene.Sheet;

/// The lining of a duct, seen cut open: on the sheet a row of flat cells, and on those a row of tall ones that face
/// the hollow of the duct.
final class LiningGround {

    /// Heights of the two rows and lengths of their cells along the sheet, µm.
    private static final float FLAT = 13;
    private static final float TALL = 26;
    private static final float FLAT_LENGTH = 22;
    private static final float TALL_LENGTH = 15.5f;
    private static final float FOOT = 1.6f;

    private final Sheet sheet;
    private final float from;
    private final float to;
    private final int border;
    private final int light;
    private final int dark;
    private final int core;
    private final int spot;
    private final int seed;

    /// @param from where the place begins that is left free, µm
    /// @param to   where it ends
    LiningGround(Palette palette, Sheet sheet, float from, float to, int seed) {
        this.sheet = sheet;
        this.from = from;
        this.to = to;
        this.seed = seed;
        border = palette.get("tissue-border");
        light = palette.get("tissue-light");
        dark = palette.get("tissue-dark");
        core = palette.get("tissue-core");
        spot = palette.get("tissue-spot");
    }

    /// Lays the lining over `under` at a point.
    int over(int under, float x, float y, float pixel) {
        float above = sheet.above(x, y);
        if (above < 0 || above > FOOT + FLAT + TALL + 6) {
            return under;
        }
        float along = x - sheet.slope(x) * above;
        int row = above < FOOT + FLAT ? 0 : 1;
        return cell(under, row, along, above, pixel);
    }

    private int cell(int under, int row, float along, float above, float pixel) {
        float length = row == 0 ? FLAT_LENGTH : TALL_LENGTH;
        float u = along / length + (row == 0 ? 0.3f : 0);
        int column = (int) StrictMath.floor(u);
        float chance = hash(row, column);
        float middle = (column + 0.5f - (row == 0 ? 0.3f : 0)) * length;
        float steps = length / 2 + (row == 0 ? 0 : 5);
        if (middle > from - steps && middle < to + steps) {
            return under;
        }
        float left = edge(row, column) * length;
        float right = edge(row, column + 1) * length;
        float low = row == 0 ? FOOT : FOOT + FLAT + 0.6f;
        float high = row == 0 ? FOOT + FLAT - 0.4f : FOOT + FLAT + TALL + 4 * (chance - 0.6f);
        float dx = (u - column) * length - (left + length + right) / 2;
        float dy = above - (low + high) / 2;
        float halfX = (length + right - left) / 2 - 0.7f;
        float halfY = (high - low) / 2 - 0.3f;
        float round = row == 0 ? 4.2f : 5.2f;
        float qx = Math.max(0, Math.abs(dx) - halfX + round);
        float qy = Math.max(0, Math.abs(dy) - halfY + round);
        float d = (float) Math.sqrt(qx * qx + qy * qy) - round;
        if (qx == 0 && qy == 0) {
            d = Math.max(Math.abs(dx) - halfX, Math.abs(dy) - halfY);
        }
        int colour = Colour.mix(under, border, Shade.coverage((d - 1.1f) / pixel));
        float cover = Shade.coverage(d / pixel);
        if (cover <= 0) {
            return colour;
        }
        float depth = Math.min(1, -d / 5);
        int fill = Colour.mix(light, dark, 0.5f - 0.28f * depth + 0.016f * dx - 0.012f * dy + 0.16f * (chance - 0.5f));
        float ny = dy + (row == 0 ? 0 : halfY * (0.3f + 0.2f * chance));
        float nx = dx - (chance - 0.5f) * 2;
        float nucleus = Shade.ellipse(nx, ny, row == 0 ? 4.6f : 3.5f, row == 0 ? 2.7f : 4.4f);
        fill = Colour.mix(fill, core, Shade.coverage(nucleus / pixel) * 0.9f);
        float dot = Shade.ellipse(nx + 1, ny - 0.9f, 0.95f, 0.95f);
        fill = Colour.mix(fill, spot, Shade.coverage(dot / pixel) * 0.8f);
        return Colour.mix(colour, fill, cover);
    }

    /// How far the border at the left of a column is shifted, as a part of a cell's length.
    private float edge(int row, int column) {
        return 0.22f * (hash(row + 7, column) - 0.5f);
    }

    private float hash(int row, int column) {
        int h = row * 0x9E3779B1 ^ column * 0x85EBCA77 ^ seed * 0xC2B2AE3D;
        h = (h ^ h >>> 15) * 0x2C1B3C6D;
        h = (h ^ h >>> 12) * 0x297A2D39;
        h ^= h >>> 15;
        return (h >>> 8) * 0x1p-24f;
    }
}
