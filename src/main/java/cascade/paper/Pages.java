package cascade.paper;

import java.util.ArrayList;
import java.util.List;

/// Breaks rows into pages: rows that keep to the next stay with it, and a block that wants more room begins a page.
final class Pages {

    /// A row in its place.
    ///
    /// @param block the number of the block it belongs to
    /// @param top   from the top of the column, in points
    record Placed(int block, Row row, float top) {}

    private record Waiting(int block, Row row, float room) {}

    /// Rows that are placed by turns add up their heights; this much is rounding, in points.
    private static final float ROUNDING = 0.01f;

    private final float height;
    private final List<List<Placed>> pages = new ArrayList<>();
    private List<Placed> page = new ArrayList<>();
    private float y;

    private Pages(float height) {
        this.height = height;
    }

    /// @param height of the column, in points
    static List<List<Placed>> of(List<Block> blocks, float height) {
        var pages = new Pages(height);
        pages.fill(waiting(blocks));
        if (!pages.page.isEmpty()) {
            pages.turn();
        }
        return pages.pages;
    }

    private static List<Waiting> waiting(List<Block> blocks) {
        var rows = new ArrayList<Waiting>();
        for (int i = 0; i < blocks.size(); i++) {
            float room = blocks.get(i).room();
            for (Row row : blocks.get(i).rows()) {
                rows.add(new Waiting(i, row, room));
                room = 0;
            }
        }
        return rows;
    }

    private void fill(List<Waiting> rows) {
        int at = 0;
        while (at < rows.size()) {
            int end = at + 1;
            while (end < rows.size() && rows.get(end - 1).row().keeps()) {
                end++;
            }
            List<Waiting> together = rows.subList(at, end);
            if (!page.isEmpty() && (y + height(together) > height + ROUNDING || together.getFirst().room() > height - y)) {
                turn();
            }
            together.forEach(this::place);
            at = end;
        }
    }

    private float height(List<Waiting> rows) {
        float sum = 0;
        for (Waiting waiting : rows) {
            sum += waiting.row().before() + waiting.row().height();
        }
        return sum;
    }

    /// What is to stay together but is longer than a page is broken all the same.
    private void place(Waiting waiting) {
        Row row = waiting.row();
        if (!page.isEmpty() && y + row.before() + row.height() > height + ROUNDING) {
            turn();
        }
        y += page.isEmpty() ? 0 : row.before();
        page.add(new Placed(waiting.block(), row, y));
        y += row.height();
    }

    private void turn() {
        pages.add(page);
        page = new ArrayList<>();
        y = 0;
    }
}
