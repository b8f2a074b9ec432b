package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Kind;
import cascade.simulation.Ledger;
import cascade.simulation.Mode;
import cascade.simulation.Trig;
import cascade.simulation.World;

/// An immune cell in the rim of a lymph node that catches a cancer cell which comes near and clears it away (F-061).
final class NodeWatch {

    static final float RADIUS = 8;
    /// From this far it feels a cancer cell, and how fast it comes, µm and µm per second of showing.
    private static final float FEELS = 34;
    private static final float COMES = 5.5f;
    private static final float TOUCH = 0.97f;
    private static final float HOLDS_SECONDS = 1.6f;
    private static final float FADES_SECONDS = 6;
    private static final int NOBODY = -1;
    /// How it sways where it waits, µm, and how fast it turns.
    private static final float SWAY = 2.2f;
    private static final float TURNS = 0.014f;

    private final Cells cells;
    private final int cell;
    private final int[] prey = {NOBODY};
    private final float[] held = new float[1];

    NodeWatch(Cells cells, Ledger ledger, int cell) {
        this.cells = cells;
        this.cell = cell;
        cells.give[cell] = 0.05f;
        ledger.keep(prey);
        ledger.keep(held);
    }

    /// @param spared the cell that it does not find
    void act(float seconds, int spared) {
        cells.turn[cell] += TURNS * World.TICK;
        if (prey[0] == NOBODY) {
            cells.y[cell] += SWAY * World.TICK * 0.4f * Trig.sin(seconds / 9 + cell * 0.31f);
            look(spared);
            return;
        }
        int other = prey[0];
        float dx = cells.x[other] - cells.x[cell];
        float dy = cells.y[other] - cells.y[cell];
        float far = (float) Math.sqrt(dx * dx + dy * dy) + 1e-4f;
        float touch = (cells.radius[other] + RADIUS) * TOUCH;
        switch (cells.mode(other)) {
            case FLOWING -> {
                cells.x[cell] += dx / far * COMES * World.TICK;
                cells.y[cell] += dy / far * COMES * World.TICK;
                if (far < touch * 1.02f) {
                    cells.change(other, Mode.CAUGHT);
                    cells.change(cell, Mode.ENGAGING);
                }
            }
            case CAUGHT -> {
                held[0] += World.TICK;
                if (held[0] > HOLDS_SECONDS) {
                    cells.change(other, Mode.DYING);
                }
            }
            case DYING -> cells.fadeAway(other, FADES_SECONDS);
            default -> {
                if (cells.is(cell, Mode.ENGAGING)) {
                    cells.change(cell, Mode.PATROLLING);
                }
                prey[0] = NOBODY;
                held[0] = 0;
            }
        }
    }

    private void look(int spared) {
        for (int i = 0; i < cells.count(); i++) {
            if (i != spared && cells.is(i, Kind.CANCER) && cells.is(i, Mode.FLOWING)) {
                float dx = cells.x[i] - cells.x[cell];
                float dy = cells.y[i] - cells.y[cell];
                if (dx * dx + dy * dy < FEELS * FEELS) {
                    prey[0] = i;
                    return;
                }
            }
        }
    }
}
