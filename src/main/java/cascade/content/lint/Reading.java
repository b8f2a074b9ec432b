package cascade.content.lint;

import cascade.content.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How easy a few sentences are to read, by the usual formulas. Key terms are masked before, for formulas punish them
/// although they are explained (F-313).
public final class Reading {

    private static final int MANY = 3;
    /// The number of sentences for which SMOG was made.
    private static final int SMOG_SENTENCES = 30;

    private final List<String> sentences;
    private final Language language;
    private final long words;
    private final long syllables;
    private final long manifold;

    /// @param sentences masked, see [Mask]; at least one
    public Reading(List<String> sentences, Language language) {
        this.sentences = List.copyOf(sentences);
        this.language = language;
        List<String> all = this.sentences.stream().flatMap(Reading::words).toList();
        words = Math.max(1, all.size());
        syllables = all.stream().mapToLong(word -> Syllables.in(word, language)).sum();
        manifold = all.stream().filter(word -> Character.isLetter(word.charAt(0)))
                .filter(word -> Syllables.in(word, language) >= MANY).count();
    }

    /// Words a sentence.
    public double mean() {
        return (double) words / sentences.size();
    }

    /// The Flesch–Kincaid grade of English.
    public double fleschKincaid() {
        return 0.39 * mean() + 11.8 * syllables / words - 15.59;
    }

    /// The SMOG grade of English; meant for thirty sentences and more.
    public double smog() {
        return 1.0430 * Math.sqrt((double) manifold * SMOG_SENTENCES / sentences.size()) + 3.1291;
    }

    /// Fernández-Huerta's ease of Spanish: 100 very easy, 0 very hard.
    public double fernandezHuerta() {
        return 206.84 - 60.0 * syllables / words - 1.02 * mean();
    }

    /// The sentence that is hardest to read.
    public String hardest() {
        return sentences.stream().max(Comparator.comparingDouble(this::hardness)).orElse("");
    }

    /// How hard a sentence is, for comparing: long words and many.
    double hardness(String sentence) {
        var alone = new Reading(List.of(sentence), language);
        return 0.39 * alone.words + 11.8 * alone.syllables / alone.words;
    }

    /// The words of a text, in lower case, letters and digits only.
    static Stream<String> words(String text) {
        return Stream.of(text.split("[\\s–—-]+"))
                .map(word -> word.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty());
    }
}
