package cascade.content.lint;

import cascade.content.Glossary;
import cascade.content.Sentence;
import cascade.content.Span;
import cascade.content.Term;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Puts a short word in place of every key term, marked or not, because it is explained where it is first used (F-313).
public final class Mask {

    private static final String SHORT = "term";

    private final Pattern names;

    public Mask(Glossary glossary) {
        List<String> known = glossary.terms().stream().map(Term::name).map(Mask::bare).filter(name -> !name.isBlank())
                .distinct().sorted(Comparator.comparingInt(String::length).reversed()).toList();
        names = Pattern.compile(known.isEmpty() ? "(?!)" : "(?iu)\\b(" + known.stream().map(Pattern::quote)
                .collect(Collectors.joining("|")) + ")(e?s)?\\b", Pattern.UNICODE_CHARACTER_CLASS);
    }

    /// A term's name without what stands in brackets after it.
    private static String bare(String name) {
        return name.replaceAll(" \\(.*?\\)", "");
    }

    /// The sentence as formulas see it.
    public String of(Sentence sentence) {
        return of(sentence.spans().stream().map(span -> span instanceof Span.TermUse ? SHORT : span.text())
                .collect(Collectors.joining()));
    }

    /// Plain text as formulas see it.
    public String of(String text) {
        return names.matcher(text).replaceAll(SHORT);
    }
}
