package cascade.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Journey;
import cascade.content.Phase;
import cascade.content.Scene.Counter;
import cascade.content.Scene.Tally;
import cascade.content.Step;
import cascade.simulation.Dice;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The counter shows the numbers of one study, and says so wherever it stands.
final class CounterTest {

    private static final String STUDY = "F-083";

    @Test
    void everyCounterNamesTheStudyAndWhoWasStudied() {
        assertThat(Journey.steps().map(step -> step.scene().counter()).filter(counter -> !counter.lines().isEmpty()))
                .hasSizeGreaterThan(8).allSatisfy(counter -> {
            assertThat(counter.fact()).isEqualTo(STUDY);
            assertThat(counter.note()).contains("one study", "mice");
            assertThat(counter.lines()).isNotEmpty();
        });
    }

    @Test
    void theFunnelCountsWhatTheFactSays() {
        var funnel = new Funnel(new Dice(5));
        String says = Journey.library().sources().fact(STUDY).orElseThrow().says();

        assertThat(number(says, "([\\d,]+) cells placed in the blood"))
                .isEqualTo(funnel.count(Tally.ENTERED, Phase.COLONISATION, 1));
        assertThat(number(says, "([\\d,]+) got out")).isEqualTo(funnel.count(Tally.LANDED, Phase.COLONISATION, 1));
        assertThat(number(says, "([\\d,]+) started a tiny colony"))
                .isEqualTo(funnel.count(Tally.STARTED, Phase.COLONISATION, 1));
        assertThat(number(says, "([\\d,]+) became visible tumours"))
                .isEqualTo(funnel.count(Tally.VISIBLE, Phase.COLONISATION, 1));
        assertThat(number(says, "([\\d,]+) remained as single resting cells"))
                .isEqualTo(funnel.count(Tally.RESTING, Phase.COLONISATION, 1));
    }

    private static int number(String says, String pattern) {
        var found = Pattern.compile(pattern).matcher(says);
        assertThat(found.find()).as(pattern + " in: " + says).isTrue();
        return Integer.parseInt(found.group(1).replace(",", ""));
    }
}
