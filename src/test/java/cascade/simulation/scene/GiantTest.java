package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Actor;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Report;
import cascade.simulation.World;
import org.junit.jupiter.api.Test;

final class GiantTest {

    private static final int SEEDS = 6;

    private static Giant at(long seed, double seconds) {
        return Runs.played(Giant::new, seed, (int) (seconds * World.TICKS_PER_SECOND));
    }

    private static Report report(Giant giant) {
        var report = new Report();
        giant.report(report);
        return report;
    }

    @Test
    void theSameSeedIsTheSameRun() {
        Runs.sameSeedIsTheSameRun(Giant::new);
    }

    @Test
    void seekShowsWhatPlayShowed() {
        Runs.seekShowsWhatPlayShowed(Giant::new);
    }

    @Test
    void theHeroNeverJumps() {
        Runs.theHeroNeverJumps(Giant::new, 0.6f);
    }

    @Test
    void mostCellsFadeAndOneGrowsWithoutDividing() {
        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(report(at(seed, 0.5)).count(Actor.CANCER_CELL)).isGreaterThan(20);
            Giant grown = at(seed, 10.1);
            assertThat(grown.cells().count(Kind.CANCER, Mode.GROWING)).as("seed %d", seed).isEqualTo(1);
            assertThat(grown.cells().radius[grown.heroCell()]).as("seed %d", seed).isGreaterThan(22);
            assertThat(report(grown).count(Actor.GIANT_CELL)).isEqualTo(1);
            assertThat(report(grown).count(Actor.BUD)).isZero();
        }
    }

    @Test
    void smallCellsBudFromItAndDivideALittle() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Giant end = at(seed, 24);
            assertThat(end.parted()).as("seed %d", seed).isEqualTo(Budding.BUDS);
            assertThat(report(end).count(Actor.BUD)).as("seed %d", seed).isBetween(Budding.BUDS + 5, 45);
            float before = at(seed, Budding.BEGINS).cells().radius[0];
            assertThat(end.cells().radius[end.heroCell()]).as("what buds take is gone from it").isLessThan(before);
        }
    }
}
