package cascade.simulation.scene;

import cascade.simulation.SoftBody;
import cascade.simulation.Trig;

/// A cell that opens its path: the strands in its way come apart at its front and draw back (F-025: cells can cut a
/// path with enzymes where gaps are too tight).
public final class Cutter {

    /// Where strands cross the way: x of the crossing, µm.
    private static final float[] STRANDS = {-113, -100, -87.5f, -73};
    /// A strand begins to part so far before the middle of the cell and has drawn back so far behind it, µm.
    private static final float BEFORE = 14;
    private static final float BEHIND = 3;

    private final Trek trek;
    private final float fromX;
    private final float fromY;
    private final float slope;

    /// @param trek a single crawl
    Cutter(Trek trek, float toX, float toY) {
        this.trek = trek;
        fromX = trek.body().x[0];
        fromY = trek.body().y[0];
        slope = (toY - fromY) / (toX - fromX);
    }

    void act(float seconds) {
        trek.act(seconds);
    }

    public SoftBody body() {
        return trek.body();
    }

    /// The cell's place among the cells.
    public int cell() {
        return trek.cell();
    }

    public int strands() {
        return STRANDS.length;
    }

    /// Where a strand crosses the way, µm.
    public float strandX(int strand) {
        return STRANDS[strand];
    }

    public float strandY(int strand) {
        return fromY + (STRANDS[strand] - fromX) * slope;
    }

    /// How far a strand has come apart, 0..1.
    public float parted(int strand) {
        return Trig.ease(-BEFORE, BEHIND, trek.body().x[0] - STRANDS[strand]);
    }

    /// How many strands have come apart.
    public int cut() {
        int n = 0;
        for (int i = 0; i < STRANDS.length; i++) {
            if (parted(i) >= 1) {
                n++;
            }
        }
        return n;
    }
}
