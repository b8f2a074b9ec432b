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

    /// Whether a term is marked in it.
    public boolean uses(String term) {
        return sentences().stream().flatMap(sentence -> sentence.spans().stream())
                .anyMatch(span -> span instanceof Span.TermUse(String used, String _) && used.equals(term));
    }

    /// All sentences in reading order.
    public List<Sentence> sentences() {
        return paragraphs.stream().flatMap(List::stream).toList();
    }
}
