package cascade.content.json;

/// Repeats words of a file in a message: short, and harmless to a terminal.
final class Quote {

    private static final int LONGEST = 40;

    private Quote() {}

    /// In quotation marks, cut after forty characters.
    static String of(String words) {
        return '"' + safe(words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…") + '"';
    }

    /// With every invisible or direction-changing character written as `\u202e`.
    static String safe(String words) {
        var out = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (Characters.hidden(c) || Character.isSurrogate(c)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
