package cascade.content;

/// A glossary entry.
///
/// @param id      such as `extravasation`
/// @param name    as it is shown
/// @param meaning one plain sentence
public record Term(String id, String name, String meaning) {}
