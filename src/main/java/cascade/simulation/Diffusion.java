package cascade.simulation;

/// Something that spreads through tissue, such as oxygen: an amount in every square of a coarse net.
///
/// Each step brings every square towards the mean of its neighbours, plus what is supplied there and less what is
/// used up. With a loss of `k` everywhere the amount falls to a third within `side / (2 √k)` µm of a source.
public final class Diffusion {

    /// The amounts, row by row; kept in the ledger.
    public final float[] value;
    /// What is supplied in each square, and what is used; filled by the scene before each step.
    public final float[] supply;
    public final float[] loss;

    private final float left;
    private final float top;
    private final float side;
    private final int columns;
    private final int rows;

    /// @param side of a square, µm
    public Diffusion(Ledger ledger, float left, float top, float side, int columns, int rows) {
        this.left = left;
        this.top = top;
        this.side = side;
        this.columns = columns;
        this.rows = rows;
        value = new float[columns * rows];
        supply = new float[columns * rows];
        loss = new float[columns * rows];
        ledger.keep(value);
    }

    public int squares() {
        return value.length;
    }

    public int columns() {
        return columns;
    }

    /// Where `x` lies among the middles of the columns: 0 at the first, 1 at the second, and so on.
    public float column(float x) {
        return Math.clamp((x - left) / side - 0.5f, 0, columns - 1.001f);
    }

    /// x of the middle of a square, µm.
    public float x(int square) {
        return left + (square % columns + 0.5f) * side;
    }

    /// y of the middle of a square, µm.
    public float y(int square) {
        return top + (square / columns + 0.5f) * side;
    }

    /// The square that holds a point; points outside belong to the nearest square of the edge.
    public int square(float x, float y) {
        int column = Math.clamp((int) ((x - left) / side), 0, columns - 1);
        int row = Math.clamp((int) ((y - top) / side), 0, rows - 1);
        return row * columns + column;
    }

    /// One round of spreading.
    public void step() {
        for (int row = 0; row < rows; row++) {
            int up = row == 0 ? 0 : -columns;
            int down = row == rows - 1 ? 0 : columns;
            for (int column = 0; column < columns; column++) {
                int i = row * columns + column;
                float around = value[i + up] + value[i + down] + value[column == 0 ? i : i - 1]
                        + value[column == columns - 1 ? i : i + 1];
                value[i] = (around * 0.25f + supply[i]) / (1 + loss[i]);
            }
        }
    }

    /// The amount at a point, between the middles of squares in proportion.
    public float at(float x, float y) {
        return at(value, x, y);
    }

    /// Any other quantity of this net at a point.
    public float at(float[] quantity, float x, float y) {
        float u = column(x);
        float v = Math.clamp((y - top) / side - 0.5f, 0, rows - 1.001f);
        int i = (int) v * columns + (int) u;
        float fu = u - (int) u;
        float fv = v - (int) v;
        float above = quantity[i] + (quantity[i + 1] - quantity[i]) * fu;
        float below = quantity[i + columns] + (quantity[i + columns + 1] - quantity[i + columns]) * fu;
        return above + (below - above) * fv;
    }

    /// Any other quantity of this net at the middles of all columns, at one height.
    public void row(float[] quantity, float y, float[] into) {
        float v = Math.clamp((y - top) / side - 0.5f, 0, rows - 1.001f);
        int i = (int) v * columns;
        float part = v - (int) v;
        for (int column = 0; column < columns; column++, i++) {
            into[column] = quantity[i] + (quantity[i + columns] - quantity[i]) * part;
        }
    }

    /// The sum of `quantity` over a square and its eight neighbours.
    public float around(float[] quantity, int square) {
        int column = Math.clamp(square % columns, 1, columns - 2);
        int row = Math.clamp(square / columns, 1, rows - 2);
        int i = row * columns + column;
        return quantity[i - columns - 1] + quantity[i - columns] + quantity[i - columns + 1] + quantity[i - 1]
                + quantity[i] + quantity[i + 1] + quantity[i + columns - 1] + quantity[i + columns]
                + quantity[i + columns + 1];
    }

    /// How much the amount grows per µm to the right.
    public float slopeX(float x, float y) {
        return (at(x + side, y) - at(x - side, y)) / (2 * side);
    }

    /// How much the amount grows per µm downwards.
    public float slopeY(float x, float y) {
        return (at(x, y + side) - at(x, y - side)) / (2 * side);
    }
}
