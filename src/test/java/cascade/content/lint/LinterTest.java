package cascade.content.lint;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Glossary;
import cascade.content.Language;
import cascade.content.Sentence;
import cascade.content.Term;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bad text that was written for it is found, each fault for its own reason; good text is left in peace.
final class LinterTest {

    private static final Glossary TERMS = new Glossary(List.of(
            new Term("extravasation", "Extravasation", "Leaving a vessel."), new Term("surgery", "Surgery", "An operation.")));

    private static Linter linter(Language language) {
        return new Linter(language, TERMS);
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(LinterTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<List<Sentence>> block(String... sentences) {
        return List.of(Stream.of(sentences).map(Sentence::parse).toList());
    }

    static Stream<String> planted() {
        return Stream.concat(lines("planted.txt").stream().map(line -> "en|" + line),
                lines("planted.es.txt").stream().map(line -> "es|" + line));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void everyPlantedFaultIsFoundForItsOwnReason(String line) {
        String[] parts = line.split("\\|");

        assertThat(linter(new Language(parts[0])).words(parts[1].strip())).isNotEmpty()
                .allSatisfy(slip -> assertThat(slip.hint()).isNotBlank())
                .anySatisfy(slip -> assertThat(slip.reason()).contains("is " + parts[2].strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean.txt", "clean.es.txt"})
    void aCleanPageIsLeftInPeace(String page) {
        Linter linter = linter(page.contains(".es.") ? Language.SPANISH : Language.ENGLISH);

        assertThat(lines(page)).allSatisfy(line -> assertThat(linter.words(line)).as(line).isEmpty());
    }

    @Test
    void aHardBlockIsToldWithItsHardestSentence() {
        assertThat(linter(Language.ENGLISH).block(block("The cell rests.", "It is small.",
                "Considerable heterogeneity characterises disseminated populations."), Layer.PLAIN))
                .singleElement().satisfies(slip -> {
                    assertThat(slip.reason()).contains("Flesch–Kincaid", "should be 6 or less");
                    assertThat(slip.hint()).contains("Considerable heterogeneity");
                });
        assertThat(linter(Language.SPANISH).block(block("La célula descansa.", "Es pequeña.",
                "Una considerable heterogeneidad caracteriza las poblaciones celulares diseminadas."), Layer.PLAIN))
                .singleElement().satisfies(slip -> assertThat(slip.reason()).contains("Fernández-Huerta"));
    }

    @Test
    void anEasyBlockIsFineAlsoWithItsTerms() {
        assertThat(linter(Language.ENGLISH).block(block("The cell leaves the blood.",
                "This is called {extravasation}.", "Extravasation is one step.", "Most cells do not grow."), Layer.PLAIN)).isEmpty();
    }

    @Test
    void longSentencesAndManyParagraphsAreTold() {
        var linter = linter(Language.ENGLISH);

        assertThat(linter.block(block("It is a cell and it is in the blood and it is on its way to a place that is not near"
                + " at all and then it stops."), Layer.PLAIN)).singleElement()
                .satisfies(slip -> assertThat(slip.reason()).contains("words on average"));
        assertThat(linter.block(List.of(one(), one(), one(), one()), Layer.PLAIN)).singleElement()
                .satisfies(slip -> assertThat(slip.reason()).isEqualTo("There are 4 paragraphs; at most 3 are read."));
    }

    private static List<Sentence> one() {
        return List.of(Sentence.parse("It rests."));
    }

    @Test
    void twoDenominatorsInOneStepAreTold() {
        assertThat(linter(Language.ENGLISH).block(block("It was so for 3 out of 100 people.",
                "Later it was so for 20 out of 1,000 people."), Layer.DETAIL)).singleElement()
                .satisfies(slip -> assertThat(slip.reason()).contains("out of 100 and out of 1000"));
        assertThat(linter(Language.ENGLISH).block(block("It was so for 3 out of 100 people.",
                "In one study it was so for 19 out of 29."), Layer.DETAIL)).isEmpty();
    }

    @Test
    void aPageThatEndsOnAHardSentenceIsTold() {
        var linter = linter(Language.ENGLISH);

        assertThat(linter.ending(block("Ask your team.", "Some cancers come back.").getFirst())).singleElement()
                .satisfies(slip -> assertThat(slip.reason()).contains("ends on “cancers come back”"));
        assertThat(linter.ending(block("Rest.", "Ask.", "Considerable heterogeneity is usual.").getFirst())).singleElement()
                .satisfies(slip -> assertThat(slip.reason()).contains("hardest sentence"));
        assertThat(linter.ending(block("Some cancers come back.", "Your care team can tell you more.", "You can rest.")
                .getFirst())).isEmpty();
    }

    @Test
    void manyLongWordsInAWholeLessonAreTold() {
        var linter = linter(Language.ENGLISH);

        assertThat(linter.longWords(block("Radiation treatment is beneficial.", "Investigations are necessary.",
                "Operations are usual.").getFirst(), Layer.PLAIN)).singleElement()
                .satisfies(slip -> assertThat(slip.reason()).contains("SMOG"));
        assertThat(linter.longWords(block("Rest a while.", "Then ask.", "Surgery helps.").getFirst(), Layer.PLAIN)).isEmpty();
    }
}
