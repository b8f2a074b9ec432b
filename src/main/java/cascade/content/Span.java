package cascade.content;

/// A stretch of a sentence that is shown in one manner.
public sealed interface Span {

    /// The words as they are shown and read aloud.
    String text();

    /// Ordinary words.
    record Plain(String text) implements Span {}

    /// Words with emphasis, written `*so*` in a lesson file.
    record Strong(String text) implements Span {}

    /// Words that open a definition, written `{term}` or `{term|words shown}` in a lesson file.
    ///
    /// @param term the id of a glossary entry
    record TermUse(String term, String text) implements Span {}
}
