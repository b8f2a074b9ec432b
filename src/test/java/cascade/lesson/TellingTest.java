package cascade.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Sentence;
import org.junit.jupiter.api.Test;

final class TellingTest {

    private final Telling telling = new Telling(Lessons.threeSteps());

    @Test
    void moreDetailFollowsThePlainWords() {
        assertThat(telling.sentences(new Moment("trial", 1, 0, false))).extracting(Sentence::text)
                .containsExactly("Plain words of two.");
        assertThat(telling.sentences(new Moment("trial", 1, 0, true))).extracting(Sentence::text)
                .containsExactly("Plain words of two.", "More about two.");
    }

    @Test
    void theClosingPageHasItsOwnWords() {
        var closing = new Moment("trial", 3, 0, true);
        assertThat(telling.heading(closing)).isEqualTo("What helps");
        assertThat(telling.sentences(closing)).extracting(Sentence::text).containsExactly("Ask your care team.");
    }
}
