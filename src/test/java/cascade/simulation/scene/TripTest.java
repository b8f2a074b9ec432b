package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Actor;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Recording;
import cascade.simulation.Report;
import java.util.Random;
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

    private static void assertSame(Trip one, Trip other) {
        assertThat(one.cells().x).isEqualTo(other.cells().x);
        assertThat(one.cells().y).isEqualTo(other.cells().y);
        assertThat(one.cells().turn).isEqualTo(other.cells().turn);
        assertThat(one.cells().fade).isEqualTo(other.cells().fade);
        assertThat(one.hero().x).isEqualTo(other.hero().x);
        var a = new Report();
        var b = new Report();
        one.report(a);
        other.report(b);
        for (Actor actor : Actor.values()) {
            assertThat(a.count(actor)).isEqualTo(b.count(actor));
            assertThat(a.x(actor)).isEqualTo(b.x(actor));
            assertThat(a.doing(actor)).isEqualTo(b.doing(actor));
        }
    }

    @Test
    void theSameSeedIsTheSameTrip() {
        assertSame(at(14, END), at(14, END));
        assertThat(at(15, END).cells().x).isNotEqualTo(at(14, END).cells().x);
    }

    @Test
    void seekingShowsWhatPlayingShowed() {
        var recording = new Recording(new Trip(14));
        var random = new Random(3);
        for (int i = 0; i < 6; i++) {
            int tick = random.nextInt(END + 1);
            recording.seek(tick);
            assertSame((Trip) recording.world(), at(14, tick));
        }
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
