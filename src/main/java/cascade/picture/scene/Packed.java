package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Contour;
import cascade.picture.Look;
import cascade.simulation.Cells;
import cascade.simulation.Kind;
import cascade.simulation.Mode;

/// Paints cancer cells that lie close together: each is pressed flat where it touches the next.
final class Packed {

    private static final ThreadLocal<Contour> SCRATCH = ThreadLocal.withInitial(Contour::new);
    private static final float LIVELINESS = 0.11f;
    /// Room between two cells, µm.
    private static final float APART = 0.35f;

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
}
