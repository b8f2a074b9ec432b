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

    private static final double SOME_PIXELS = 50;

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

    @ParameterizedTest
    @CsvSource({"0.3,20 µm", "3,200 µm", "30,2 mm", "150,1 cm", "900,5 cm", "9000,50 cm", "15000,1 m"})
    void atEveryZoomTheLengthIsAShortNumberOfAUnit(double micrometresInAPixel, String read) {
        double length = ScaleCard.roundLength(SOME_PIXELS * micrometresInAPixel);
        ScaleCard.Length said = ScaleCard.Length.of(length);

        assertThat(said.number()).isBetween(1.0, 500.0);
        assertThat((int) said.number() + " " + said.key().replace("picture.length.", "").replace("um", "µm")).isEqualTo(read);
    }
}
