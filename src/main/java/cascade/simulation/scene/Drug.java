package cascade.simulation.scene;

import cascade.simulation.Bloodstream;
import cascade.simulation.Dice;
import cascade.simulation.Diffusion;
import cascade.simulation.Ledger;
import cascade.simulation.Trig;
import cascade.simulation.Vessel;
import cascade.simulation.World;

/// A drug that comes with the blood (F-240), leaves the vessels and spreads through tissue, ever thinner.
///
/// How much there is at a place says a [Diffusion]; dots show it: they ride in the blood, pass the wall and drift
/// towards where there is less, until a cell takes them up. How far it reaches is a drawing choice.
public final class Drug {

    private static final float SIDE = 12;
    private static final float LEFT = -360;
    private static final float TOP = -252;
    private static final int COLUMNS = 60;
    private static final int ROWS = 42;
    /// A vessel keeps its squares as full as the blood is.
    private static final float FULL = 40;
    /// The drug falls to a third within about 35 µm of a vessel.
    private static final float USED = 0.033f;
    private static final int DOTS = 460;
    /// New dots a second at most.
    private static final float COMES = 85;
    /// How fast the first of the drug comes along the vessels, µm per second of showing.
    private static final float FRONT = 130;
    /// Chance a second that a dot passes the wall, and that one in tissue is taken up.
    private static final float LEAVES = 0.8f;
    private static final float TAKEN = 0.21f;
    /// µm per second of showing: over the wall, down the slope, to and fro.
    private static final float OVER_WALL = 26;
    private static final float DOWN = 16;
    private static final float WANDERS = 9;
    /// s of showing to come into sight or to go out of it, and to pass the wall.
    private static final float SHOWS = 0.7f;
    private static final float PASSES = 1;
    /// Part of those that pass which do so on the side of the tumour.
    private static final float INWARDS = 0.78f;
    private static final float FLAT = 1e-5f;
    /// Dots that come or go, ride, drift or are taken up.
    private static final byte NONE = 0;
    private static final byte RIDES = 1;
    private static final byte DRIFTS = 2;
    private static final byte GOES = 3;

    /// 1 as in the blood when it holds most.
    public final Diffusion field;
    private final Dice dice;
    private final Bloodstream[] streams;
    private final float[] inVessel;
    private final float[] x = new float[DOTS];
    private final float[] y = new float[DOTS];
    private final float[] seen = new float[DOTS];
    private final float[] out = new float[DOTS];
    private final float[] turn = new float[DOTS];
    private final byte[] state = new byte[DOTS];
    private final byte[] stream = new byte[DOTS];
    private final float[] waiting = new float[1];

    Drug(Dice dice, Ledger ledger, Bloodstream... streams) {
        this.dice = dice;
        this.streams = streams;
        field = new Diffusion(ledger, LEFT, TOP, SIDE, COLUMNS, ROWS);
        inVessel = new float[field.squares()];
        for (int i = 0; i < inVessel.length; i++) {
            for (Bloodstream each : streams) {
                if (each.vessel().outside(field.x(i), field.y(i)) < SIDE / 3) {
                    inVessel[i] = FULL;
                }
            }
        }
        for (Object array : new Object[] {x, y, seen, out, turn, state, stream, waiting}) {
            ledger.keep(array);
        }
    }

    /// Flows and spreads for one tick.
    ///
    /// @param level how much is in the blood, 0..1
    /// @param since s of showing since the first of it came
    void spread(float level, float since) {
        for (int i = 0; i < inVessel.length; i++) {
            field.supply[i] = inVessel[i] * level * Trig.ease(0, 60, FRONT * since - (field.x(i) - LEFT));
            field.loss[i] = USED + inVessel[i];
        }
        field.step();
        waiting[0] += COMES * level * World.TICK;
        for (int i = 0; i < DOTS; i++) {
            switch (state[i]) {
                case RIDES -> ride(i);
                case DRIFTS -> drift(i);
                case GOES -> go(i);
                default -> {
                    if (waiting[0] >= 1) {
                        waiting[0] -= 1;
                        come(i, Math.min(1, FRONT * since / (-2 * LEFT)));
                    }
                }
            }
        }
    }

    private void come(int i, float far) {
        stream[i] = (byte) dice.below(streams.length);
        Vessel vessel = vessel(i);
        x[i] = LEFT - 2 * LEFT * far * dice.unit();
        y[i] = vessel.centre(x[i]) + vessel.reach(x[i]) * dice.between(-0.75f, 0.75f);
        turn[i] = dice.unit();
        seen[i] = 0;
        out[i] = 0;
        state[i] = RIDES;
    }

    private Vessel vessel(int i) {
        return streams[stream[i]].vessel();
    }

    private void ride(int i) {
        Vessel vessel = vessel(i);
        float along = streams[stream[i]].speedAt(x[i], y[i]) * vessel.lean(x[i]) * World.TICK;
        y[i] += along * vessel.slope(x[i]);
        x[i] += along;
        seen[i] = Math.min(1, seen[i] + World.TICK / SHOWS);
        if (x[i] > -LEFT) {
            state[i] = NONE;
        } else if (dice.chance(LEAVES * World.TICK)) {
            state[i] = DRIFTS;
            // Towards the tumour, which lies in the middle, or away from it.
            float inwards = vessel.centre(x[i]) > 0 ? -1 : 1;
            out[i] = (dice.chance(INWARDS) ? inwards : -inwards) * PASSES;
        }
    }

    private void drift(int i) {
        seen[i] = Math.min(1, seen[i] + World.TICK / SHOWS);
        turn[i] += dice.bell() * 0.02f;
        Vessel vessel = vessel(i);
        boolean within = vessel.outside(x[i], y[i]) < vessel.wall() + 3;
        if (out[i] != 0 && within) {
            y[i] += Math.signum(out[i]) * OVER_WALL * World.TICK;
            x[i] += WANDERS * Trig.cos(turn[i]) * World.TICK;
            return;
        }
        out[i] = 0;
        float gx = field.slopeX(x[i], y[i]);
        float gy = field.slopeY(x[i], y[i]);
        float steep = (float) Math.sqrt(gx * gx + gy * gy) + FLAT;
        x[i] += (WANDERS * Trig.cos(turn[i]) - DOWN * gx / steep) * World.TICK;
        y[i] += (WANDERS * Trig.sin(turn[i]) - DOWN * gy / steep) * World.TICK;
        if (dice.chance(TAKEN * World.TICK)) {
            state[i] = GOES;
        }
    }

    private void go(int i) {
        seen[i] -= World.TICK / SHOWS;
        if (seen[i] <= 0) {
            seen[i] = 0;
            state[i] = NONE;
        }
    }

    /// Places for dots; of some nothing is seen.
    public int dots() {
        return DOTS;
    }

    /// How much of a dot is seen, 0..1.
    public float seen(int dot) {
        return state[dot] == NONE ? 0 : seen[dot];
    }

    public float x(int dot) {
        return x[dot];
    }

    public float y(int dot) {
        return y[dot];
    }

    /// Direction of a dot, turns.
    public float turn(int dot) {
        return turn[dot];
    }

    /// Dots to be seen now.
    int count() {
        int n = 0;
        for (byte each : state) {
            n += each == NONE ? 0 : 1;
        }
        return n;
    }
}
