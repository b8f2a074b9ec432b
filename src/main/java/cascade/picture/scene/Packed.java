package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Contour;
import cascade.picture.Look;
import cascade.simulation.Cells;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Trig;

/// Paints cancer cells that lie close together: each is pressed flat where it touches the next.
final class Packed {

    private static final ThreadLocal<Contour> SCRATCH = ThreadLocal.withInitial(Contour::new);
    private static final float LIVELINESS = 0.11f;
    /// Room between two cells, µm.
    private static final float APART = 0.35f;

    /// How far apart two halves are, in parts of the way, when the furrow between them begins to deepen.
    private static final float FURROW_FROM = 0.35f;
    private static final float FURROW = 0.94f;
    /// Radius of a nucleus as a part of that of its cell, and how far out of the middle it lies.
    private static final float NUCLEUS = 0.5f;
    private static final float ASKEW = 0.1f;

    private Packed() {}

    /// Paints one cell among all others of its kind that live.
    static void cell(Brush brush, Cells cells, int i, Look look, float seconds) {
        if (!brush.sees(cells.x[i], cells.y[i], cells.radius[i] * 1.2f)) {
            return;
        }
        Contour contour = SCRATCH.get();
        float own = cells.look[i] * 0.01f;
        contour.begin(cells.x[i], cells.y[i], cells.radius[i], own, seconds * LIVELINESS, 1);
        for (int j = 0; j < cells.count(); j++) {
            if (j != i && cells.is(j, Kind.CANCER) && !cells.is(j, Mode.DYING) && cells.isThere(j)) {
                contour.press(cells.x[j], cells.y[j], cells.radius[j], APART);
            }
        }
        contour.paint(brush, look, 1, cells.fade[i]);
    }

    /// Paints a cell that becomes two, among all others of its kind that live.
    ///
    /// @param a     the elder half
    /// @param b     the younger half
    /// @param split how far they have parted: 0 still one, 1 two cells
    static void pair(Brush brush, Cells cells, int a, int b, float split, Look look, float seconds) {
        float x = (cells.x[a] + cells.x[b]) / 2;
        float y = (cells.y[a] + cells.y[b]) / 2;
        float dx = cells.x[b] - x;
        float dy = cells.y[b] - y;
        float half = (float) Math.sqrt(dx * dx + dy * dy);
        float r = cells.radius[a];
        if (!brush.sees(x, y, (r + half) * 1.2f)) {
            return;
        }
        Contour contour = SCRATCH.get();
        float own = cells.look[a] * 0.01f;
        contour.begin(x, y, r, own, seconds * LIVELINESS, 1 - split);
        if (half > 0) {
            contour.part(dx / half, dy / half, Math.min(half, r), FURROW * Trig.ease(FURROW_FROM, 1, split));
        }
        for (int j = 0; j < cells.count(); j++) {
            if (j != a && j != b && cells.is(j, Kind.CANCER) && !cells.is(j, Mode.DYING) && cells.isThere(j)) {
                float toX = cells.x[j] - x;
                float toY = cells.y[j] - y;
                // Only the lobe that is nearer to the other cell touches it.
                float side = toX * dx + toY * dy < 0 ? -1 : 1;
                contour.press(side * dx, side * dy, cells.x[j], cells.y[j], cells.radius[j], APART);
            }
        }
        contour.paint(brush, look, 0, 1);
        nucleus(brush, cells, a, own, split, look);
        nucleus(brush, cells, b, own, split, look);
    }

    /// Paints the nucleus of one half; at first the two lie where that of the one cell lay.
    private static void nucleus(Brush brush, Cells cells, int i, float before, float split, Look look) {
        float r = cells.radius[i];
        float size = r * NUCLEUS;
        float after = cells.look[i] * 0.01f;
        float askewX = (Trig.cos(before * 2.3f) * (1 - split) + Trig.cos(after * 2.3f) * split) * r * ASKEW;
        float askewY = (Trig.sin(before * 2.3f) * (1 - split) + Trig.sin(after * 2.3f) * split) * r * ASKEW;
        float x = cells.x[i] + askewX;
        float y = cells.y[i] + askewY;
        brush.disc(x, y, size, look.core());
        brush.disc(x - size * 0.3f, y - size * 0.34f, size * 0.24f, look.spot());
        brush.disc(x + size * 0.36f, y + size * 0.18f, size * 0.16f, look.spot());
    }
}
