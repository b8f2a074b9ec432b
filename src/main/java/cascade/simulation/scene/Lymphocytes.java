package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.World;

/// Small immune cells by the hundred: some drift along a lymph vessel, most mill about in the middle of a node.
///
/// In the node each walks at random (a walk that keeps its direction for a while), pushed aside by its neighbours.
final class Lymphocytes {

    /// Radius of a small lymphocyte, µm (N-05: 7–8 µm wide).
    static final float RADIUS = 3.8f;
    private static final float UNEVEN = 0.09f;
    /// How strongly chance turns the walk in a tick, µm/s, and how much of the last walk is kept.
    private static final float NUDGE = 0.42f;
    private static final float KEPT = 0.965f;
    /// How fast one that came with the lymph goes on from the rim into the middle, µm per second of showing.
    private static final float INWARDS = 3.2f;
    private static final float TUMBLES = 0.02f;
    /// Between these places in the vessel they are at first, µm: most are out of sight and come later.
    private static final float STARTS = -640;
    private static final float ENDS = 20;
    /// They keep this share of the free half of the vessel.
    private static final float LANE = 0.8f;

    private final Cells cells;
    private final LymphVessel vessel;
    private final LymphNode node;
    private final Dice dice;
    private final int first;
    private final int last;

    Lymphocytes(Cells cells, LymphVessel vessel, LymphNode node, Dice dice, int adrift, int within) {
        this.cells = cells;
        this.vessel = vessel;
        this.node = node;
        this.dice = dice;
        first = cells.count();
        drift(adrift);
        fill(within);
        last = cells.count();
    }

    /// Spread along the vessel far to the left of the picture, so that more keep coming.
    private void drift(int count) {
        for (int i = 0; i < count; i++) {
            float x = STARTS + (ENDS - STARTS) * (i + dice.between(0.2f, 0.8f)) / count;
            float y = vessel.centre(x) + (vessel.room(x) * LANE - RADIUS) * dice.between(-1, 1);
            add(x, y);
        }
    }

    private void fill(int count) {
        int placed = 0;
        while (placed < count) {
            float x = node.x() + LymphNode.LONG * dice.between(-1, 1);
            float y = node.y() + LymphNode.HIGH * dice.between(-1, 1);
            if (node.outside(x, y) < -LymphNode.MIDDLE - RADIUS) {
                add(x, y);
                placed++;
            }
        }
    }

    private void add(float x, float y) {
        float radius = RADIUS * dice.between(1 - UNEVEN, 1 + UNEVEN);
        int cell = cells.add(Kind.IMMUNE, Mode.PATROLLING, x, y, radius, dice);
        cells.spin[cell] = dice.bell() * TUMBLES;
    }

    /// Moves all of them for one tick.
    void act(float seconds) {
        for (int i = first; i < last; i++) {
            cells.turn[i] += cells.spin[i] * World.TICK;
            float depth = -node.outside(cells.x[i], cells.y[i]);
            if (depth < -RADIUS) {
                carry(i, seconds);
            } else {
                walk(i, depth, seconds);
            }
        }
    }

    private void carry(int i, float seconds) {
        float x = cells.x[i];
        float v = vessel.speed(seconds, x, cells.y[i]);
        float before = vessel.centre(x);
        cells.x[i] = x + v * World.TICK;
        cells.y[i] += vessel.centre(cells.x[i]) - before;
    }

    private void walk(int i, float depth, float seconds) {
        cells.vx[i] = cells.vx[i] * KEPT + NUDGE * dice.bell();
        cells.vy[i] = cells.vy[i] * KEPT + NUDGE * dice.bell();
        float x = cells.x[i];
        float y = cells.y[i];
        float in = depth < LymphNode.MIDDLE ? INWARDS : 0;
        float with = (1 - node.within(x, y)) * vessel.speed(seconds, x, y);
        cells.x[i] = x + (cells.vx[i] + with - node.outX(x, y) * in) * World.TICK;
        cells.y[i] = y + (cells.vy[i] - node.outY(x, y) * in) * World.TICK;
    }

    /// Brings those of the middle back into it, while they find their first places.
    void settle() {
        for (int i = first; i < last; i++) {
            float x = cells.x[i];
            float y = cells.y[i];
            float depth = -node.outside(x, y);
            if (depth > 0 && depth < LymphNode.MIDDLE + RADIUS) {
                float by = LymphNode.MIDDLE + RADIUS - depth;
                cells.x[i] = x - node.outX(x, y) * by;
                cells.y[i] = y - node.outY(x, y) * by;
            }
        }
    }

    /// Keeps all of them where they may be, after neighbours have pushed.
    void hold() {
        for (int i = first; i < last; i++) {
            float x = cells.x[i];
            if (node.outside(x, cells.y[i]) > -RADIUS) {
                float room = vessel.room(x) - cells.radius[i];
                float off = cells.y[i] - vessel.centre(x);
                cells.y[i] -= off - Math.clamp(off, -Math.max(0, room), Math.max(0, room));
            }
        }
    }
}
