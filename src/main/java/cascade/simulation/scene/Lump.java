package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Neighbours;
import cascade.simulation.Trig;
import cascade.simulation.World;

/// A small tumour: some hundred cells, pressed together around the vessels that feed it, and never quite still.
final class Lump {

    /// Cells of a solid tumour, at the small end (N-01: 8–20 µm wide), so that hundreds fit.
    private static final float SMALLEST = 5.8f;
    private static final float LARGEST = 7.6f;
    private static final float ROW = 0.866f;
    private static final float CLOSENESS = 0.91f;
    private static final float FIRMNESS = 0.3f;
    private static final int SETTLING = 240;
    /// Speed of the pull at the rim and of the restless motion, µm per second of showing.
    private static final float PULL = 5;
    private static final float RESTLESS = 1.1f;
    /// How far it is lifted while it is taken out, µm.
    private static final float LIFT = 16;

    private final Cells cells;
    private final Ring edge;
    private final Neighbours neighbours;
    private final int first;
    private int last;

    /// @param edge where it ends
    Lump(Cells cells, Ring edge) {
        this.cells = cells;
        this.edge = edge;
        first = cells.count();
        last = first;
        float reach = edge.radius() * 1.5f;
        neighbours = new Neighbours(edge.x() - reach, edge.y() - reach, edge.x() + reach, edge.y() + reach, LARGEST * 3,
                cells.capacity());
    }

    /// Fills it with cells, leaving out the places of those that are there already, and lets them find room.
    void fill(Dice dice) {
        float step = (SMALLEST + LARGEST) * CLOSENESS;
        float half = edge.radius() * 1.2f;
        int row = 0;
        for (float y = -half; y < half; y += step * ROW, row++) {
            for (float x = -half + (row & 1) * step / 2; x < half; x += step) {
                float atX = edge.x() + x + dice.bell();
                float atY = edge.y() + y + dice.bell();
                if (edge.inside(atX, atY) > SMALLEST * 0.8f && isFree(atX, atY)) {
                    cells.add(Kind.CANCER, Mode.SETTLED, atX, atY, dice.between(SMALLEST, LARGEST), dice);
                }
            }
        }
        last = cells.count();
        for (int i = 0; i < SETTLING; i++) {
            move(0);
        }
    }

    private boolean isFree(float x, float y) {
        for (int i = 0; i < first; i++) {
            float dx = cells.x[i] - x;
            float dy = cells.y[i] - y;
            float near = cells.radius[i] + SMALLEST * 0.8f;
            if (dx * dx + dy * dy < near * near) {
                return false;
            }
        }
        return true;
    }

    /// Moves for one tick, at `seconds` of showing.
    void move(float seconds) {
        for (int i = first; i < last; i++) {
            float phase = cells.look[i] * 0.013f;
            float beat = 0.11f + (cells.look[i] & 7) * 0.01f;
            float pull = PULL / edge.radius();
            float wanderX = RESTLESS * Trig.sin(seconds * beat + phase);
            float wanderY = RESTLESS * Trig.cos(seconds * beat * 0.83f + phase);
            cells.x[i] += ((edge.x() - cells.x[i]) * pull + wanderX) * World.TICK;
            cells.y[i] += ((edge.y() - cells.y[i]) * pull + wanderY) * World.TICK;
        }
        neighbours.part(cells, FIRMNESS, CLOSENESS);
    }

    /// Lifts it out a little further: `out` is how far it is out, 0..1, and `before` how far it was a tick ago.
    void lift(float out, float before) {
        for (int i = first; i < last; i++) {
            if (cells.isThere(i)) {
                cells.y[i] -= LIFT * (out - before);
                cells.fade[i] = 1 - out;
                if (out >= 1) {
                    cells.change(i, Mode.GONE);
                }
            }
        }
    }

    /// How many of its cells are still there.
    int count() {
        int n = 0;
        for (int i = first; i < last; i++) {
            n += cells.isThere(i) ? 1 : 0;
        }
        return n;
    }
}
