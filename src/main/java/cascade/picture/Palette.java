package cascade.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The colours of the picture by name, read from the same style sheet as those of the controls.
///
/// A token is a line `-cell-outline: #3a2a66;` in a palette file; its name here is `cell-outline`. One token is no
/// colour: `-line-weight` says how many times as wide as by day the lines around cells are.
public final class Palette {

    private static final Pattern TOKEN = Pattern.compile("(?m)^\\s*-([a-z0-9-]+):\\s*#([0-9a-fA-F]{6})([0-9a-fA-F]{2})?;");
    private static final Pattern WEIGHT = Pattern.compile("(?m)^\\s*-line-weight:\\s*([0-9.]+);");
    private static final int OPAQUE = 0xFF;

    private final Map<String, Integer> tokens;
    private final float weight;

    private Palette(Map<String, Integer> tokens, float weight) {
        this.tokens = tokens;
        this.weight = weight;
    }

    /// Reads the tokens of a style sheet; whatever is not a colour token is passed over.
    public static Palette parse(String css) {
        var tokens = new HashMap<String, Integer>();
        var found = TOKEN.matcher(css);
        while (found.find()) {
            int alpha = found.group(3) == null ? OPAQUE : Integer.parseInt(found.group(3), 16);
            tokens.put(found.group(1), alpha << 24 | Integer.parseInt(found.group(2), 16));
        }
        var weight = WEIGHT.matcher(css);
        return new Palette(Map.copyOf(tokens), weight.find() ? Float.parseFloat(weight.group(1)) : 1);
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

    /// A line's width in this palette, in the unit of `usual`, its width by day.
    public float line(float usual) {
        return usual * weight;
    }

    /// How far apart some tokens are in relative luminance, 0 to 1 (WCAG 2); never quite 0.
    public float span(String... names) {
        float least = 1;
        float most = 1e-6f;
        for (String name : names) {
            float one = Colour.luminance(get(name));
            least = Math.min(least, one);
            most = Math.max(most, one);
        }
        return Math.max(1e-6f, most - least);
    }
}
