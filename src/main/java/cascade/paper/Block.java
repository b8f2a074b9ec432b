package cascade.paper;

import java.util.List;

/// A heading, a paragraph, an item or a picture.
///
/// @param tag  its kind in the structure of a PDF, such as `H1`, `P` or `Figure`
/// @param alt  what a picture shows, in words; empty for words
/// @param room that has to be left on a page for it to begin there, in points
/// @param rows from first to last
record Block(String tag, String alt, float room, List<Row> rows) {

    /// Room that no page has: the block begins a new one.
    static final float NEW_PAGE = Float.MAX_VALUE;

    Block {
        rows = List.copyOf(rows);
    }
}
