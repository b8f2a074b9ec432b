package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Actor;
import cascade.simulation.Report;
import org.junit.jupiter.api.Test;

final class TreatTest {

    private static Report after(long seed, int seconds) {
        var report = new Report();
        Runs.played(Treat::new, seed, seconds * 60).report(report);
        return report;
    }

    @Test
    void theSameSeedIsTheSameRun() {
        Runs.sameSeedIsTheSameRun(Treat::new);
    }

    @Test
    void seekShowsWhatPlayShowed() {
        Runs.seekShowsWhatPlayShowed(Treat::new);
    }

    @Test
    void treatmentLeavesFarFewerCellsAndThreeKindsOfThemLiveOn() {
        for (long seed = 1; seed <= 10; seed++) {
            Report start = after(seed, 0);
            Report end = after(seed, 24);
            assertThat(start.count(Actor.CANCER_CELL)).isBetween(150, 400);
            assertThat(end.count(Actor.CANCER_CELL)).as("seed %d", seed).isLessThan(start.count(Actor.CANCER_CELL) / 2);
            assertThat(end.count(Actor.RESTING_CELL)).isPositive();
            assertThat(end.count(Actor.CHANGED_CELL)).isPositive();
            assertThat(end.count(Actor.UNREACHED_CELL)).isPositive();
        }
    }

    @Test
    void itEndsCalm() {
        assertThat(after(1, 24).count(Actor.DYING_CELL)).isZero();
        assertThat(after(1, 10).count(Actor.DYING_CELL)).isGreaterThan(50);
    }

    @Test
    void theDrugThinsOutAwayFromTheVessels() {
        Treat treat = Runs.played(Treat::new, 1, 12 * 60);
        float near = treat.drug().field.at(-30, 120);
        assertThat(treat.drug().field.at(-30, 80)).isLessThan(near);
        assertThat(treat.drug().field.at(-100, -10)).isLessThan(near / 4);
    }
}
