package cascade.simulation.scene;

import cascade.simulation.Bloodstream;
import cascade.simulation.Cells;
import cascade.simulation.Ledger;
import cascade.simulation.Mode;
import cascade.simulation.World;

/// An immune cell that rolls along the wall, finds a travelling cell, holds it and clears it away (F-061).
final class Hunt {

    /// A white cell near the wall rolls at a part of the blood's speed there.
    private static final float ROLLS = 0.5f;
    /// From this far it feels the other cell, µm.
    private static final float FEELS = 46;
    private static final float CLOSES = 4.5f;
    private static final float HOLDS_SECONDS = 2.6f;
    private static final float FADES_SECONDS = 8;

    private final Cells cells;
    private final Bloodstream blood;
    private final int immune;
    private final int prey;
    private final float[] held = new float[1];

    Hunt(Cells cells, Bloodstream blood, Ledger ledger, int immune, int prey) {
        this.cells = cells;
        this.blood = blood;
        this.immune = immune;
        this.prey = prey;
        ledger.keep(held);
    }

    void act() {
        float dx = cells.x[prey] - cells.x[immune];
        float dy = cells.y[prey] - cells.y[immune];
        float far = (float) Math.sqrt(dx * dx + dy * dy);
        switch (cells.mode(prey)) {
            case FLOWING -> {
                roll(1);
                float near = 1 - Math.min(1, far / FEELS);
                if (near > 0) {
                    cells.x[immune] += dx / far * CLOSES * near * World.TICK;
                    cells.y[immune] += dy / far * CLOSES * near * World.TICK;
                }
                if (far < (cells.radius[prey] + cells.radius[immune]) * 0.97f) {
                    cells.change(prey, Mode.CAUGHT);
                    cells.change(immune, Mode.ENGAGING);
                }
            }
            case CAUGHT -> {
                held[0] += World.TICK;
                together(dx, dy, far);
                if (held[0] > HOLDS_SECONDS) {
                    cells.change(prey, Mode.DYING);
                }
            }
            case DYING -> {
                together(dx, dy, far);
                cells.fadeAway(prey, FADES_SECONDS);
                if (cells.fade[prey] < 0.45f && cells.is(immune, Mode.ENGAGING)) {
                    cells.change(immune, Mode.PATROLLING);
                }
            }
            default -> roll(1);
        }
    }

    /// Both go on at the pace of the cell that rolls, in touch.
    private void together(float dx, float dy, float far) {
        float beforeX = cells.x[immune];
        float beforeY = cells.y[immune];
        roll(0.8f);
        cells.x[prey] += cells.x[immune] - beforeX;
        cells.y[prey] += cells.y[immune] - beforeY;
        float slack = (far - (cells.radius[prey] + cells.radius[immune]) * 0.9f) / far * 0.03f;
        cells.x[prey] -= dx * slack;
        cells.y[prey] -= dy * slack;
    }

    private void roll(float pace) {
        float x = cells.x[immune];
        float v = blood.speedAt(x, cells.y[immune]) * ROLLS * pace * blood.vessel().lean(x);
        cells.x[immune] = x + v * World.TICK;
        cells.y[immune] += v * blood.vessel().slope(x) * World.TICK;
        cells.turn[immune] -= 0.05f * pace * World.TICK;
    }
}
