package cascade.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KEYS = List.of("title", "headsUp", "steps", "closing", "quiz", "id");

    @ParameterizedTest
    @CsvSource({"tilte,title", "tittle,title", "heads-up,headsUp", "HEADSUP,headsUp", "step,steps", "closings,closing",
        "qiuz,quiz"})
    void aSlipIsRecognised(String written, String meant) {
        assertThat(Nearest.to(written, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"author", "colour", "x", "''"})
    void whatIsFarFromEveryWordIsNoSlip(String written) {
        assertThat(Nearest.to(written, List.of("title", "headsUp", "steps", "closing"))).isEmpty();
    }

    @Test
    void amongNoWordsNoneIsNear() {
        assertThat(Nearest.to("title", List.of())).isEmpty();
    }
}
