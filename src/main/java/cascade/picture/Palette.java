package cascade.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The colours of the picture by name, read from the same style sheet as those of the controls.
///
/// A token is a line `-cell-outline: #3a2a66;` in a palette file; its name here is `cell-outline`.
public final class Palette {

    private static final Pattern TOKEN = Pattern.compile("(?m)^\\s*-([a-z0-9-]+):\\s*#([0-9a-fA-F]{6})([0-9a-fA-F]{2})?;");
    private static final int OPAQUE = 0xFF;

    private final Map<String, Integer> tokens;

    private Palette(Map<String, Integer> tokens) {
        this.tokens = tokens;
    }

    /// Reads the tokens of a style sheet; whatever is not a colour token is passed over.
    public static Palette parse(String css) {
        var tokens = new HashMap<String, Integer>();
        var found = TOKEN.matcher(css);
        while (found.find()) {
            int alpha = found.group(3) == null ? OPAQUE : Integer.parseInt(found.group(3), 16);
            tokens.put(found.group(1), alpha << 24 | Integer.parseInt(found.group(2), 16));
        }
        return new Palette(Map.copyOf(tokens));
    }

    /// The straight ARGB of a token.
    ///
    /// @throws IllegalArgumentException when the palette has no such token
    public int get(String name) {
        Integer colour = tokens.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("the palette has no colour named -" + name);
        }
        return colour;
    }
}
