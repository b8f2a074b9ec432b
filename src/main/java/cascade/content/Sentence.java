package cascade.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// One sentence as the voice reads it, the page prints it and the linter measures it.
///
/// @param spans its words in order; together they are the whole sentence
public record Sentence(List<Span> spans) {

    public Sentence {
        spans = List.copyOf(spans);
    }

    /// The sentence without marks.
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /// Reads the two marks a lesson file may use: `*emphasis*` and `{term}` or `{term|words shown}`.
    ///
    /// @throws IllegalArgumentException with a sentence for the author when a mark is not closed or empty
    public static Sentence parse(String marked) {
        var spans = new ArrayList<Span>();
        var plain = new StringBuilder();
        int at = 0;
        while (at < marked.length()) {
            char c = marked.charAt(at);
            if (c != '*' && c != '{') {
                plain.append(c);
                at++;
                continue;
            }
            int close = marked.indexOf(c == '*' ? '*' : '}', at + 1);
            if (close < 0) {
                throw new IllegalArgumentException("the mark '" + c + "' is never closed");
            }
            if (close == at + 1) {
                throw new IllegalArgumentException("the mark '" + c + "' holds no words");
            }
            if (!plain.isEmpty()) {
                spans.add(new Span.Plain(plain.toString()));
                plain.setLength(0);
            }
            spans.add(marked(c, marked.substring(at + 1, close)));
            at = close + 1;
        }
        if (!plain.isEmpty()) {
            spans.add(new Span.Plain(plain.toString()));
        }
        return new Sentence(spans);
    }

    private static Span marked(char mark, String words) {
        if (mark == '*') {
            return new Span.Strong(words);
        }
        int bar = words.indexOf('|');
        return bar < 0
                ? new Span.TermUse(words.strip().toLowerCase(Locale.ROOT).replace(' ', '-'), words)
                : new Span.TermUse(words.substring(0, bar).strip(), words.substring(bar + 1));
    }
}
