package cascade.content.json;

import cascade.content.Glossary;
import cascade.content.Language;
import cascade.content.Sentence;
import cascade.content.lint.Layer;
import cascade.content.lint.Linter;
import cascade.content.lint.Slip;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Has every text of a sheet read by the [Linter], and tells what it found at its place.
final class Wording {

    private final Sheet sheet;
    private final JsonNode root;
    private final Linter linter;

    /// @param root     all texts, which for a translation are those of its original with its own in place of them
    /// @param glossary whose terms are masked
    Wording(Sheet sheet, JsonNode root, Language language, Glossary glossary) {
        this.sheet = sheet;
        this.root = root;
        linter = new Linter(language, glossary);
    }

    /// Checks a file that holds what `kind` holds.
    void check(Kind kind) {
        Nodes.texts(root, this::words);
        switch (kind) {
            case LESSON -> lesson();
            case QUIZ -> block("/closing", Layer.PLAIN);
            case SUPPORT -> {
                block("/words", Layer.PLAIN);
                block("/urgent", Layer.PLAIN);
            }
            case GLOSSARY, SOURCES, MISCONCEPTIONS, LIBRARY, OVERLAY -> {
                // Single sentences: their words are all there is to look at.
            }
        }
    }

    private void lesson() {
        var plain = new ArrayList<Sentence>();
        for (String step : Nodes.children(root, "/steps")) {
            plain.addAll(block(step + "/plain", Layer.PLAIN));
            block(step + "/detail", Layer.DETAIL);
        }
        if (!plain.isEmpty()) {
            tell("/steps", linter.longWords(plain, Layer.PLAIN));
        }
        tell("/closing/words", linter.ending(block("/closing/words", Layer.PLAIN)));
    }

    private void words(String pointer, String text) {
        if (TextKeys.isText(pointer) && !isMisreading(pointer)) {
            tell(pointer, linter.words(TextRules.takesMarks(pointer) ? bare(text) : text));
        }
    }

    /// Whether a text says on purpose what is not so: a wrong option, or a belief that is answered.
    private boolean isMisreading(String pointer) {
        return pointer.endsWith("/belief") || pointer.endsWith("/text")
                && root.at(Pointer.parent(pointer) + "/right").isBoolean()
                && !root.at(Pointer.parent(pointer) + "/right").booleanValue();
    }

    /// Checks paragraphs; none where there are none.
    ///
    /// @return their sentences
    private List<Sentence> block(String pointer, Layer layer) {
        List<List<Sentence>> paragraphs = Nodes.children(root, pointer).stream()
                .map(paragraph -> Nodes.children(root, paragraph).stream().map(at -> sentence(Nodes.text(root, at)))
                        .toList()).toList();
        List<Sentence> sentences = paragraphs.stream().flatMap(List::stream).toList();
        if (!sentences.isEmpty()) {
            tell(pointer, linter.block(paragraphs, layer));
        }
        return sentences;
    }

    private void tell(String pointer, List<Slip> slips) {
        slips.forEach(slip -> sheet.fault(pointer, slip.reason(), slip.hint()));
    }

    private static String bare(String marked) {
        return sentence(marked).text();
    }

    /// A sentence; where its marks are broken, which [TextRules] tells, its letters.
    private static Sentence sentence(String marked) {
        try {
            return Sentence.parse(marked);
        } catch (IllegalArgumentException _) {
            return Sentence.parse(marked.replaceAll("[{}*]", ""));
        }
    }
}
