package cascade.simulation;

/// A cell drawn whole: a few round lobes that melt into one another, and a nucleus.
///
/// A round cell is one lobe; a cell in a gap is two, one on each side, that share its area; a dividing cell is two
/// that part. The area of the lobes together stays that of the cell.
public final class SoftBody {

    public static final int LOBES = 4;

    /// Centres and radii of the lobes, µm.
    public final float[] x = new float[LOBES];
    public final float[] y = new float[LOBES];
    public final float[] r = new float[LOBES];

    private final float[] nucleus = new float[6];
    private final int[] lobes = new int[1];

    public SoftBody(Ledger ledger) {
        ledger.keep(x);
        ledger.keep(y);
        ledger.keep(r);
        ledger.keep(nucleus);
        ledger.keep(lobes);
    }

    /// A shape that belongs to no world: for painters that draw many cells with one.
    public static SoftBody loose() {
        return new SoftBody(new Ledger());
    }

    public int lobes() {
        return lobes[0];
    }

    /// How softly lobes melt together, µm.
    public float melt() {
        return nucleus[5];
    }

    public float nucleusX() {
        return nucleus[0];
    }

    public float nucleusY() {
        return nucleus[1];
    }

    /// Half of the nucleus along its direction, µm.
    public float nucleusLong() {
        return nucleus[2];
    }

    /// Half of the nucleus across its direction, µm.
    public float nucleusShort() {
        return nucleus[3];
    }

    /// Direction in which the nucleus is drawn out, turns.
    public float nucleusTurn() {
        return nucleus[4];
    }

    /// How far the cell reaches from a point, µm.
    float reach(float fromX, float fromY) {
        float most = 0;
        for (int i = 0; i < lobes(); i++) {
            float dx = x[i] - fromX;
            float dy = y[i] - fromY;
            most = Math.max(most, (float) Math.sqrt(dx * dx + dy * dy) + r[i]);
        }
        return most;
    }

    /// A round cell of radius `radius` µm.
    public void round(float atX, float atY, float radius) {
        begin(radius);
        lobe(atX, atY, radius);
        nucleus(atX, atY, radius * NUCLEUS, radius * NUCLEUS, 0);
    }

    /// Radius of a nucleus as a part of the radius of its cell; cancer cells have large ones.
    public static final float NUCLEUS = 0.52f;

    /// Starts a new shape without lobes.
    public void begin(float radius) {
        lobes[0] = 0;
        nucleus[5] = radius * 0.55f;
    }

    public void lobe(float atX, float atY, float radius) {
        int i = lobes[0]++;
        x[i] = atX;
        y[i] = atY;
        r[i] = radius;
    }

    public void melt(float micrometres) {
        nucleus[5] = micrometres;
    }

    public void nucleus(float atX, float atY, float along, float across, float turns) {
        nucleus[0] = atX;
        nucleus[1] = atY;
        nucleus[2] = along;
        nucleus[3] = across;
        nucleus[4] = turns;
    }
}
