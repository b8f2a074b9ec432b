package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.Ledger;
import cascade.simulation.Mode;
import cascade.simulation.Trig;
import cascade.simulation.World;

/// Immune cells that go to dying cells, one after the other, and clear them up.
///
/// Real ones crawl several µm a minute; here they are drawn slower, so that the eye can follow.
final class Scavengers {

    /// White cells (N-05: 7–20 µm wide).
    private static final float RADIUS = 8;
    /// A cell that crawls by itself is hardly pushed about by others.
    private static final float STANDS = 0.05f;
    /// µm per second of showing, and how soon a cell changes its pace, a tick.
    private static final float FASTEST = 26;
    private static final float HEAVY = 0.03f;
    /// From this far it feels a dying cell, µm; and how far it strays while it waits.
    private static final float FEELS = 120;
    private static final float STRAYS = 9;
    /// A dying cell that is cleared up fades this much sooner, s.
    private static final float CLEARS = 5;
    /// A cell that has nearly faded needs no help any more.
    private static final float NEARLY_GONE = 0.3f;
    private static final float TURNS = 0.0011f;

    private final Cells cells;
    private final int first;
    private final int[] target;
    private final float[] home;

    /// @param homes where they wait, µm: x and y of each
    Scavengers(Cells cells, Dice dice, Ledger ledger, float... homes) {
        this.cells = cells;
        home = homes;
        target = new int[homes.length / 2];
        java.util.Arrays.fill(target, -1);
        ledger.keep(target);
        first = cells.count();
        for (int k = 0; k < target.length; k++) {
            int cell = cells.add(Kind.IMMUNE, Mode.PATROLLING, homes[k * 2], homes[k * 2 + 1],
                    RADIUS * dice.between(0.94f, 1.06f), dice);
            cells.give[cell] = STANDS;
        }
    }

    int count() {
        return target.length;
    }

    /// The cell of the `k`-th.
    int cell(int k) {
        return first + k;
    }

    /// Goes on for one tick, at `seconds` of showing.
    void act(float seconds) {
        for (int k = 0; k < target.length; k++) {
            int i = first + k;
            if (target[k] < 0 || !cells.is(target[k], Mode.DYING) || cells.fade[target[k]] < NEARLY_GONE) {
                target[k] = nearest(i);
            }
            float toX = home[k * 2] + STRAYS * Trig.sin(seconds * 0.07f + k * 0.37f);
            float toY = home[k * 2 + 1] + STRAYS * Trig.cos(seconds * 0.055f + k * 0.61f);
            float touch = 0;
            if (target[k] >= 0) {
                toX = cells.x[target[k]];
                toY = cells.y[target[k]];
                touch = (cells.radius[i] + cells.radius[target[k]]) * 0.95f;
            }
            boolean near = go(i, toX, toY, touch) && target[k] >= 0;
            if (near != cells.is(i, Mode.ENGAGING)) {
                cells.change(i, near ? Mode.ENGAGING : Mode.PATROLLING);
            }
            if (near) {
                cells.fade[target[k]] = Math.max(0.01f, cells.fade[target[k]] - World.TICK / CLEARS);
            }
        }
    }

    /// Moves towards a place and stops `touch` µm before it; tells whether it is there.
    private boolean go(int i, float toX, float toY, float touch) {
        float dx = toX - cells.x[i];
        float dy = toY - cells.y[i];
        float far = (float) Math.sqrt(dx * dx + dy * dy) + 1e-3f;
        float speed = Math.clamp((far - touch) * 0.7f, 0, FASTEST);
        cells.vx[i] += (dx / far * speed - cells.vx[i]) * HEAVY;
        cells.vy[i] += (dy / far * speed - cells.vy[i]) * HEAVY;
        cells.x[i] += cells.vx[i] * World.TICK;
        cells.y[i] += cells.vy[i] * World.TICK;
        cells.turn[i] += TURNS * (0.3f + (Math.abs(cells.vx[i]) + Math.abs(cells.vy[i])) / FASTEST);
        return far < touch + 3;
    }

    /// The dying cell nearest to one of them that no other has gone to, or −1.
    private int nearest(int from) {
        int best = -1;
        float least = FEELS * FEELS;
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER) && cells.is(i, Mode.DYING) && cells.fade[i] > 0.6f && !isTaken(i)) {
                float dx = cells.x[i] - cells.x[from];
                float dy = cells.y[i] - cells.y[from];
                if (dx * dx + dy * dy < least) {
                    least = dx * dx + dy * dy;
                    best = i;
                }
            }
        }
        return best;
    }

    private boolean isTaken(int cell) {
        for (int each : target) {
            if (each == cell) {
                return true;
            }
        }
        return false;
    }
}
