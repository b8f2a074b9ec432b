package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Neighbours;
import cascade.simulation.Trig;

/// Contact: cells that overlap part, but no faster than cells move; new daughters slowly, so that a division is seen.
final class Parting {

    private static final float FIRMNESS = 0.6f;
    private static final float CLOSENESS = 0.97f;
    /// µm in a tick that a cell is pushed at most: while it parts from its twin, and later.
    private static final float SLOWLY = 0.33f;
    private static final float MOVING = 1.6f;
    private static final float PARTING_SECONDS = 0.6f;
    /// Radius of a group, µm, up to which each division can be followed, and from which none can.
    private static final float FEW = 35;
    private static final float MANY = 90;

    private final Cells cells;
    private final Neighbours neighbours;
    /// Where cells were before they parted; only within a tick.
    private final float[] wasX;
    private final float[] wasY;

    /// @param largest radius of a cell, µm
    Parting(Cells cells, float largest) {
        this.cells = cells;
        neighbours = new Neighbours(-720, -560, 720, 520, largest * 2.9f, cells.capacity());
        wasX = new float[cells.capacity()];
        wasY = new float[cells.capacity()];
    }

    /// One round.
    ///
    /// @param radius of the whole group, µm
    void part(float radius) {
        int n = cells.count();
        System.arraycopy(cells.x, 0, wasX, 0, n);
        System.arraycopy(cells.y, 0, wasY, 0, n);
        neighbours.part(cells, FIRMNESS, CLOSENESS);
        float parting = SLOWLY + (MOVING - SLOWLY) * Trig.ease(FEW, MANY, radius);
        for (int i = 0; i < n; i++) {
            float dx = cells.x[i] - wasX[i];
            float dy = cells.y[i] - wasY[i];
            float far = (float) Math.sqrt(dx * dx + dy * dy);
            float most = cells.age[i] < PARTING_SECONDS ? parting : MOVING;
            if (far > most) {
                cells.x[i] = wasX[i] + dx * most / far;
                cells.y[i] = wasY[i] + dy * most / far;
            }
        }
    }
}
