package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.Ledger;
import cascade.simulation.Mode;
import cascade.simulation.Trig;
import cascade.simulation.World;

/// Natural killer cells on their rounds: each goes to a place in the tissue, touches what is there for a moment, and
/// goes on. How fast they go, and so how many cells they touch, follows their activity (F-122).
///
/// Real ones crawl several µm a minute; here they are drawn slower than the days that pass, so that the eye can follow.
final class Watch {

    /// Radius, µm (N-05: white cells up to 20 µm wide).
    static final float RADIUS = 9;
    /// µm per second of showing at full activity.
    private static final float SPEED = 34;
    private static final float TURNS = 0.06f;
    private static final float TOUCHES_SECONDS = 0.55f;
    private static final float NEAR = 7;
    /// How far the next place is, µm.
    private static final float NEXT = 42;
    private static final float FAR = 105;
    private static final int TRIES = 12;
    /// How near two of them come, µm.
    private static final float APART = 40;

    /// Where they may go.
    @FunctionalInterface
    interface Ground {
        boolean at(float x, float y);
    }

    private final Cells cells;
    private final Dice dice;
    private final Ground ground;
    private final int first;
    private final int count;
    private final float[] toX;
    private final float[] toY;
    private final float[] busy;
    private final int[] touched = new int[1];

    /// @param places where they are at first: x, y, x, y …, µm
    Watch(Cells cells, Dice dice, Ledger ledger, float[] places, Ground ground) {
        this.cells = cells;
        this.dice = dice;
        this.ground = ground;
        first = cells.count();
        count = places.length / 2;
        toX = new float[count];
        toY = new float[count];
        busy = new float[count];
        for (Object array : new Object[] {toX, toY, busy, touched}) {
            ledger.keep(array);
        }
        for (int k = 0; k < count; k++) {
            int cell = cells.add(Kind.IMMUNE, Mode.PATROLLING, places[2 * k], places[2 * k + 1],
                    RADIUS * dice.between(0.95f, 1.05f), dice);
            cells.give[cell] = 0;
            choose(k);
        }
    }

    private void choose(int k) {
        int i = first + k;
        for (int n = 0; n < TRIES; n++) {
            float turn = dice.unit();
            float far = dice.between(NEXT, FAR);
            toX[k] = cells.x[i] + Trig.cos(turn) * far;
            toY[k] = cells.y[i] + Trig.sin(turn) * far;
            if (ground.at(toX[k], toY[k]) && ground.at((toX[k] + cells.x[i]) / 2, (toY[k] + cells.y[i]) / 2)) {
                return;
            }
        }
        toX[k] = cells.x[i];
        toY[k] = cells.y[i];
    }

    /// One tick at an activity of 0..1.
    void go(float activity) {
        for (int k = 0; k < count; k++) {
            int i = first + k;
            if (cells.is(i, Mode.ENGAGING)) {
                touch(k, i);
            } else {
                walk(k, i, activity);
            }
            cells.turn[i] += (0.01f + 0.02f * activity) * ((cells.look[i] & 1) * 2 - 1) * World.TICK;
        }
    }

    private void touch(int k, int i) {
        cells.vx[i] *= 1 - TURNS;
        cells.vy[i] *= 1 - TURNS;
        cells.x[i] += cells.vx[i] * World.TICK;
        cells.y[i] += cells.vy[i] * World.TICK;
        busy[k] -= World.TICK;
        if (busy[k] <= 0) {
            cells.change(i, Mode.PATROLLING);
            choose(k);
        }
    }

    private void walk(int k, int i, float activity) {
        float dx = toX[k] - cells.x[i];
        float dy = toY[k] - cells.y[i];
        float far = (float) Math.sqrt(dx * dx + dy * dy);
        if (far < NEAR) {
            cells.change(i, Mode.ENGAGING);
            busy[k] = TOUCHES_SECONDS;
            touched[0]++;
            return;
        }
        float own = 0.85f + 0.02f * (cells.look[i] & 15);
        float speed = SPEED * activity * own;
        float sway = 0.5f * Trig.sin(cells.look[i] * 0.01f + far * 0.03f);
        cells.vx[i] += ((dx - sway * dy) / far * speed - cells.vx[i]) * TURNS;
        cells.vy[i] += ((dy + sway * dx) / far * speed - cells.vy[i]) * TURNS;
        cells.x[i] += cells.vx[i] * World.TICK;
        cells.y[i] += cells.vy[i] * World.TICK;
        keepApart(i, activity);
    }

    /// Two of them that meet make way for each other.
    private void keepApart(int i, float activity) {
        for (int j = first; j < first + count; j++) {
            float dx = cells.x[i] - cells.x[j];
            float dy = cells.y[i] - cells.y[j];
            float square = dx * dx + dy * dy;
            if (j != i && square < APART * APART) {
                float far = (float) Math.sqrt(square) + 1e-3f;
                float push = (APART - far) / far * activity * World.TICK;
                cells.x[i] += dx * push;
                cells.y[i] += dy * push;
            }
        }
    }

    int first() {
        return first;
    }

    int count() {
        return count;
    }

    /// How many cells they have touched since the start.
    int touched() {
        return touched[0];
    }

    /// Mean speed now, µm per second of showing.
    float speed() {
        float sum = 0;
        for (int i = first; i < first + count; i++) {
            sum += (float) Math.sqrt(cells.vx[i] * cells.vx[i] + cells.vy[i] * cells.vy[i]);
        }
        return sum / count;
    }

    /// What most of them are doing.
    Mode mode() {
        int engaged = 0;
        for (int i = first; i < first + count; i++) {
            engaged += cells.is(i, Mode.ENGAGING) ? 1 : 0;
        }
        return engaged * 2 > count ? Mode.ENGAGING : Mode.PATROLLING;
    }
}
