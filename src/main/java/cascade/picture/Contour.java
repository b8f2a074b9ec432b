package cascade.picture;

import cascade.simulation.Trig;

/// The outline of one soft cell, as its reach in each of many directions: it wobbles, and where it touches another
/// cell it is pressed flat.
///
/// Made anew for each cell and frame, in place. Pixels find their direction without trigonometry, through the
/// "diamond angle" that runs from 0 to 4 once round.
public final class Contour {

    private static final int DIRECTIONS = 72;
    private static final float[] COS = new float[DIRECTIONS + 1];
    private static final float[] SIN = new float[DIRECTIONS + 1];
    private static final float BULGE_TWO = 0.045f;
    private static final float BULGE_THREE = 0.035f;
    /// How near to the touched place, as a cosine, all is pressed, and how fast that ends, in radii.
    private static final float TOUCHED = 0.35f;
    private static final float YIELDS = 1.2f;
    /// Where the middle of a second line is and how wide it is, in widths of the outline.
    private static final float SECOND_FROM = 2.6f;
    private static final float SECOND_WIDE = 1.1f;
    /// Corners between two flattened sides are rounded over this many µm.
    private static final float SOFT = 3.2f;

    /// Two middles nearer than half a radius (squared here) are one cell that divides: it does not press itself.
    private static final float MERGED = 0.25f;

    static {
        for (int k = 0; k <= DIRECTIONS; k++) {
            float p = 4f * k / DIRECTIONS;
            int quarter = (int) p & 3;
            float f = p - (int) p;
            float x = 1 - f;
            float y = f;
            float length = (float) StrictMath.sqrt(x * x + y * y);
            COS[k] = (quarter == 0 ? x : quarter == 1 ? -y : quarter == 2 ? -x : y) / length;
            SIN[k] = (quarter == 0 ? y : quarter == 1 ? x : quarter == 2 ? -y : -x) / length;
        }
    }

    private final float[] reach = new float[DIRECTIONS + 1];
    private final float[] lean = new float[DIRECTIONS + 1];
    private float x;
    private float y;
    private float radius;
    private final Nucleus nucleus = new Nucleus();
    /// How strongly a second line inside the outline is seen, 0..1.
    private float second;
    private float far;
    private float deep;

    /// Starts a round cell.
    ///
    /// @param one    which individual it is
    /// @param wobble where the wobble is in its round, turns
    /// @param lively how strong the wobble is, 0..1
    public void begin(float atX, float atY, float r, float one, float wobble, float lively) {
        x = atX;
        y = atY;
        radius = r;
        nucleus.begin(r, one);
        second = 0;
        float c2 = Trig.cos(one * 3.1f + wobble) * BULGE_TWO * lively;
        float s2 = Trig.sin(one * 3.1f + wobble) * BULGE_TWO * lively;
        float c3 = Trig.cos(one * 7.7f - wobble) * BULGE_THREE * lively;
        float s3 = Trig.sin(one * 7.7f - wobble) * BULGE_THREE * lively;
        for (int k = 0; k <= DIRECTIONS; k++) {
            float ux = COS[k];
            float uy = SIN[k];
            float two = ux * ux - uy * uy;
            float twoS = 2 * ux * uy;
            float three = two * ux - twoS * uy;
            float threeS = twoS * ux + two * uy;
            reach[k] = r * (1 + two * c2 + twoS * s2 + three * c3 + threeS * s3);
        }
    }

    /// Draws the round cell that was begun out into two lobes along (`nx`, `ny`), with a furrow between them.
    ///
    /// @param half   how far the middle of each lobe is from the middle of the cell, µm; less than the radius
    /// @param furrow how deep the furrow is: 0 none, 1 to the middle
    public void part(float nx, float ny, float half, float furrow) {
        float square = radius * radius;
        for (int k = 0; k <= DIRECTIONS; k++) {
            float c = Math.abs(COS[k] * nx + SIN[k] * ny);
            float across = 1 - c * c;
            float out = half * c + (float) Math.sqrt(Math.max(0, square - half * half * across));
            float deep = across * across * across * across;
            reach[k] *= out / radius * (1 - furrow * deep);
        }
    }

