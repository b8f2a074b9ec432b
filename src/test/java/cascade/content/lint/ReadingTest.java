package cascade.content.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cascade.content.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The formulas give what their authors' formulas give when they are worked out by hand.
final class ReadingTest {

    @Test
    void syllablesAreCountedAsTheyAreSpoken() {
        assertThat(Stream.of("cells", "places", "died", "started", "oxygen", "tissue", "table", "made")
                .map(word -> Syllables.in(word, Language.ENGLISH))).containsExactly(1, 2, 1, 2, 3, 2, 2, 1);
        assertThat(Stream.of("célula", "cáncer", "país", "quien", "aéreo", "agua", "médico", "y")
                .map(word -> Syllables.in(word, Language.SPANISH))).containsExactly(3, 2, 2, 1, 4, 2, 3, 1);
    }

    @Test
    void theFormulasAreTheirAuthors() {
        // Seven words, nine syllables, two sentences; one word of three syllables.
        var english = new Reading(List.of("The oxygen is low.", "It rests here."), Language.ENGLISH);
        assertThat(english.mean()).isEqualTo(3.5);
        assertThat(english.fleschKincaid()).isCloseTo(0.39 * 3.5 + 11.8 * 9 / 7 - 15.59, within(1e-9));
        assertThat(english.smog()).isCloseTo(1.0430 * Math.sqrt(15) + 3.1291, within(1e-9));

        // Three words, six syllables, one sentence.
        var spanish = new Reading(List.of("La célula descansa."), Language.SPANISH);
        assertThat(spanish.fernandezHuerta()).isCloseTo(206.84 - 60.0 * 7 / 3 - 1.02 * 3, within(1e-9));
    }
}
