package cascade.content.lint;

/// Which readers a text is for, and so how easy it has to be (F-310).
///
/// @param grade      the highest reading grade, in English
/// @param ease       the lowest ease on the Fernández-Huerta scale, in Spanish: 70 is grade 6, 50 grade 10
/// @param mean       words a sentence, at most, on average
/// @param paragraphs at most
public record Layer(double grade, double ease, double mean, int paragraphs) {

    /// What everybody reads.
    public static final Layer PLAIN = new Layer(6, 70, 15, 3);
    /// Behind "more detail", and for educators; the mean may be higher, for figures and names need room.
    public static final Layer DETAIL = new Layer(10, 50, 22, 4);
}