    /// Presses one of its two lobes, whose middle is (`lobeX`, `lobeY`) µm from that of the cell, flat against another
    /// round cell, if the two touch.
    public void press(float lobeX, float lobeY, float otherX, float otherY, float otherRadius, float apart) {
        float dx = otherX - x - lobeX;
        float dy = otherY - y - lobeY;
        float square = dx * dx + dy * dy;
        float touch = (radius + otherRadius) * 1.12f;
        if (square >= touch * touch || square < radius * radius * MERGED) {
            return;
        }
        float distance = (float) Math.sqrt(square);
        float side = (square + radius * radius - otherRadius * otherRadius) / (2 * distance) - apart / 2;
        float nx = dx / distance;
        float ny = dy / distance;
        press(nx, ny, Math.max(side, radius * 0.3f) + Math.max(0, lobeX * nx + lobeY * ny));
    }

    /// Draws it out: a rod with round ends instead of a disc, with its nucleus along it.
    ///
    /// @param turn  direction, turns
    /// @param axis  half of the straight part, µm
    /// @param waist half of the width, µm
    public void stretch(float turn, float axis, float waist) {
        float c = Trig.cos(turn);
        float s = Trig.sin(turn);
        for (int k = 0; k <= DIRECTIONS; k++) {
            float along = Math.abs(COS[k] * c + SIN[k] * s);
            float across = Math.abs(SIN[k] * c - COS[k] * s);
            float side = across <= 0 ? Float.MAX_VALUE : waist / across;
            float rod = side * along <= axis ? side
                    : axis * along + (float) Math.sqrt(Math.max(0, waist * waist - axis * axis * across * across));
            reach[k] *= rod / radius;
        }
        nucleus.stretch(c, s, (axis + waist) / radius);
    }

    /// Gives it lobes all round, and a nucleus of three lobes.
    ///
    /// @param count  of the lobes
    /// @param height as a part of the radius
    /// @param turn   where the first is, turns
    public void scallop(int count, float height, float turn) {
        for (int k = 0; k <= DIRECTIONS; k++) {
            reach[k] *= 1 + height * Trig.cos(count * (Trig.turnOf(COS[k], SIN[k]) - turn));
        }
        nucleus.lobe(Trig.cos(turn), Trig.sin(turn), height);
    }

    /// Gives it a second line inside its outline, seen by the part `strength` (0..1).
    public void rim(float strength) {
        second = strength;
    }

    float x() {
        return x;
    }

    float y() {
        return y;
    }

    float radius() {
        return radius;
    }

    /// How far it reaches at most, µm; after [#prepare].
    float far() {
        return far;
    }

    /// Presses it flat against another round cell, if the two touch.
    ///
    /// @param apart room that stays between the two, µm
    public void press(float otherX, float otherY, float otherRadius, float apart) {
        float dx = otherX - x;
        float dy = otherY - y;
        float square = dx * dx + dy * dy;
        float touch = (radius + otherRadius) * 1.12f;
        if (square >= touch * touch || square < radius * radius * MERGED) {
            return;
        }
        float distance = (float) Math.sqrt(square);
        float side = (square + radius * radius - otherRadius * otherRadius) / (2 * distance) - apart / 2;
        press(dx / distance, dy / distance, Math.max(side, radius * 0.3f));
    }

    /// Presses it flat at a line `side` µm from its middle, in the unit direction (`nx`, `ny`).
    public void press(float nx, float ny, float side) {
        for (int k = 0; k <= DIRECTIONS; k++) {
            float c = COS[k] * nx + SIN[k] * ny;
            if (c > 0.15f) {
                reach[k] = Shade.melt(reach[k], side / c, SOFT);
            }
        }
    }

    /// The same where a long cell is touched at one place, in the unit direction (`towardsX`, `towardsY`) from its
    /// middle: the farther from there, the less is pressed.
    public void press(float nx, float ny, float side, float towardsX, float towardsY) {
        for (int k = 0; k <= DIRECTIONS; k++) {
            float c = COS[k] * nx + SIN[k] * ny;
            float off = Math.max(0, TOUCHED - COS[k] * towardsX - SIN[k] * towardsY);
            if (c > 0.15f) {
                reach[k] = Shade.melt(reach[k], side / c + off * YIELDS * radius, SOFT);
            }
        }
    }

