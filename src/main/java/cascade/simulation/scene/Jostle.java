package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Ledger;
import cascade.simulation.Trig;
import cascade.simulation.Vessel;
import cascade.simulation.World;

/// Contact in a packed group of up to a few hundred cells: where they overlap they push and turn one another, hold
/// loosely together, and no wall of a vessel lets them through.
///
/// A long cell touches with its two ends, a round one with its middle. Two that part from one another are held at
/// their distance.
final class Jostle {

    /// Flattened by contact, cells overlap as discs by this part before they push.
    private static final float CLOSENESS = 0.92f;
    private static final float FIRMNESS = 0.24f;
    /// µm and turns in a tick that a cell is pushed and turned at most.
    private static final float MOST = 0.38f;
    private static final float MOST_TURN = 0.003f;
    /// Cells within this many radii may touch, also with their ends.
    private static final float NEAR = 1.45f;
    /// Pull to the middle of the group, a second: weaker along it, so that it lies wider than high.
    private static final float PULL_ALONG = 0.035f;
    private static final float PULL_ACROSS = 0.075f;
    /// Restless motion, µm per second of showing.
    private static final float RESTLESS = 0.9f;
    private static final float TURNS = 6.2832f;
    private static final float TINY = 1e-4f;

    private final Cells cells;
    private final Brood brood;
    private final float middleX;
    private final float middleY;
    private final Vessel[] walls;
    /// How hard a cell is pressed, as overlaps in parts of its radius, smoothed.
    private final float[] pressed;
    // Only within a tick.
    private final float[] pushX;
    private final float[] pushY;
    private final float[] twist;
    private final float[] squeeze;

    Jostle(Cells cells, Brood brood, Ledger ledger, float middleX, float middleY, Vessel... walls) {
        this.cells = cells;
        this.brood = brood;
        this.middleX = middleX;
        this.middleY = middleY;
        this.walls = walls;
        int n = cells.capacity();
        pressed = new float[n];
        pushX = new float[n];
        pushY = new float[n];
        twist = new float[n];
        squeeze = new float[n];
        ledger.keep(pressed);
    }

    /// How hard a cell is pressed: 0 not at all, about 1 where it is held on all sides.
    float pressed(int cell) {
        return pressed[cell];
    }

    /// Moves the group for one tick, at `seconds` of showing.
    void move(float seconds) {
        int n = cells.count();
        for (int i = 0; i < n; i++) {
            pushX[i] = 0;
            pushY[i] = 0;
            twist[i] = 0;
            squeeze[i] = 0;
        }
        for (int i = 0; i < n; i++) {
            if (brood.isIn(i)) {
                for (int j = i + 1; j < n; j++) {
                    if (brood.isIn(j) && brood.twin(i) != j) {
                        meet(i, j);
                    }
                }
            }
        }
        for (int i = 0; i < n; i++) {
            if (brood.isIn(i)) {
                giveWay(i, seconds);
            }
        }
        for (int i = 0; i < n; i++) {
            if (brood.isIn(i) && brood.twin(i) > i) {
                hold(i, brood.twin(i));
            }
        }
    }

    private void meet(int i, int j) {
        float dx = cells.x[j] - cells.x[i];
        float dy = cells.y[j] - cells.y[i];
        float near = (cells.radius[i] + cells.radius[j]) * NEAR;
        if (dx * dx + dy * dy > near * near) {
            return;
        }
        for (int a = 0; a < brood.ends(i); a++) {
            for (int b = 0; b < brood.ends(j); b++) {
                touch(i, j, brood.endX(i, a), brood.endY(i, a), brood.endX(j, b), brood.endY(j, b));
            }
        }
    }

    /// Lets two ends push: `ax`, `ay` and `bx`, `by` are how far they are from the middles of their cells.
    private void touch(int i, int j, float ax, float ay, float bx, float by) {
        float dx = cells.x[j] + bx - cells.x[i] - ax;
        float dy = cells.y[j] + by - cells.y[i] - ay;
        float apart = (brood.waist(i) + brood.waist(j)) * CLOSENESS;
        float square = dx * dx + dy * dy;
        if (square >= apart * apart) {
            return;
        }
        float distance = (float) Math.sqrt(square) + TINY;
        float overlap = apart - distance;
        float push = overlap * FIRMNESS / distance;
        float px = dx * push;
        float py = dy * push;
        push(i, -px, -py, ax, ay);
        push(j, px, py, bx, by);
        squeeze[i] += overlap / cells.radius[i];
        squeeze[j] += overlap / cells.radius[j];
    }

    private void push(int i, float px, float py, float atX, float atY) {
        pushX[i] += px;
        pushY[i] += py;
        float r = cells.radius[i];
        twist[i] += (atX * py - atY * px) / (r * r * TURNS);
    }

    private void giveWay(int i, float seconds) {
        float phase = cells.look[i] * 0.013f;
        float beat = 0.11f + (cells.look[i] & 7) * 0.01f;
        float dx = pushX[i] + (PULL_ALONG * (middleX - cells.x[i]) + RESTLESS * Trig.sin(seconds * beat + phase))
                * World.TICK;
        float dy = pushY[i] + (PULL_ACROSS * (middleY - cells.y[i]) + RESTLESS * Trig.cos(seconds * beat + phase * 1.7f))
                * World.TICK;
        float far = (float) Math.sqrt(dx * dx + dy * dy);
        float share = far > MOST ? MOST / far : 1;
        cells.x[i] += dx * share;
        cells.y[i] += dy * share;
        cells.turn[i] += Math.clamp(twist[i], -MOST_TURN, MOST_TURN);
        pressed[i] += (Math.min(2, squeeze[i]) - pressed[i]) * 0.06f;
        for (Vessel wall : walls) {
            keepOut(i, wall);
        }
    }

    private void keepOut(int i, Vessel vessel) {
        float into = vessel.wall() * 1.6f + cells.radius[i] - vessel.outside(cells.x[i], cells.y[i]);
        if (into > 0) {
            float out = Math.min(MOST, into) / vessel.lean(cells.x[i]);
            cells.y[i] += cells.y[i] < vessel.centre(cells.x[i]) ? -out : out;
        }
    }

    /// Holds two that part at their distance, in the direction in which they lie.
    private void hold(int i, int j) {
        float dx = cells.x[j] - cells.x[i];
        float dy = cells.y[j] - cells.y[i];
        float distance = (float) Math.sqrt(dx * dx + dy * dy);
        if (distance < TINY) {
            dx = Trig.cos(cells.turn[i]);
            dy = Trig.sin(cells.turn[i]);
            distance = 1;
        }
        float half = brood.apart(i) / 2 / distance;
        float x = (cells.x[i] + cells.x[j]) / 2;
        float y = (cells.y[i] + cells.y[j]) / 2;
        cells.x[i] = x - dx * half;
        cells.y[i] = y - dy * half;
        cells.x[j] = x + dx * half;
        cells.y[j] = y + dy * half;
    }
}
