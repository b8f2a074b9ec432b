package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Actor;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Report;
import org.junit.jupiter.api.Test;

class TripTest {

    private static final int END = 1440;

    private static Trip at(long seed, int tick) {
        var trip = new Trip(seed);
        for (int i = 0; i < tick; i++) {
            trip.step();
        }
        return trip;
    }

    @Test
    void theSameSeedIsTheSameRun() {
        Runs.sameSeedIsTheSameRun(Trip::new);
    }

    @Test
    void seekShowsWhatPlayShowed() {
        Runs.seekShowsWhatPlayShowed(Trip::new);
    }

    @Test
    void theHeroNeverJumps() {
        Runs.theHeroNeverJumps(Trip::new, 0.5f);
    }

    @Test
    void theHeroGlidesInsideTheVessel() {
        var trip = new Trip(14);
        int hero = trip.heroCell();
        for (int i = 0; i < END; i++) {
            float x = trip.cells().x[hero];
            float y = trip.cells().y[hero];
            trip.step();
            assertThat(Math.abs(trip.cells().x[hero] - x)).isLessThan(0.4f);
            assertThat(Math.abs(trip.cells().y[hero] - y)).isLessThan(0.4f);
            assertThat(trip.vessel().outside(trip.cells().x[hero], trip.cells().y[hero])).isLessThan(-9);
        }
    }

    @Test
    void plateletsCloakTheHeroOneAfterAnother() {
        for (long seed = 1; seed < 6; seed++) {
            assertThat(at(seed, 290).cells().count(Kind.PLATELET, Mode.STUCK)).isZero();
            assertThat(at(seed, END).cells().count(Kind.PLATELET, Mode.STUCK)).isGreaterThanOrEqualTo(6);
        }
    }

    @Test
    void theImmuneCellHoldsOneCellUntilItFades() {
        var trip = at(14, END);
        assertThat(trip.cells().count(Kind.IMMUNE, Mode.PATROLLING)).isEqualTo(1);
        assertThat(trip.cells().count(Kind.CANCER, Mode.GONE)).isEqualTo(2);
        var report = new Report();
        at(14, 900).report(report);
        assertThat(report.doing(Actor.IMMUNE_CELL)).isEqualTo(Mode.ENGAGING);
        assertThat(report.shows(Actor.DYING_CELL)).isTrue();
    }
}
