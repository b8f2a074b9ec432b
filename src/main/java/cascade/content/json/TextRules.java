package cascade.content.json;

import cascade.content.Sentence;
import cascade.content.Span;
import java.util.regex.Pattern;

/// Checks every text of a sheet: words only, no markup, no links, no hidden characters; marks only where they work.
final class TextRules {

    private static final Pattern WHERE_MARKS_WORK =
            Pattern.compile(".*/(plain|detail|words|recap|urgent|closing)/[0-9]+/[0-9]+");
    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?]|&#|&[A-Za-z]+;");
    private static final Pattern ANGLE = Pattern.compile("[<>]");
    private static final Pattern LINK =
            Pattern.compile("(?i)\\b(https?:|ftp:|file:|javascript:|data:|mailto:|www\\.)|://");

    private final Sheet sheet;

    TextRules(Sheet sheet) {
        this.sheet = sheet;
    }

    void check() {
        Nodes.texts(sheet.root(), this::text);
    }

    /// Whether the text at this pointer is a sentence that may have marks.
    static boolean takesMarks(String pointer) {
        return WHERE_MARKS_WORK.matcher(pointer).matches();
    }

    private void text(String pointer, String text) {
        if (!text.isEmpty() && text.isBlank()) {
            sheet.fault(pointer, "This text holds only spaces.", "Write it, or leave it out.");
        }
        text.codePoints().filter(c -> Characters.hidden(c) || Characters.broken(c)).findFirst().ifPresent(c ->
                sheet.fault(pointer, "This text holds the hidden character " + String.format("U+%04X", c) + ".",
                        "Type the words again instead of pasting them."));
        // Citations are printed as their publishers write them.
        boolean asPrinted = sheet.kind() == Kind.SOURCES;
        if (TAG.matcher(text).find() || (!asPrinted && ANGLE.matcher(text).find())) {
            sheet.fault(pointer, "This text holds markup.", "Write plain words, without < and > and without &…; .");
        }
        if (!asPrinted && sheet.kind() != Kind.SUPPORT && LINK.matcher(text).find()) {
            sheet.fault(pointer, "This text holds a link.",
                    "Cascade opens no web pages; name a source in sources.json.");
        }
        if (takesMarks(pointer)) {
            sentence(pointer, text);
        } else if (!asPrinted && (text.indexOf('{') >= 0 || text.indexOf('}') >= 0)) {
            sheet.fault(pointer, "Marks do not work here.", "Write the words without { and }.");
        }
    }

    private void sentence(String pointer, String text) {
        try {
            for (Span span : Sentence.parse(text).spans()) {
                if (span.text().isBlank() && !(span instanceof Span.Plain)) {
                    sheet.fault(pointer, "A mark in this sentence holds no words.", "");
                    return;
                }
                if (span.text().chars().anyMatch(c -> c == '{' || c == '}' || c == '*' || c == '|')) {
                    sheet.fault(pointer, "Near " + Quote.of(span.text()) + " a mark stands alone or inside another.",
                            "Write *emphasis*, {term} or {term-id|words shown}, one after the other.");
                    return;
                }
            }
        } catch (IllegalArgumentException notClosed) {
            sheet.fault(pointer, "In this sentence " + notClosed.getMessage() + ".",
                    "Write *emphasis*, {term} or {term-id|words shown}.");
        }
    }
}