    /// Draws a bulge out of it towards (`nx`, `ny`), `by` µm far.
    public void bulge(float nx, float ny, float by) {
        for (int k = 0; k <= DIRECTIONS; k++) {
            float c = COS[k] * nx + SIN[k] * ny;
            if (c > 0.5f) {
                float t = (c - 0.5f) * 2;
                reach[k] += by * t * t * (3 - 2 * t);
            }
        }
    }

    /// Measures the outline as it is now, for drawing.
    void prepare(Look look, float scale) {
        float most = 0;
        float near = radius;
        for (int k = 0; k < DIRECTIONS; k++) {
            most = Math.max(most, reach[k]);
            near = Math.min(near, reach[k]);
            float side = (reach[k + 1] - reach[k]) / (COS[k] * SIN[k + 1] - SIN[k] * COS[k + 1]);
            lean[k] = reach[k] / (float) Math.sqrt(reach[k] * reach[k] + side * side);
        }
        lean[DIRECTIONS] = lean[0];
        far = most + 0.6f;
        // Far from the edge neither outline nor rim light can be: there the exact distance does not matter.
        float lines = look.line() * (second > 0 ? 1 + SECOND_FROM + SECOND_WIDE : 1);
        deep = Math.max(0, Math.min(near * 0.86f - lines - 1 / scale, near * 0.9f - radius / 5));
    }

    /// Paints the cell.
    ///
    /// @param core  size of the nucleus, 1 as usual
    /// @param alpha 0..1
    public void paint(Brush brush, Look look, float core, float alpha) {
        float scale = brush.view().scale();
        prepare(look, scale);
        int[] pixels = brush.raster().pixels;
        int to = brush.rowTo(y + far);
        int x0 = brush.columnFrom(x - far);
        int x1 = brush.columnTo(x + far);
        for (int row = brush.rowFrom(y - far); row < to; row++) {
            float dy = brush.view().fromPixelY(row) - y;
            int at = row * brush.raster().width;
            float half = (float) Math.sqrt(Math.max(0, far * far - dy * dy)) + 1 / scale;
            int end = Math.min(x1, brush.columnTo(x + half));
            for (int column = Math.max(x0, brush.columnFrom(x - half)); column < end; column++) {
                float dx = brush.view().fromPixelX(column) - x;
                if (dx * dx + dy * dy > far * far) {
                    continue;
                }
                float d = outside(dx, dy);
                float cover = Shade.coverage(d * scale);
                if (cover <= 0) {
                    continue;
                }
                int fill = edged(inside(look, d, dx, dy, core, scale), look, d, scale);
                pixels[at + column] = cover * alpha >= 1 ? fill
                        : Colour.over(pixels[at + column], Colour.cover(fill, cover * alpha));
            }
        }
    }

    /// Distance from the outline at (`dx`, `dy`) µm from the middle, negative inside; deep inside it is not exact.
    float outside(float dx, float dy) {
        float square = dx * dx + dy * dy;
        return square < deep * deep ? -radius : distance(dx, dy, (float) Math.sqrt(square));
    }

    /// The colour at a place inside, without the lines.
    int inside(Look look, float d, float dx, float dy, float core, float scale) {
        return nucleus.over(Shade.inside(look, d, dx / radius, dy / radius, radius), look, dx, dy, core, scale);
    }

    /// Lays the outline over a colour, and the second line where there is one.
    int edged(int fill, Look look, float d, float scale) {
        int colour = fill;
        if (second > 0) {
            float line = Math.abs(d + look.line() * SECOND_FROM) - look.line() * SECOND_WIDE / 2;
            colour = Colour.mix(colour, look.outline(), Shade.coverage(line * scale) * second);
        }
        return Shade.outlined(look, colour, d, scale);
    }

    private float distance(float dx, float dy, float length) {
        float ax = Math.abs(dx);
        float ay = Math.abs(dy);
        float sum = ax + ay + 1e-6f;
        float p = dy >= 0 ? (dx >= 0 ? ay / sum : 1 + ax / sum) : (dx < 0 ? 2 + ay / sum : 3 + ax / sum);
        float at = p * (DIRECTIONS / 4f);
        int k = Math.min((int) at, DIRECTIONS - 1);
        float f = at - k;
        float here = reach[k] + (reach[k + 1] - reach[k]) * f;
        return (length - here) * (lean[k] + (lean[k + 1] - lean[k]) * f);
    }
}
