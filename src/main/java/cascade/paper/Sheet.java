package cascade.paper;

/// What is printed on, and how large.
public record Sheet(PaperSize size, Print print) {

    /// Free on every side, in points: about 2 cm, which every printer can do.
    public static final float MARGIN = 58;

    /// From the edge of the page to what stands above and below the words, in points.
    static final float EDGE = 32;

    /// The width of the words, in points.
    float column() {
        return size.width() - 2 * MARGIN;
    }
}
