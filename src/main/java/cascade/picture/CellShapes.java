package cascade.picture;

import cascade.simulation.SoftBody;
import cascade.simulation.Trig;

/// Draws single cells from distance functions: wobbling, spiky, disc-shaped or in lobes.
public final class CellShapes {

    private CellShapes() {}

    /// How strongly an outline bulges in two, three and five places, as parts of the radius.
    private static final float BULGE_TWO = 0.045f;
    private static final float BULGE_THREE = 0.04f;
    private static final float BULGE_FIVE = 0.018f;

    /// A soft cell with a nucleus: one lobe or several that melt together.
    ///
    /// @param seed   which wobble it has
    /// @param wobble where the wobble is in its round, turns
    /// @param alpha  0..1
    public static void body(Brush brush, SoftBody body, Look look, float seed, float wobble, float alpha) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        float cx = 0;
        float cy = 0;
        float area = 0;
        for (int i = 0; i < body.lobes(); i++) {
            float reach = body.r[i] * 1.15f + body.melt() * 0.3f;
            left = Math.min(left, body.x[i] - reach);
            right = Math.max(right, body.x[i] + reach);
            top = Math.min(top, body.y[i] - reach);
            bottom = Math.max(bottom, body.y[i] + reach);
            float a = body.r[i] * body.r[i];
            cx += body.x[i] * a;
            cy += body.y[i] * a;
            area += a;
        }
        if (area == 0) {
            return;
        }
        cx /= area;
        cy /= area;
        float radius = (float) Math.sqrt(area);
        float firm = body.lobes() == 1 ? 1 : 0.5f;
        float c2 = Trig.cos(seed * 3.1f + wobble) * BULGE_TWO * radius * firm;
        float s2 = Trig.sin(seed * 3.1f + wobble) * BULGE_TWO * radius * firm;
        float c3 = Trig.cos(seed * 7.7f - wobble) * BULGE_THREE * radius * firm;
        float s3 = Trig.sin(seed * 7.7f - wobble) * BULGE_THREE * radius * firm;
        float c5 = Trig.cos(seed * 5.3f + 2 * wobble) * BULGE_FIVE * radius * firm;
        float s5 = Trig.sin(seed * 5.3f + 2 * wobble) * BULGE_FIVE * radius * firm;
        float nucleusC = Trig.cos(body.nucleusTurn());
        float nucleusS = Trig.sin(body.nucleusTurn());
        float unevenC = Trig.cos(seed * 9.1f);
        float unevenS = Trig.sin(seed * 9.1f);
        float scale = brush.view().scale();
        int[] pixels = brush.raster().pixels;
        int to = brush.rowTo(bottom);
        int x0 = brush.columnFrom(left);
        int x1 = brush.columnTo(right);
        for (int row = brush.rowFrom(top); row < to; row++) {
            float y = brush.view().fromPixelY(row);
            int at = row * brush.raster().width;
            for (int column = x0; column < x1; column++) {
                float x = brush.view().fromPixelX(column);
                float d = lobes(body, x, y);
                float dx = x - cx;
                float dy = y - cy;
                if (d > radius * 0.2f) {
                    continue;
                }
                float length = (float) Math.sqrt(dx * dx + dy * dy) + 1e-4f;
                float ux = dx / length;
                float uy = dy / length;
                float two = ux * ux - uy * uy;
                float twoS = 2 * ux * uy;
                float three = two * ux - twoS * uy;
                float threeS = twoS * ux + two * uy;
                float five = two * three - twoS * threeS;
                float fiveS = twoS * three + two * threeS;
                d -= two * c2 + twoS * s2 + three * c3 + threeS * s3 + five * c5 + fiveS * s5;
                float cover = Shade.coverage(d * scale);
                if (cover <= 0) {
                    continue;
                }
                int fill = Shade.inside(look, d, dx / radius, dy / radius, radius);
                fill = nucleus(fill, body, look, x, y, scale, nucleusC, nucleusS, unevenC, unevenS);
                fill = Shade.outlined(look, fill, d, scale);
                pixels[at + column] = Colour.over(pixels[at + column], Colour.cover(fill, cover * alpha));
            }
        }
    }

    private static float lobes(SoftBody body, float x, float y) {
        float d = Float.MAX_VALUE;
        for (int i = 0; i < body.lobes(); i++) {
            float dx = x - body.x[i];
            float dy = y - body.y[i];
            float e = (float) Math.sqrt(dx * dx + dy * dy) - body.r[i];
            d = i == 0 ? e : Shade.melt(d, e, body.melt());
        }
        return d;
    }

    /// The turn of the nucleus (`c`, `s`) and of its unevenness are found once a cell, not once a pixel.
    private static int nucleus(int fill, SoftBody body, Look look, float x, float y, float scale, float c, float s,
                               float unevenC, float unevenS) {
        float dx = x - body.nucleusX();
        float dy = y - body.nucleusY();
        float along = dx * c + dy * s;
        float across = dy * c - dx * s;
        float size = body.nucleusShort();
        float d = Shade.ellipse(along, across, body.nucleusLong(), size);
        if (d > size) {
            return fill;
        }
        float length = (float) Math.sqrt(dx * dx + dy * dy) + 1e-4f;
        float ux = dx / length;
        float uy = dy / length;
        float two = ux * ux - uy * uy;
        float twoS = 2 * ux * uy;
        float threeS = twoS * ux + two * uy;
        d -= size * (0.08f * (two * unevenC + twoS * unevenS) + 0.07f * threeS);
        float cover = Shade.coverage(d * scale);
        if (cover > 0) {
            fill = Colour.mix(fill, look.core(), cover);
            float spot = size * 0.24f;
            float e = (float) Math.sqrt((dx + size * 0.3f) * (dx + size * 0.3f) + (dy + size * 0.34f)
                    * (dy + size * 0.34f)) - spot;
            fill = Colour.mix(fill, look.spot(), Shade.coverage(e * scale));
            float f = (float) Math.sqrt((dx - size * 0.36f) * (dx - size * 0.36f) + (dy - size * 0.18f)
                    * (dy - size * 0.18f)) - spot * 0.7f;
            fill = Colour.mix(fill, look.spot(), Shade.coverage(f * scale) * 0.8f);
        }
        return fill;
    }

    /// An immune cell: a ring of soft spikes, a dark lobed nucleus.
    ///
    /// @param turn in-plane direction, turns
    public static void spiky(Brush brush, float cx, float cy, float radius, float turn, Look look, float alpha) {
        float reach = radius * 1.2f;
        float scale = brush.view().scale();
        int[] pixels = brush.raster().pixels;
        float rc = Trig.cos(turn);
        float rs = Trig.sin(turn);
        int to = brush.rowTo(cy + reach);
        int x0 = brush.columnFrom(cx - reach);
        int x1 = brush.columnTo(cx + reach);
        for (int row = brush.rowFrom(cy - reach); row < to; row++) {
            float dy = brush.view().fromPixelY(row) - cy;
            int at = row * brush.raster().width;
            for (int column = x0; column < x1; column++) {
                float dx = brush.view().fromPixelX(column) - cx;
                float length = (float) Math.sqrt(dx * dx + dy * dy) + 1e-4f;
                if (length > reach) {
                    continue;
                }
                float ux = (dx * rc + dy * rs) / length;
                float uy = (dy * rc - dx * rs) / length;
                float a2 = ux * ux - uy * uy;
                float b2 = 2 * ux * uy;
                float a4 = a2 * a2 - b2 * b2;
                float b4 = 2 * a2 * b2;
                float a8 = a4 * a4 - b4 * b4;
                float b8 = 2 * a4 * b4;
                float a12 = a8 * a4 - b8 * b4;
                float b12 = a8 * b4 + b8 * a4;
                float a14 = a12 * a2 - b12 * b2;
                float wave = 0.5f + 0.5f * a14;
                float spike = wave * wave * 0.2f - 0.06f;
                float d = (length - radius * (1 + spike)) * 0.75f;
                float cover = Shade.coverage(d * scale);
                if (cover <= 0) {
                    continue;
                }
                int fill = Shade.inside(look, d, dx / radius, dy / radius, radius);
                float a3 = a2 * ux - b2 * uy;
                float b3 = b2 * ux + a2 * uy;
                float core = length - radius * (0.46f + 0.07f * a3 + 0.05f * b2 + 0.03f * b3);
                fill = Colour.mix(fill, look.core(), Shade.coverage(core * scale));
                fill = Shade.outlined(look, fill, d, scale);
                pixels[at + column] = Colour.over(pixels[at + column], Colour.cover(fill, cover * alpha));
            }
        }
    }

    /// A red cell: a disc with a dimple, seen at any tilt.
    ///
    /// @param tilt 0 from above, 1 from the edge
    public static void disc(Brush brush, float cx, float cy, float radius, float turn, float tilt, Look look) {
        float face = Trig.cos(tilt * 0.25f);
        float across = radius * (0.3f + 0.7f * face);
        float scale = brush.view().scale();
        int[] pixels = brush.raster().pixels;
        float rc = Trig.cos(turn);
        float rs = Trig.sin(turn);
        int to = brush.rowTo(cy + radius);
        int x0 = brush.columnFrom(cx - radius);
        int x1 = brush.columnTo(cx + radius);
        for (int row = brush.rowFrom(cy - radius); row < to; row++) {
            float dy = brush.view().fromPixelY(row) - cy;
            int at = row * brush.raster().width;
            for (int column = x0; column < x1; column++) {
                float dx = brush.view().fromPixelX(column) - cx;
                float u = dx * rc + dy * rs;
                float v = dy * rc - dx * rs;
                float d = Shade.ellipse(u, v, radius, across);
                float cover = Shade.coverage(d * scale);
                if (cover <= 0) {
                    continue;
                }
                int fill = Colour.mix(look.light(), look.dark(), 0.45f + 0.35f * dx / radius + 0.45f * dy / radius);
                float shift = (1 - face) * across * 0.35f;
                float ring = Shade.ellipse(u, v + shift, radius * 0.62f, across * 0.62f);
                float dimple = Shade.ellipse(u, v + shift, radius * 0.5f, across * 0.5f);
                fill = Colour.mix(fill, look.spot(), Shade.coverage(ring * scale) * 0.55f);
                fill = Colour.mix(fill, look.core(), Shade.coverage(dimple * scale) * 0.9f);
                fill = Shade.outlined(look, fill, d, scale);
                pixels[at + column] = Colour.over(pixels[at + column], Colour.cover(fill, cover));
            }
        }
    }

    /// A small oval: a platelet.
    public static void oval(Brush brush, float cx, float cy, float along, float across, float turn, Look look, float alpha) {
        float scale = brush.view().scale();
        int[] pixels = brush.raster().pixels;
        float rc = Trig.cos(turn);
        float rs = Trig.sin(turn);
        int to = brush.rowTo(cy + along);
        int x0 = brush.columnFrom(cx - along);
        int x1 = brush.columnTo(cx + along);
        for (int row = brush.rowFrom(cy - along); row < to; row++) {
            float dy = brush.view().fromPixelY(row) - cy;
            int at = row * brush.raster().width;
            for (int column = x0; column < x1; column++) {
                float dx = brush.view().fromPixelX(column) - cx;
                float d = Shade.ellipse(dx * rc + dy * rs, dy * rc - dx * rs, along, across);
                float cover = Shade.coverage(d * scale);
                if (cover > 0) {
                    int fill = Shade.outlined(look, Colour.mix(look.light(), look.dark(), 0.5f + 0.5f * dy / across), d,
                            scale);
                    pixels[at + column] = Colour.over(pixels[at + column], Colour.cover(fill, cover * alpha));
                }
            }
        }
    }

    /// A square on its corner, its corners a little round, `reach` µm from the middle to each.
    static void lozenge(Brush brush, float cx, float cy, float reach, float turn, Look look) {
        float scale = brush.view().scale();
        int[] pixels = brush.raster().pixels;
        float rc = Trig.cos(turn);
        float rs = Trig.sin(turn);
        float round = reach * ROUNDED;
        int to = brush.rowTo(cy + reach);
        int x0 = brush.columnFrom(cx - reach);
        int x1 = brush.columnTo(cx + reach);
        for (int row = brush.rowFrom(cy - reach); row < to; row++) {
            float dy = brush.view().fromPixelY(row) - cy;
            int at = row * brush.raster().width;
            for (int column = x0; column < x1; column++) {
                float dx = brush.view().fromPixelX(column) - cx;
                float u = Math.max(0, Math.abs(dx * rc + dy * rs) - (reach * SIDE - round));
                float v = Math.max(0, Math.abs(dy * rc - dx * rs) - (reach * SIDE - round));
                float d = (float) Math.sqrt(u * u + v * v) - round;
                float cover = Shade.coverage(d * scale);
                if (cover > 0) {
                    int fill = Colour.mix(look.light(), look.dark(), 0.5f + 0.5f * (dx + dy) / reach);
                    fill = Shade.outlined(look, fill, d, scale);
                    pixels[at + column] = Colour.over(pixels[at + column], Colour.cover(fill, cover));
                }
            }
        }
    }

    /// Half a side of a square as a part of half its diagonal, and how round its corners are.
    private static final float SIDE = 0.707f;
    private static final float ROUNDED = 0.18f;
}
