package cascade.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The letters of one document: how wide words are, and what stands for a character that the fonts lack.
final class Letters {

    /// What is written instead, where a font lacks the character.
    private static final Map<Integer, String> INSTEAD = Map.ofEntries(
            Map.entry((int) 'µ', "μ"), Map.entry((int) 'α', "alpha"), Map.entry((int) 'β', "beta"),
            Map.entry((int) 'γ', "gamma"), Map.entry((int) '→', "›"), Map.entry((int) '′', "’"),
            Map.entry((int) '‐', "-"), Map.entry((int) '‑', "-"), Map.entry((int) '⁵', "^5"),
            Map.entry((int) '⁹', "^9"), Map.entry((int) '\u202f', "\u00a0"), Map.entry((int) '\t', " "),
            Map.entry((int) '\n', " "));
    private static final String UNKNOWN = "?";
    /// Widths of glyphs are given in thousandths of the size.
    private static final float UNITS = 1000;

    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private final Map<Face, CmapLookup> known = new EnumMap<>(Face.class);

    /// Embeds the fonts; of each, only the letters that are used end up in the file.
    Letters(PDDocument document, Typefaces faces) throws IOException {
        for (Face face : Face.values()) {
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(faces.read(face)));
            // A ligature would be one glyph for two letters: it does not always come back as both when text is copied.
            file.setEnableGsub(false);
            known.put(face, file.getUnicodeCmapLookup());
            fonts.put(face, PDType0Font.load(document, file, true));
        }
    }

    PDFont font(Face face) {
        return java.util.Objects.requireNonNull(fonts.get(face));
    }

    /// The width of words that are legible, in points.
    float width(String words, Face face, float size) {
        try {
            return font(face).getStringWidth(words) / UNITS * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same words in characters that all faces have.
    String legible(String words) {
        var out = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().forEach(point -> out.append(legible(point)));
        return out.toString();
    }

    private String legible(int point) {
        String same = Character.toString(point);
        if (has(same)) {
            return same;
        }
        String instead = INSTEAD.getOrDefault(point, Normalizer.normalize(same, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", ""));
        return has(instead) ? instead : UNKNOWN;
    }

    private boolean has(String words) {
        return !words.isEmpty() && words.codePoints().allMatch(point ->
                known.values().stream().allMatch(map -> map.getGlyphId(point) != 0));
    }
}
