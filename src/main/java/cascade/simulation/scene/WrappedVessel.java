package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Kind;
import cascade.simulation.Ledger;
import cascade.simulation.Mode;
import cascade.simulation.Trig;
import cascade.simulation.World;

/// A small vessel that was there before, seen across, which a colony reaches and grows around (co-option, F-031).
///
/// Its wall lets no cell through: cells are pressed softly away and flow around it. Its red cells come towards the eye,
/// so that here they only sway and turn over.
public final class WrappedVessel {

    /// Red cells in its lumen.
    public static final int RED = 4;
    /// Thickness of the wall, µm.
    private static final float WALL = 4;
    /// How oval and how three-sided it is, and where it is longest, turns.
    private static final float OVAL = 0.06f;
    private static final float THREE_SIDED = 0.03f;
    private static final float LONGEST = 0.09f;
    /// How far the edge of a cell keeps from the outer face, µm.
    private static final float APART = 2.2f;
    /// Part of the way out that a cell is pressed in a tick, and the most it is pressed, µm per second of showing.
    private static final float SOFTLY = 0.8f;
    private static final float FASTEST = 90;
    /// However hard the others press, a cell's middle keeps so much of its radius from the outer face.
    private static final float FIRM = 0.8f;
    /// A cell lies close when its middle is no farther from the outer face, µm.
    private static final float CLOSE = 15;
    /// All eighths of the way round, one bit each.
    private static final int ALL_ROUND = 0xFF;
    /// Points to each side for which it is found how much of a square the vessel fills.
    private static final int POINTS = 8;
    /// Red cells: how far from the middle as a part of the lumen, how far they sway, and how fast they go round, turn
    /// over and sway, turns per second of showing.
    private static final float OUT = 0.5f;
    private static final float SWAY = 0.09f;
    private static final float ROUND = 0.014f;
    private static final float TURNS_OVER = 0.055f;
    private static final float SWAYS = 0.13f;
    private static final float GOLDEN = 0.618f;

    private final Ring lumen;
    /// One bit for each eighth of the way round in which a cancer cell lies close.
    private final int[] beset = new int[1];

    /// @param x      of its middle, µm
    /// @param y      of its middle, µm
    /// @param radius of its lumen, µm
    WrappedVessel(float x, float y, float radius, Ledger ledger) {
        lumen = new Ring(x, y, radius, OVAL, THREE_SIDED, LONGEST);
        ledger.keep(beset);
    }

    /// Presses cells out and looks where they lie close, for one tick.
    void hold(Cells cells) {
        float far = lumen.radius() * (1 + OVAL + THREE_SIDED) + WALL + CLOSE;
        beset[0] = 0;
        for (int i = 0; i < cells.count(); i++) {
            float dx = cells.x[i] - lumen.x();
            float dy = cells.y[i] - lumen.y();
            if (Math.abs(dx) < far && Math.abs(dy) < far && cells.isThere(i) && !cells.is(i, Kind.LINING)) {
                press(cells, i, dx, dy);
            }
        }
    }

    private void press(Cells cells, int i, float dx, float dy) {
        float face = lumen.rim(Trig.turnOf(dx, dy)) + WALL;
        float d = (float) Math.sqrt(dx * dx + dy * dy) + 1e-3f;
        float inside = face + cells.radius[i] + APART - d;
        if (inside > 0) {
            float out = Math.max(Math.min(inside * SOFTLY, FASTEST * World.TICK), face + cells.radius[i] * FIRM - d);
            cells.x[i] += dx / d * out;
            cells.y[i] += dy / d * out;
        }
        if (d - face < CLOSE && cells.is(i, Kind.CANCER) && !cells.is(i, Mode.DYING)) {
            beset[0] |= 1 << eighth(dx, dy);
        }
    }

    /// In which eighth of the way round a direction lies.
    private static int eighth(float dx, float dy) {
        return (dx < 0 ? 4 : 0) | (dy < 0 ? 2 : 0) | (Math.abs(dx) < Math.abs(dy) ? 1 : 0);
    }

    /// The part (0..1) that vessel and wall fill of the square of `side` µm around a point.
    float share(float x, float y, float side) {
        int n = 0;
        for (int k = 0; k < POINTS * POINTS; k++) {
            float atX = x + ((k % POINTS + 0.5f) / POINTS - 0.5f) * side;
            float atY = y + ((k / POINTS + 0.5f) / POINTS - 0.5f) * side;
            n += outside(atX, atY) < WALL ? 1 : 0;
        }
        return n / (float) (POINTS * POINTS);
    }

    /// Whether cancer cells lie all round it now.
    public boolean isWrapped() {
        return beset[0] == ALL_ROUND;
    }

    /// Distance from the inner face of the wall, µm: negative in the blood.
    public float outside(float x, float y) {
        return -lumen.inside(x, y);
    }

    /// The inner face of its wall.
    public Ring lumen() {
        return lumen;
    }

    /// Thickness of the wall, µm.
    public float wall() {
        return WALL;
    }

    /// x of a red cell, µm.
    public float redX(int cell, float seconds) {
        return lumen.x() + Trig.cos(direction(cell, seconds)) * out(cell, seconds);
    }

    /// y of a red cell, µm.
    public float redY(int cell, float seconds) {
        return lumen.y() + Trig.sin(direction(cell, seconds)) * out(cell, seconds);
    }

    /// How far a red cell has turned over: 0 seen from above, 1 from its edge.
    public float redTilt(int cell, float seconds) {
        float tumble = 2 * Trig.part(cell * GOLDEN + seconds * TURNS_OVER);
        return tumble <= 1 ? tumble : 2 - tumble;
    }

    private static float direction(int cell, float seconds) {
        return (cell + 0.3f * Trig.sin(cell * GOLDEN + seconds * SWAYS * 0.6f)) / RED + seconds * ROUND;
    }

    private float out(int cell, float seconds) {
        float own = SWAY * Trig.sin(cell * GOLDEN * 2 + 0.2f) + SWAY * Trig.sin(cell * GOLDEN + seconds * SWAYS);
        return lumen.radius() * (OUT + own);
    }
}
