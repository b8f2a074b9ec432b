package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Contour;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.simulation.Cells;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Trig;
import cascade.simulation.scene.Nodule;

/// Paints packed cancer cells: growing, at rest, changed, dividing and fading, each told by its outline.
///
/// A cell at rest is round, still and calmer in colour; a cell that carries a change has three lobes and a second line.
final class NodulePainter {

    private static final ThreadLocal<Contour> SCRATCH = ThreadLocal.withInitial(Contour::new);
    private static final int CALMER = 12;
    private static final float LIVELINESS = 0.11f;
    /// Room between two cells, µm.
    private static final float APART = 0.35f;
    /// A cell at rest hardly wobbles, and slowly.
    private static final float STILL = 0.15f;
    /// Lobes of a changed cell: how much smaller the cell is, and how far they bulge, as parts of its radius.
    private static final int LOBES = 3;
    private static final float BODY = 0.9f;
    private static final float BULGE = 0.24f;
    /// The inner line of a changed cell, as a part of its radius, and how much larger its nucleus is in there.
    private static final float INNER = 0.74f;
    private static final float CORE = 1.12f;

    private final Look[] looks = new Look[CALMER];
    private final Look rim;
    private final Fading fading;
    private final Dividing dividing;

    NodulePainter(Palette palette) {
        Look awake = Look.cancer(palette);
        Look atRest = Look.resting(palette);
        for (int i = 0; i < CALMER; i++) {
            looks[i] = Look.between(awake, atRest, i / (CALMER - 1f));
        }
        int pale = palette.get("faded-light");
        rim = new Look(pale, palette.get("cell-light"), awake.outline(), awake.line(), pale, pale);
        fading = new Fading(palette);
        dividing = new Dividing(palette);
    }

    void paint(Brush brush, Cells cells, Nodule nodule, float seconds) {
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER) && cells.is(i, Mode.DYING)
                    && brush.sees(cells.x[i], cells.y[i], cells.radius[i] * 2)) {
                fading.paint(brush, cells, i, seconds);
            }
        }
        for (int i = 0; i < cells.count(); i++) {
            if (isWhole(cells, nodule, i) && brush.sees(cells.x[i], cells.y[i], cells.radius[i] * 1.3f)) {
                whole(brush, cells, nodule, i, seconds);
            }
        }
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER) && nodule.twin(i) >= 0 && !nodule.isDaughter(i)) {
                dividing.paint(brush, cells, i, nodule.twin(i), nodule.parted(i), seconds);
            }
        }
    }

    /// Whether it is painted as a cell of its own: while two part they are one body.
    private static boolean isWhole(Cells cells, Nodule nodule, int i) {
        if (!cells.is(i, Kind.CANCER) || cells.is(i, Mode.DYING) || !cells.isThere(i)) {
            return false;
        }
        return nodule.twin(i) < 0
                || Dividing.isPassing(nodule.parted(i)) && !(nodule.isDaughter(i) && nodule.parted(i) < 0.5f);
    }

    private void whole(Brush brush, Cells cells, Nodule nodule, int i, float seconds) {
        float calm = nodule.calm(i);
        Look look = looks[(int) (calm * (CALMER - 1) + 0.5f)];
        Contour contour = SCRATCH.get();
        if (!nodule.isChanged(i)) {
            outline(contour, cells, i, cells.radius[i], calm, seconds);
            press(contour, cells, i, APART);
            contour.paint(brush, look, 1, 1);
            return;
        }
        float turn = cells.turn[i];
        outline(contour, cells, i, cells.radius[i] * BODY, calm, seconds);
        lobes(contour, turn, cells.radius[i] * BULGE);
        press(contour, cells, i, APART);
        contour.paint(brush, rim, 0, 1);
        outline(contour, cells, i, cells.radius[i] * BODY * INNER, calm, seconds);
        lobes(contour, turn, cells.radius[i] * BULGE * INNER);
        contour.paint(brush, look, CORE, 1);
    }

    private static void outline(Contour contour, Cells cells, int i, float radius, float calm, float seconds) {
        contour.begin(cells.x[i], cells.y[i], radius, cells.look[i] * 0.01f, seconds * LIVELINESS,
                1 + (STILL - 1) * calm);
    }

    private static void lobes(Contour contour, float turn, float by) {
        for (int k = 0; k < LOBES; k++) {
            float at = turn + k / (float) LOBES;
            contour.bulge(Trig.cos(at), Trig.sin(at), by);
        }
    }

    private static void press(Contour contour, Cells cells, int i, float apart) {
        for (int j = 0; j < cells.count(); j++) {
            if (j != i && cells.is(j, Kind.CANCER) && !cells.is(j, Mode.DYING) && cells.isThere(j)) {
                contour.press(cells.x[j], cells.y[j], cells.radius[j], apart);
            }
        }
    }
}
