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

    @Test
    void aClusterGoesInSingleFileWhereTheVesselIsNarrow() {
        Trip trip = new Trip(7);
        SingleFile file = trip.file();
        assertThat(file.body(0).x[1] - file.body(1).x[1]).as("side by side at first").isLessThan(10);
        for (int tick = 0; tick < Runs.TICKS; tick++) {
            trip.step();
            for (int i = 0; i < file.size(); i++) {
                assertThat(file.body(i).r[1]).isLessThan(file.vessel().half(file.body(i).x[1]));
                if (i > 0) {
                    assertThat(file.body(i).x[1]).as("nobody overtakes").isLessThan(file.body(i - 1).x[1]);
                }
            }
        }
        float narrow = file.vessel().narrowAt() - file.vessel().narrowOver();
        assertThat(file.body(0).x[1]).isGreaterThan(narrow);
        for (int i = 1; i < file.size(); i++) {
            float room = file.body(i - 1).x[1] - file.body(i).x[1];
            assertThat(room).as("one behind the other").isGreaterThan(2 * file.body(i).r[1]);
        }
    }

    @Test
    void aCellInTheNarrowVesselKeepsItsSize() {
        SingleFile file = Runs.played(Trip::new, 7, Runs.TICKS).file();
        float wide = file.body(0).r[1];
        double far = Math.hypot(file.body(0).x[0] - file.body(0).x[2], file.body(0).y[0] - file.body(0).y[2]);
        assertThat(2 * wide * far + Math.PI * wide * wide).isCloseTo(Math.PI * 6.7 * 6.7,
                org.assertj.core.data.Percentage.withPercentage(2));
    }
}
