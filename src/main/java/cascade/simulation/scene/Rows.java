package cascade.simulation.scene;

/// Cells that stay where they are, in rows from above to below, so that a painter of some rows of a picture finds its
/// own at once.
///
/// The arrays are open to painters, which only read.
public final class Rows {

    /// Places, µm.
    public final float[] x;
    public final float[] y;
    /// The cells' lives, see [Life].
    public final int[] life;
    private final int[] start;
    private final float top;
    private final float height;

    /// Sorts `count` cells into rows; the cells of one row keep their order.
    ///
    /// @param reach  no cell lies farther above or below the middle, µm
    /// @param height of a row, µm
    Rows(float[] xs, float[] ys, int[] lives, int count, float reach, float height) {
        x = new float[count];
        y = new float[count];
        life = new int[count];
        top = -reach;
        this.height = height;
        start = new int[(int) (2 * reach / height) + 2];
        for (int i = 0; i < count; i++) {
            start[row(ys[i]) + 1]++;
        }
        for (int row = 1; row < start.length; row++) {
            start[row] += start[row - 1];
        }
        int[] next = start.clone();
        for (int i = 0; i < count; i++) {
            int to = next[row(ys[i])]++;
            x[to] = xs[i];
            y[to] = ys[i];
            life[to] = lives[i];
        }
    }

    private int row(float atY) {
        return Math.clamp((int) ((atY - top) / height), 0, start.length - 2);
    }

    /// How many cells there are.
    public int count() {
        return life.length;
    }

    /// The first cell that may lie at or below `atY` µm.
    public int from(float atY) {
        return start[row(atY)];
    }

    /// The cell after the last that may lie at or above `atY` µm.
    public int to(float atY) {
        return start[row(atY) + 1];
    }
}
