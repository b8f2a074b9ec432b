package cascade.content;

import java.util.List;

/// A text in short paragraphs, kept sentence by sentence.
///
/// @param paragraphs each a list of sentences in reading order
public record Words(List<List<Sentence>> paragraphs) {

    public static final Words NONE = new Words(List.of());

    public Words {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /// All sentences in reading order.
    public List<Sentence> sentences() {
        return paragraphs.stream().flatMap(List::stream).toList();
    }
}
