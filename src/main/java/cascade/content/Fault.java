package cascade.content;

/// What is wrong with a file, said so that its author can mend it.
///
/// @param file    as the author named it
/// @param line    1-based; 0 where unknown
/// @param column  1-based; 0 where unknown
/// @param pointer JSON pointer to the place, such as `/steps/2/title`
/// @param reason  what is wrong, one sentence
/// @param hint    how to mend it, one sentence; may be empty
public record Fault(String file, int line, int column, String pointer, String reason, String hint) {

    /// `file:line:column: /pointer: reason Hint`
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + (pointer.isEmpty() ? "/" : pointer) + ": " + reason
                + (hint.isEmpty() ? "" : " " + hint);
    }
}
