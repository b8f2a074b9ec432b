package cascade.content.lint;

import cascade.content.Glossary;
import cascade.content.Language;
import cascade.content.Sentence;
import cascade.content.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a plain text, as someone might paste it from elsewhere: paragraphs with empty lines between them.
public final class PlainText {

    private static final Pattern SENTENCE = Pattern.compile("[^.!?…]+[.!?…]*[\"”»)]*\\s*");
    /// A text of any length may be read: paragraphs are not counted.
    private static final Layer PLAIN =
            new Layer(Layer.PLAIN.grade(), Layer.PLAIN.ease(), Layer.PLAIN.mean(), Integer.MAX_VALUE);

    private final Linter linter;

    public PlainText(Language language, Glossary glossary) {
        linter = new Linter(language, glossary);
    }

    /// Something found at a line of the text, counted from 1.
    public record Found(int line, Slip slip) {}

    /// Reads the lines of a text.
    public List<Found> check(List<String> lines) {
        var found = new ArrayList<Found>();
        var all = new ArrayList<Sentence>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            linter.words(lines.get(i)).forEach(slip -> found.add(new Found(line, slip)));
            List<Sentence> sentences = sentences(lines.get(i));
            if (!sentences.isEmpty()) {
                linter.block(List.of(sentences), PLAIN).forEach(slip -> found.add(new Found(line, slip)));
            }
            all.addAll(sentences);
        }
        if (!all.isEmpty()) {
            linter.longWords(all, PLAIN).forEach(slip -> found.add(new Found(1, slip)));
            linter.ending(all).forEach(slip -> found.add(new Found(lines.size(), slip)));
        }
        return List.copyOf(found);
    }

    private static List<Sentence> sentences(String paragraph) {
        var sentences = new ArrayList<Sentence>();
        Matcher each = SENTENCE.matcher(paragraph);
        while (each.find()) {
            String words = each.group().strip();
            if (words.codePoints().anyMatch(Character::isLetter)) {
                sentences.add(new Sentence(List.of(new Span.Plain(words))));
            }
        }
        return sentences;
    }
}
