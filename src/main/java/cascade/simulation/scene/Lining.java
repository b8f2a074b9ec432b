package cascade.simulation.scene;

import cascade.simulation.Ledger;
import cascade.simulation.World;

/// The lining of a duct seen across: on the membrane a whole ring of flat cells, on those a ring of tall ones that face
/// the hollow. Cancer cells have the place of some tall ones; the others give way softly where a growth presses.
public final class Lining {

    /// Room between the membrane and the lining, and the heights of the two rings, µm.
    static final float FOOT = 1.8f;
    static final float FLAT = 11;
    static final float TALL = 24;
    /// Lengths of a flat and of a tall cell along its foot, µm.
    private static final float FLAT_LENGTH = 22;
    private static final float TALL_LENGTH = 16.5f;
    private static final float TURN = 6.2832f;
    /// A tall cell is pressed down to this part of its height at most.
    private static final float LOWEST = 0.45f;
    private static final float YIELDS = 0.2f;
    private static final float RECOVERS_A_SECOND = 0.08f;

    private final Ring duct;
    private final int flats;
    private final int talls;
    private final int firstTaken;
    private final int taken;
    /// Height of each tall cell as a part of its usual height; 0 where there is none.
    private final float[] height;

    /// A lining with nothing in it but its own cells.
    public static Lining healthy(Ring duct) {
        return new Lining(duct, new Ledger(), 0, 0);
    }

    /// @param from  direction in which the first taken place is, turns
    /// @param taken how many places of tall cells cancer cells have
    Lining(Ring duct, Ledger ledger, float from, int taken) {
        this.duct = duct;
        this.taken = taken;
        flats = Math.round(TURN * (duct.radius() - FOOT) / FLAT_LENGTH);
        talls = Math.round(TURN * (duct.radius() - FOOT - FLAT) / TALL_LENGTH);
        firstTaken = Math.round(from * talls);
        height = new float[talls];
        java.util.Arrays.fill(height, 1);
        for (int k = 0; k < taken; k++) {
            height[place(firstTaken + k)] = 0;
        }
        ledger.keep(height);
    }

    private int place(int column) {
        return Math.floorMod(column, talls);
    }

    public Ring duct() {
        return duct;
    }

    /// Flat cells, all the way round.
    public int flats() {
        return flats;
    }

    /// Places of tall cells, those that cancer cells have taken included.
    public int talls() {
        return talls;
    }

    /// All cells of the lining.
    public int count() {
        return flats + talls - taken;
    }

    /// Whether a tall cell is at a place.
    public boolean has(int tall) {
        return height[tall] > 0;
    }

    /// Height of a tall cell, µm.
    public float height(int tall) {
        return height[tall] * TALL;
    }

    /// How far inside the membrane the feet of the flat (0) and of the tall (1) cells stand, µm.
    public float foot(int ring) {
        return FOOT + ring * FLAT;
    }

    /// How far inside the membrane the lining reaches in a direction (turns), µm.
    float depth(float direction) {
        float at = direction * talls - 0.5f;
        int column = (int) StrictMath.floor(at);
        float part = at - column;
        float here = height[place(column)];
        float next = height[place(column + 1)];
        return FOOT + FLAT + TALL * (here + (next - here) * part);
    }

    /// A cell presses on the lining in a direction, `by` µm deep.
    void press(float direction, float by) {
        int column = place((int) StrictMath.floor(direction * talls));
        if (height[column] > 0) {
            height[column] = Math.max(LOWEST, height[column] - by * YIELDS / TALL);
        }
    }

    /// Cells that are no longer pressed stand up again.
    void recover() {
        for (int k = 0; k < talls; k++) {
            if (height[k] > 0) {
                height[k] += (1 - height[k]) * RECOVERS_A_SECOND * World.TICK;
            }
        }
    }
}
