package cascade.simulation.scene;

import cascade.simulation.Fate;

/// One cell of each kind in a cohort, for a name to point to: in sight, and early in its fate.
final class Examples {

    /// What is pointed to.
    enum Kind { ALIVE, LOST, RESTING, GROUP, TUMOUR }

    /// Where each kind is looked for, as parts of the cohort's ring: how far out, and where around, in parts of the
    /// half axes. Apart from each other, so that names have room.
    private static final float[][] WISHED = {{-0.35f, -0.55f}, {0.5f, 0.35f}, {0.45f, -0.5f}, {0.1f, -0.35f}, {0.2f, 0.1f}};
    /// A cell that can be pointed to while it is alive has its fate open at least until then, tick of the act.
    private static final int OPEN_UNTIL = 330;
    /// A cell that is pointed to for its fate meets it before that, tick of the act.
    private static final int MET_BY = 215;
    /// Met in the blood.
    private static final int LOST_BY = 125;

    private final float[] wishedX = new float[Kind.values().length];
    private final float[] wishedY = new float[Kind.values().length];
    private final float[] x = new float[Kind.values().length];
    private final float[] y = new float[Kind.values().length];
    private final float[] nearest = new float[Kind.values().length];
    private final int[] life = new int[Kind.values().length];

    /// @param inner mean radius of the hole in the cohort's ring, µm
    /// @param outer mean radius of the ring, µm
    Examples(float inner, float outer) {
        for (Kind kind : Kind.values()) {
            int k = kind.ordinal();
            wishedX[k] = WISHED[k][0] * outer;
            wishedY[k] = WISHED[k][1] * outer;
            nearest[k] = Float.MAX_VALUE;
        }
    }

    /// Takes a cell if it is a better example than those before.
    void consider(float atX, float atY, int of) {
        switch (Life.fate(of)) {
            case LOST_IN_BLOOD -> take(Kind.LOST, Life.turn(of) < LOST_BY, atX, atY, of);
            case LOST_LATER -> take(Kind.ALIVE, Life.end(of) > OPEN_UNTIL, atX, atY, of);
            case RESTS -> take(Kind.RESTING, Life.end(of) < MET_BY, atX, atY, of);
            case STARTS -> take(Kind.GROUP, Life.end(of) < MET_BY, atX, atY, of);
            case GROWS_ON -> take(Kind.TUMOUR, true, atX, atY, of);
        }
    }

    private void take(Kind kind, boolean fits, float atX, float atY, int of) {
        int k = kind.ordinal();
        float dx = atX - wishedX[k];
        float dy = atY - wishedY[k];
        float far = dx * dx + dy * dy;
        if (fits && far < nearest[k]) {
            nearest[k] = far;
            x[k] = atX;
            y[k] = atY;
            life[k] = of;
        }
    }

    boolean has(Kind kind) {
        return nearest[kind.ordinal()] < Float.MAX_VALUE;
    }

    float x(Kind kind) {
        return x[kind.ordinal()];
    }

    float y(Kind kind) {
        return y[kind.ordinal()];
    }

    int life(Kind kind) {
        return life[kind.ordinal()];
    }
}
