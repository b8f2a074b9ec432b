package cascade.content;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Journey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.ParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every word of the course is spelt as the dictionary of its language has it, or is one of the field's own words.
@Tag("slow")
final class SpellingTest {

    private final Speller english = new Speller("en_GB", "own.en.txt");
    private final Speller spanish = new Speller("es_ES", "own.es.txt");

    @Test
    void theDictionariesTellRightFromWrong() {
        assertThat(Stream.of("tumour", "cells", "metastasis", "colour")).allMatch(english::knows);
        assertThat(Stream.of("tumor", "celss", "color", "recieve")).noneMatch(english::knows);
        assertThat(Stream.of("célula", "ganglio", "quimioterapia", "descansan")).allMatch(spanish::knows);
        assertThat(Stream.of("celula", "ganlgio", "volberá")).noneMatch(spanish::knows);
    }

    @Test
    void theEnglishWordsAreSpeltRight() {
        assertThat(wrong(english, Language.ENGLISH)).isEmpty();
    }

    @Test
    void theSpanishWordsAreSpeltRight() {
        assertThat(wrong(spanish, Language.SPANISH)).isEmpty();
    }

    /// Words that are not known, each with a text in which it stands.
    private static TreeMap<String, String> wrong(Speller speller, Language language) {
        var wrong = new TreeMap<String, String>();
        CourseTexts.all(Journey.library(language)).forEach(text -> words(text).filter(word -> !speller.knows(word))
                .forEach(word -> wrong.putIfAbsent(word, text)));
        return wrong;
    }

    /// Words of letters; names of things with digits in them, such as CD44 or F-072, are left out.
    private static Stream<String> words(String text) {
        return Stream.of(Normalizer.normalize(text, Normalizer.Form.NFC).split("[^\\p{L}\\p{M}\\d’']+"))
                .map(word -> word.replaceAll("^[’']+|[’']+$", "").replace('’', '\''))
                .filter(word -> word.length() > 1 && word.chars().allMatch(c -> Character.isLetter(c) || c == '\''));
    }

    /// A dictionary, and the words that it lacks.
    private static final class Speller {

        private final Hunspell dictionary;
        private final Set<String> own;

        Speller(String dictionary, String own) {
            try (InputStream affixes = open(dictionary + ".aff"); InputStream words = open(dictionary + ".dic");
                    InputStream more = open(own)) {
                this.dictionary = new Hunspell(new Dictionary(new ByteBuffersDirectory(), "spelling", affixes, words));
                this.own = new String(more.readAllBytes(), StandardCharsets.UTF_8).lines()
                        .map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
            } catch (IOException | ParseException e) {
                throw new AssertionError(e);
            }
        }

        private static InputStream open(String name) {
            return Objects.requireNonNull(SpellingTest.class.getResourceAsStream("spelling/" + name), name);
        }

        boolean knows(String word) {
            String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
            return own.contains(bare.toLowerCase(Locale.ROOT)) || dictionary.spell(bare)
                    || dictionary.spell(bare.toLowerCase(Locale.ROOT));
        }
    }
}
