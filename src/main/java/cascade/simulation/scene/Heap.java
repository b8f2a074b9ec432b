package cascade.simulation.scene;

import cascade.simulation.Bloodstream;
import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Neighbours;
import cascade.simulation.Trig;
import cascade.simulation.World;

/// An early growth: cells that crowd together on a sheet, push one another and never lie quite still.
///
/// Mechanics: contact (cells that overlap part), cohesion (a soft pull that keeps the heap a dome) and a slow restless
/// motion of each cell. All settled cancer cells take part.
final class Heap {

    /// Flattened by contact, cells overlap as discs by a tenth before they push.
    private static final float CLOSENESS = 0.9f;
    private static final float FIRMNESS = 0.3f;
    private static final int SETTLING = 420;
    private static final int CALMING = 60;
    /// Speed of the pull at the rim of the dome and of the restless motion, µm per second of showing.
    private static final float PULL = 6;
    private static final float RESTLESS = 1.3f;
    private static final float ROW = 0.866f;

    private final Cells cells;
    private final Sheet sheet;
    private final Neighbours neighbours;
    private final float half;
    private final float tall;
    private final float middleX;
    private final float middleY;
    private final boolean[] tied;

    /// @param box  of the whole scene, µm: left, top, right, bottom
    /// @param half half width of the dome at the sheet, µm
    /// @param tall its height, µm
    Heap(Cells cells, Sheet sheet, float[] box, float middleX, float half, float tall) {
        this.cells = cells;
        this.sheet = sheet;
        tied = new boolean[cells.capacity()];
        this.half = half;
        this.tall = tall;
        this.middleX = middleX;
        middleY = sheet.y(middleX) - tall * 0.2f;
        neighbours = new Neighbours(box[0], box[1], box[2], box[3], 26, cells.capacity());
    }

    /// Adds about as many cells as the dome holds, in rows, leaving out the places of cells that are there already.
    void fill(int most, float low, float high, Dice dice) {
        float step = (low + high) * CLOSENESS;
        for (int row = 0; row * step * ROW < tall * 1.2f; row++) {
            for (float x = -half * 1.2f + (row & 1) * step / 2; x < half * 1.2f; x += step) {
                float y = sheet.y(middleX + x) - (low + high) / 2 - row * step * ROW;
                float up = (sheet.y(middleX) - y) / (tall + high);
                if (most > 0 && x * x / (half * half) + up * up < 1 && isFree(middleX + x, y, low)) {
                    int cell = cells.add(Kind.CANCER, Mode.SETTLED, middleX + x + dice.bell(), y + dice.bell(),
                            dice.between(low, high), dice);
                    cells.give[cell] = 1;
                    most--;
                }
            }
        }
        for (int i = 0; i < SETTLING; i++) {
            move(0);
        }
    }

    /// Lets the heap and the blood find their balance, so that nothing starts with a jerk.
    void calm(Bloodstream blood) {
        for (int i = 0; i < CALMING; i++) {
            move(0);
            blood.flow();
        }
    }

    private boolean isFree(float x, float y, float radius) {
        for (int i = 0; i < cells.count(); i++) {
            float dx = cells.x[i] - x;
            float dy = cells.y[i] - y;
            float near = (cells.radius[i] + radius) * 0.7f;
            if (dx * dx + dy * dy < near * near) {
                return false;
            }
        }
        return true;
    }

    /// Moves the heap for one tick, at `seconds` of showing.
    void move(float seconds) {
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER) && cells.is(i, Mode.SETTLED)) {
                float phase = cells.look[i] * 0.013f;
                float beat = 0.12f + (cells.look[i] & 7) * 0.01f;
                float wanderX = Trig.sin(seconds * beat + phase);
                float wanderY = Trig.cos(seconds * beat * 0.83f + phase * 1.7f);
                float pullX = (middleX - cells.x[i]) / half;
                float pullY = (middleY - cells.y[i]) / tall;
                cells.x[i] += (PULL * pullX + RESTLESS * wanderX) * cells.give[i] * World.TICK;
                cells.y[i] += (PULL * pullY + RESTLESS * wanderY) * cells.give[i] * World.TICK;
            }
        }
        neighbours.part(cells, FIRMNESS, CLOSENESS);
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER) && cells.is(i, Mode.SETTLED)) {
                float room = sheet.y(cells.x[i]) - cells.radius[i] * 0.93f - 1.2f;
                if (cells.y[i] > room) {
                    cells.y[i] = room;
                }
            }
        }
    }

    /// Keeps a cell from being the outermost one.
    void tie(int cell) {
        tied[cell] = true;
    }

    /// The settled cell that lies farthest out in a direction and is not tied, or −1 when there is none.
    int outermost(float turn) {
        float dx = Trig.cos(turn);
        float dy = Trig.sin(turn);
        int best = -1;
        float most = -Float.MAX_VALUE;
        for (int i = 0; i < cells.count(); i++) {
            if (!tied[i] && cells.give[i] > 0 && cells.is(i, Kind.CANCER) && cells.is(i, Mode.SETTLED)) {
                float out = outX(i) * dx + outY(i) * dy;
                if (out > most) {
                    most = out;
                    best = i;
                }
            }
        }
        return best;
    }

    /// The settled cell nearest to a point.
    int nearest(float x, float y) {
        int best = -1;
        float least = Float.MAX_VALUE;
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER) && cells.is(i, Mode.SETTLED)) {
                float dx = cells.x[i] - x;
                float dy = cells.y[i] - y;
                if (dx * dx + dy * dy < least) {
                    least = dx * dx + dy * dy;
                    best = i;
                }
            }
        }
        return best;
    }

    /// Where a cell lies between the middle of the dome (0) and its rim (1).
    float outX(int cell) {
        return (cells.x[cell] - middleX) / half;
    }

    float outY(int cell) {
        return (cells.y[cell] - middleY) / tall;
    }
}
