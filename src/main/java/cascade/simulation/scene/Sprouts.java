package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.Ledger;
import cascade.simulation.Mode;
import cascade.simulation.Trig;
import cascade.simulation.World;

/// New vessels that sprout from one that is there, follow the call of starved cells, and branch once (angiogenesis,
/// F-031). Each is a chain of points; cancer cells make way for it.
public final class Sprouts {

    /// Most points in a sprout.
    public static final int POINTS = 34;
    private static final int ROOTS = 3;
    private static final int ALL = 2 * ROOTS;
    /// µm between two points.
    public static final float PIECE = 10;
    /// µm per second of showing; real sprouts grow some µm in an hour, so that weeks are plenty for this way.
    private static final float SPEED = 46;
    /// How strongly a tip turns towards the call in a piece, and for how many pieces a branch mostly spreads.
    private static final float FOLLOWS = 0.13f;
    private static final int SPREADS = 7;
    private static final float BRANCHES_AFTER = 8;
    /// Half the outer width, µm: new vessels in tumours are wide and uneven (F-031).
    private static final float WIDE = 13;

    private final Cells cells;
    private final Dice dice;
    private final Supply supply;
    /// Points by sprout: x, y, and the cell that keeps the room there.
    private final float[] x = new float[ALL * POINTS];
    private final float[] y = new float[ALL * POINTS];
    private final float[] half = new float[ALL * POINTS];
    private final int[] room = new int[ALL * POINTS];
    private final int[] points = new int[ALL];
    private final float[] starts = new float[ALL];
    private final float[] ahead = new float[ALL * 2];
    private final float[] part = new float[ALL];
    private final float[] sway = new float[ALL];
    private final int[] most = new int[ALL];

    Sprouts(Cells cells, Dice dice, Supply supply, Ledger ledger) {
        this.cells = cells;
        this.dice = dice;
        this.supply = supply;
        for (Object array : new Object[] {x, y, half, room, points, starts, ahead, part, sway, most}) {
            ledger.keep(array);
        }
    }

    /// Plans a sprout from (`atX`, `atY`) that begins at `seconds` and gets `longest` points.
    void plan(int root, float atX, float atY, float seconds, int longest) {
        starts[root] = seconds;
        most[root] = longest;
        ahead[root * 2] = 0;
        ahead[root * 2 + 1] = -1;
        sway[root] = dice.unit();
        x[root * POINTS] = atX;
        y[root * POINTS] = atY;
    }

    /// Grows for one tick.
    void grow(float seconds) {
        for (int s = 0; s < ALL; s++) {
            if (most[s] > 0 && seconds >= starts[s]) {
                lengthen(s, seconds);
            }
            for (int k = 0; k < points[s]; k++) {
                int i = s * POINTS + k;
                half[i] += (WIDE * (1 - 0.3f * k / POINTS) - half[i]) * 0.02f;
                cells.radius[room[i]] = half[i];
            }
        }
    }

    private void lengthen(int s, float seconds) {
        if (points[s] == 0) {
            settle(s, x[s * POINTS], y[s * POINTS]);
        }
        if (points[s] >= most[s]) {
            return;
        }
        // The last stretch slows down, so that the tip comes to rest.
        float left = (most[s] - points[s] - part[s]) / 6;
        part[s] += SPEED * Math.min(1, 0.12f + left) * World.TICK / PIECE;
        if (part[s] < 1) {
            return;
        }
        part[s] -= 1;
        int last = s * POINTS + points[s] - 1;
        steer(s, x[last], y[last]);
        settle(s, x[last] + ahead[s * 2] * PIECE, y[last] + ahead[s * 2 + 1] * PIECE);
        if (s < ROOTS && points[s] == BRANCHES_AFTER) {
            branch(s, s + ROOTS, seconds);
        }
    }

    /// Turns the tip a little towards where the call grows.
    private void steer(int s, float atX, float atY) {
        float gx = supply.call.slopeX(atX, atY);
        float gy = supply.call.slopeY(atX, atY);
        float g = (float) Math.sqrt(gx * gx + gy * gy) + 1e-6f;
        float wind = 0.27f * Trig.sin(sway[s] + points[s] * 0.083f) + 0.14f * Trig.sin(sway[s] * 3 + points[s] * 0.21f);
        float dx = ahead[s * 2];
        float dy = ahead[s * 2 + 1];
        // A young branch still grows away from the sprout it came from.
        float follow = s >= ROOTS && points[s] < SPREADS ? FOLLOWS * 0.25f : FOLLOWS;
        float nx = dx + follow * gx / g - dy * wind;
        float ny = dy + follow * gy / g + dx * wind;
        float n = (float) Math.sqrt(nx * nx + ny * ny);
        ahead[s * 2] = nx / n;
        ahead[s * 2 + 1] = ny / n;
    }

    private void branch(int from, int to, float seconds) {
        int last = from * POINTS + points[from] - 1;
        float side = (from & 1) == 0 ? 0.11f : -0.11f;
        float c = Trig.cos(side);
        float z = Trig.sin(side);
        plan(to, x[last], y[last], seconds, most[from] - 10);
        ahead[to * 2] = ahead[from * 2] * c - ahead[from * 2 + 1] * z;
        ahead[to * 2 + 1] = ahead[from * 2] * z + ahead[from * 2 + 1] * c;
    }

    private void settle(int s, float atX, float atY) {
        int i = s * POINTS + points[s];
        x[i] = atX;
        y[i] = atY;
        half[i] = 2.5f;
        room[i] = cells.add(Kind.LINING, Mode.SETTLED, atX, atY, half[i], dice);
        cells.give[room[i]] = 0;
        points[s]++;
        supply.sprout(atX, atY);
    }

    /// How many sprouts there can be.
    public int all() {
        return ALL;
    }

    /// Points of a sprout so far.
    public int points(int sprout) {
        return points[sprout];
    }

    public float x(int sprout, int point) {
        return x[sprout * POINTS + point];
    }

    public float y(int sprout, int point) {
        return y[sprout * POINTS + point];
    }

    /// Half the outer width at a point, µm.
    public float half(int sprout, int point) {
        return half[sprout * POINTS + point];
    }

    /// How far the tip is beyond the last point, µm.
    public float beyond(int sprout) {
        return part[sprout] * PIECE;
    }

    /// Where the tip is heading.
    public float aheadX(int sprout) {
        return ahead[sprout * 2];
    }

    public float aheadY(int sprout) {
        return ahead[sprout * 2 + 1];
    }

    /// How many there are so far.
    int count() {
        int n = 0;
        for (int has : points) {
            n += has > 1 ? 1 : 0;
        }
        return n;
    }
}
