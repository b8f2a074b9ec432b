package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Actor;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Report;
import cascade.simulation.World;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What differs from organ to organ when a cell lands.
final class ShoreTest {

    private static final double DAY = 86_400;

    static Stream<Shore> shores() {
        return Stream.of(Shore.LUNG, Shore.BRAIN);
    }

    private static Land at(Shore shore, double seconds) {
        return Runs.played(seed -> new Land(seed, shore), 15, (int) (seconds * World.TICKS_PER_SECOND));
    }

    /// Days of the body's time until the hero is out of the vessel.
    private static double daysUntilOut(Shore shore) {
        Land land = new Land(15, shore);
        while (!land.cells().is(land.heroCell(), Mode.CRAWLING)) {
            land.step();
            assertThat(land.tick()).as("ticks").isLessThan(Runs.TICKS);
        }
        var report = new Report();
        land.report(report);
        return report.elapsed() / DAY;
    }

    @ParameterizedTest
    @MethodSource("shores")
    void theSameSeedIsTheSameRunAndSeekShowsWhatPlayShowed(Shore shore) {
        Runs.sameSeedIsTheSameRun(seed -> new Land(seed, shore));
        Runs.seekShowsWhatPlayShowed(seed -> new Land(seed, shore));
        Runs.theHeroNeverJumps(seed -> new Land(seed, shore), 0.5f);
    }

    @Test
    void inTheBrainTheExitTakesFourToFiveDays() {
        assertThat(daysUntilOut(Shore.BRAIN)).isBetween(4.0, 5.0);
    }

    @Test
    void inTheLungAndTheLiverItTakesHoursToThreeDays() {
        assertThat(daysUntilOut(Shore.LUNG)).isBetween(0.1, 3.0);
        assertThat(daysUntilOut(Shore.LIVER)).isBetween(0.1, 3.0);
        assertThat(daysUntilOut(Shore.LUNG)).isGreaterThan(daysUntilOut(Shore.LIVER));
    }

    @Test
    void onlyTheLiverHasGapsAndTheBrainIsTheTightest() {
        assertThat(Shore.LIVER.hasGaps()).isTrue();
        assertThat(Shore.LUNG.hasGaps()).isFalse();
        assertThat(Shore.BRAIN.hasGaps()).isFalse();
        assertThat(Shore.LIVER.gap()).isGreaterThan(Shore.LUNG.gap());
        assertThat(Shore.LUNG.gap()).isGreaterThan(Shore.BRAIN.gap());
    }

    @Test
    void inTheBrainTheCellLiesLongInTheVesselBeforeItSqueezes() {
        Land land = at(Shore.BRAIN, 8);
        assertThat(land.cells().mode(land.heroCell())).isEqualTo(Mode.ARRESTED);
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float area = 0;
        for (int i = 0; i < land.hero().lobes(); i++) {
            left = Math.min(left, land.hero().x[i] - land.hero().r[i]);
            right = Math.max(right, land.hero().x[i] + land.hero().r[i]);
            area = Math.max(area, land.hero().r[i]);
        }
        assertThat(right - left).isGreaterThan(2.7f * Landing.RADIUS);
        assertThat(area).isLessThan(Landing.RADIUS * 0.8f);
    }

    @ParameterizedTest
    @MethodSource("shores")
    void theHeroEndsInTheTissueAndNotInAnAirSpace(Shore shore) {
        Land end = at(shore, 24);
        float x = end.hero().nucleusX();
        float y = end.hero().nucleusY();
        assertThat(end.cells().mode(end.heroCell())).isEqualTo(Mode.CRAWLING);
        assertThat(end.vessel().outside(x, y)).isGreaterThan(end.vessel().wall());
        if (shore == Shore.LUNG) {
            for (int i = 0; i < AirSpaces.COUNT; i++) {
                assertThat(Math.hypot(x - AirSpaces.x(i), y - AirSpaces.y(i))).as("air space %d", i)
                        .isGreaterThan(AirSpaces.radius(i) + Landing.RADIUS);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shores")
    void noRedCellLeavesTheVesselAndTheOtherCellDriftsOn(Shore shore) {
        Land land = at(shore, 24);
        for (int i = 0; i < land.cells().count(); i++) {
            if (land.cells().is(i, Kind.RED)) {
                assertThat(land.vessel().outside(land.cells().x[i], land.cells().y[i])).isNegative();
            }
        }
        var report = new Report();
        land.report(report);
        assertThat(report.doing(Actor.CANCER_CELL)).isEqualTo(Mode.FLOWING);
        assertThat(report.x(Actor.CANCER_CELL)).isPositive();
    }
}
