package cascade.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The scale bar has a length that is easy to think in.
final class ScaleCardTest {

    @ParameterizedTest
    @CsvSource({"0.3,1", "1,1", "1.01,2", "2,2", "2.1,5", "5,5", "5.1,10", "10,10", "11,20", "12.3,20", "49,50", "50.1,100",
        "99,100", "100,100", "240,500", "999,1000", "1001,2000"})
    void theLengthIsTheShortestRoundOneThatIsLongEnough(double least, double round) {
        assertThat(ScaleCard.roundLength(least)).isEqualTo(round);
    }

    @Property(tries = 300)
    void theBarIsAlwaysLongEnoughAndNeverMuchLonger(@ForAll @DoubleRange(min = 1, max = 100_000) double least) {
        double length = ScaleCard.roundLength(least);

        assertThat(length).isGreaterThanOrEqualTo(least).isLessThanOrEqualTo(2.5 * least);
        assertThat(List.of(1.0, 2.0, 5.0)).contains(length / Math.pow(10, Math.floor(Math.log10(length) + 1e-9)));
    }
}
