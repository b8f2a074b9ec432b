package cascade.simulation;

/// Finds cells that touch, through a grid of square bins, and parts those that overlap.
///
/// Bins are filled by counting, in the order of the cells, so that the result never depends on anything but the state.
public final class Neighbours {

    private final float left;
    private final float top;
    private final float bin;
    private final int columns;
    private final int rows;
    private final int[] start;
    private final int[] order;
    private final int[] place;

    /// @param bin side of a bin, µm; at least the largest distance at which two cells touch
    public Neighbours(float left, float top, float right, float bottom, float bin, int capacity) {
        this.left = left;
        this.top = top;
        this.bin = bin;
        columns = Math.max(1, (int) ((right - left) / bin) + 1);
        rows = Math.max(1, (int) ((bottom - top) / bin) + 1);
        start = new int[columns * rows + 1];
        order = new int[capacity];
        place = new int[capacity];
    }

    /// Sorts all cells that are still there into bins.
    public void sort(Cells cells) {
        java.util.Arrays.fill(start, 0);
        int n = cells.count();
        for (int i = 0; i < n; i++) {
            if (cells.isThere(i)) {
                place[i] = bin(cells.x[i], cells.y[i]);
                start[place[i] + 1]++;
            } else {
                place[i] = -1;
            }
        }
        for (int b = 1; b < start.length; b++) {
            start[b] += start[b - 1];
        }
        for (int i = n - 1; i >= 0; i--) {
            if (place[i] >= 0) {
                order[--start[place[i] + 1]] = i;
            }
        }
        // start[b + 1] now holds the first of bin b; bring it back to start[b].
        System.arraycopy(start, 1, start, 0, start.length - 1);
        start[start.length - 1] = visible(n);
    }

    private int visible(int n) {
        int seen = 0;
        for (int i = 0; i < n; i++) {
            if (place[i] >= 0) {
                seen++;
            }
        }
        return seen;
    }

    /// Moves overlapping cells apart by `firmness` (0..1) of their overlap; a cell that gives less moves less.
    ///
    /// @param closeness how far two cells may overlap before they push: 1 not at all, 0.9 by a tenth of the radii
    public void part(Cells cells, float firmness, float closeness) {
        sort(cells);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int b = row * columns + column;
                for (int k = start[b]; k < start[b + 1]; k++) {
                    int i = order[k];
                    for (int m = k + 1; m < start[b + 1]; m++) {
                        pair(cells, i, order[m], firmness, closeness);
                    }
                    if (column + 1 < columns) {
                        against(cells, i, b + 1, firmness, closeness);
                    }
                    if (row + 1 < rows) {
                        if (column > 0) {
                            against(cells, i, b + columns - 1, firmness, closeness);
                        }
                        against(cells, i, b + columns, firmness, closeness);
                        if (column + 1 < columns) {
                            against(cells, i, b + columns + 1, firmness, closeness);
                        }
                    }
                }
            }
        }
    }

    private void against(Cells cells, int i, int b, float firmness, float closeness) {
        for (int m = start[b]; m < start[b + 1]; m++) {
            pair(cells, i, order[m], firmness, closeness);
        }
    }

    private static void pair(Cells cells, int i, int j, float firmness, float closeness) {
        float dx = cells.x[j] - cells.x[i];
        float dy = cells.y[j] - cells.y[i];
        float touch = (cells.radius[i] + cells.radius[j]) * closeness;
        float square = dx * dx + dy * dy;
        if (square >= touch * touch) {
            return;
        }
        float give = cells.give[i] + cells.give[j];
        if (give <= 0) {
            return;
        }
        float distance = (float) Math.sqrt(square);
        if (distance < 1e-4f) {
            dx = 1e-3f;
            dy = 0;
            distance = 1e-3f;
        }
        float push = (touch - distance) * firmness / (give * distance);
        cells.x[i] -= dx * push * cells.give[i];
        cells.y[i] -= dy * push * cells.give[i];
        cells.x[j] += dx * push * cells.give[j];
        cells.y[j] += dy * push * cells.give[j];
    }

    private int bin(float x, float y) {
        int column = Math.clamp((int) ((x - left) / bin), 0, columns - 1);
        int row = Math.clamp((int) ((y - top) / bin), 0, rows - 1);
        return row * columns + column;
    }
}
