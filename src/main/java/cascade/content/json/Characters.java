package cascade.content.json;

/// Knows which characters have no place in a text: those nobody sees, and those that turn the direction of writing.
final class Characters {

    private static final int TAGS_FROM = 0xE0000;
    private static final int TAGS_TO = 0xE007F;

    private Characters() {}

    /// Whether a lesson text may not hold this code point. The plain left and right marks and the joiners of Arabic
    /// and Indic scripts are allowed.
    static boolean hidden(int codePoint) {
        return Character.isISOControl(codePoint)
                || (codePoint >= '\u202A' && codePoint <= '\u202E')
                || (codePoint >= '\u2066' && codePoint <= '\u2069')
                || codePoint == '\u2028' || codePoint == '\u2029' || codePoint == '\uFEFF'
                || (codePoint >= '\uFFF9' && codePoint <= '\uFFFB')
                || (codePoint >= '\uFDD0' && codePoint <= '\uFDEF')
                || (codePoint & 0xFFFE) == 0xFFFE
                || (codePoint >= TAGS_FROM && codePoint <= TAGS_TO);
    }

    /// Whether this code point is half of a pair whose other half is missing.
    static boolean broken(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
