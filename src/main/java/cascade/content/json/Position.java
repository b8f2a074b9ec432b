package cascade.content.json;

/// A place in a text file as editors count it.
///
/// @param line   1-based
/// @param column 1-based, in characters
record Position(int line, int column) {

    static final Position START = new Position(1, 1);

    /// The place after all of this text.
    static Position after(CharSequence text) {
        int line = 1;
        int lineStart = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
        return new Position(line, text.length() - lineStart + 1);
    }
}
