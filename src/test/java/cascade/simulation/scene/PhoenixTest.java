package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Actor;
import cascade.simulation.Cells;
import cascade.simulation.Mode;
import cascade.simulation.Report;
import org.junit.jupiter.api.Test;

final class PhoenixTest {

    private static Phoenix after(long seed, int seconds) {
        return Runs.played(Phoenix::new, seed, seconds * 60);
    }

    private static Report report(Phoenix phoenix) {
        var report = new Report();
        phoenix.report(report);
        return report;
    }

    @Test
    void theSameSeedIsTheSameRun() {
        Runs.sameSeedIsTheSameRun(Phoenix::new);
    }

    @Test
    void seekShowsWhatPlayShowed() {
        Runs.seekShowsWhatPlayShowed(Phoenix::new);
    }

    @Test
    void bothSidesStartAlikeAndTreatmentLeavesFarFewer() {
        for (long seed = 1; seed <= 10; seed++) {
            Report start = report(after(seed, 0));
            assertThat(start.count(Actor.TREATED_SIDE)).isEqualTo(start.count(Actor.UNTREATED_SIDE)).isBetween(65, 110);
            Report end = report(after(seed, 24));
            assertThat(end.count(Actor.TREATED_SIDE)).as("seed %d", seed).isPositive()
                    .isLessThan(end.count(Actor.UNTREATED_SIDE) / 2)
                    .isLessThan(start.count(Actor.TREATED_SIDE));
            assertThat(end.count(Actor.UNTREATED_SIDE)).isGreaterThan(start.count(Actor.UNTREATED_SIDE) * 5 / 4);
        }
    }

    @Test
    void survivorsDivideOnlyAfterSignals() {
        for (long seed = 1; seed <= 10; seed++) {
            assertThat(after(seed, 3).answers()).isZero();
            assertThat(report(after(seed, 6)).count(Actor.SIGNAL)).isPositive();
            assertThat(after(seed, 12).answers()).as("seed %d", seed).isPositive();
        }
    }

    @Test
    void theCountsAreThoseOfTheCellsThatAreThere() {
        for (int seconds = 0; seconds <= 24; seconds += 6) {
            Phoenix phoenix = after(2, seconds);
            Cells cells = phoenix.cells();
            int left = 0;
            int right = 0;
            for (int i = 0; i < cells.count(); i++) {
                if (cells.is(i, Mode.GROWING)) {
                    left += cells.x[i] < 0 ? 1 : 0;
                    right += cells.x[i] > 0 ? 1 : 0;
                }
            }
            Report report = report(phoenix);
            assertThat(report.count(Actor.TREATED_SIDE)).isEqualTo(left);
            assertThat(report.count(Actor.UNTREATED_SIDE)).isEqualTo(right);
            assertThat(report.count(Actor.CANCER_CELL)).isEqualTo(left + right);
        }
    }

    @Test
    void itEndsCalm() {
        assertThat(report(after(1, 24)).count(Actor.DYING_CELL)).isZero();
        assertThat(report(after(1, 24)).count(Actor.SIGNAL)).isZero();
    }
}
