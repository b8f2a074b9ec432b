package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.CellShapes;
import cascade.picture.Look;
import cascade.simulation.Cells;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.SoftBody;

/// Paints cancer cells other than the hero one by one; for the few that are near and large.
final class Crowd {

    private static final ThreadLocal<SoftBody> SCRATCH = ThreadLocal.withInitial(SoftBody::loose);
    private static final float LIVELINESS = 0.12f;

    private Crowd() {}

    static void others(Brush brush, Cells cells, int hero, Look look, float seconds) {
        SoftBody body = SCRATCH.get();
        for (int i = 0; i < cells.count(); i++) {
            if (i != hero && cells.is(i, Kind.CANCER) && cells.isThere(i)) {
                body.round(cells.x[i], cells.y[i], cells.radius[i]);
                CellShapes.body(brush, body, look, cells.look[i] * 0.01f, seconds * LIVELINESS, cells.fade[i]);
            }
        }
    }

    /// The same where some of them may be dying.
    static void others(Brush brush, Cells cells, int hero, Look look, Fading fading, float seconds) {
        SoftBody body = SCRATCH.get();
        for (int i = 0; i < cells.count(); i++) {
            if (i == hero || !cells.is(i, Kind.CANCER) || !cells.isThere(i)) {
                continue;
            }
            if (cells.is(i, Mode.DYING)) {
                fading.paint(brush, cells, i, seconds);
            } else {
                body.round(cells.x[i], cells.y[i], cells.radius[i]);
                CellShapes.body(brush, body, look, cells.look[i] * 0.01f, seconds * LIVELINESS, 1);
            }
        }
    }
}
