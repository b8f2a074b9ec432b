package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.CellShapes;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.simulation.Cells;
import cascade.simulation.SoftBody;
import cascade.simulation.Trig;
import cascade.simulation.scene.Division;

/// Paints a cell that becomes two: one body that draws out, with two nuclei that move apart.
final class Dividing {

    private static final ThreadLocal<SoftBody> SCRATCH = ThreadLocal.withInitial(SoftBody::loose);
    private static final float LIVELINESS = 0.11f;

    private static final float SOFTLY = 0.14f;

    private final Look cancer;
    private final Look nucleus;
    private final Look dot;

    Dividing(Palette palette) {
        cancer = Look.cancer(palette);
        nucleus = new Look(cancer.core(), cancer.core(), cancer.core(), 0.1f, cancer.core(), cancer.core());
        dot = new Look(cancer.spot(), cancer.spot(), cancer.spot(), 0.1f, cancer.spot(), cancer.spot());
    }

    /// Whether the cells are to be painted one by one as well: at both ends the shapes pass softly into one another.
    static boolean isPassing(Division division) {
        return isPassing(division.split());
    }

    static boolean isPassing(float split) {
        return split < SOFTLY || split > 1 - SOFTLY;
    }

    void paint(Brush brush, Cells cells, Division division, float seconds) {
        paint(brush, cells, division.parent(), division.daughter(), division.split(), seconds);
    }

    /// @param split how far cells `a` and `b` have parted: 0 still one, 1 two cells
    void paint(Brush brush, Cells cells, int a, int b, float split, float seconds) {
        float r = cells.radius[a];
        float alpha = Math.min(1, Math.min(split, 1 - split) / SOFTLY);
        SoftBody body = SCRATCH.get();
        body.begin(r);
        body.lobe(cells.x[a], cells.y[a], r);
        body.lobe(cells.x[b], cells.y[b], r);
        body.melt(0.3f + 4.5f * (1 - Trig.ease(0.4f, 1, split)));
        float size = r * SoftBody.NUCLEUS * (0.86f + 0.14f * split);
        body.nucleus(cells.x[a], cells.y[a], size, size, 0);
        CellShapes.body(brush, body, cancer, cells.look[a] * 0.01f, seconds * LIVELINESS, alpha);
        CellShapes.oval(brush, cells.x[b], cells.y[b], size, size * 0.95f, 0.1f, nucleus, alpha);
        CellShapes.oval(brush, cells.x[b] - size * 0.3f, cells.y[b] - size * 0.34f, size * 0.22f, size * 0.22f, 0, dot,
                alpha);
    }
}
