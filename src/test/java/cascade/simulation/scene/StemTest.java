package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Actor;
import cascade.simulation.Cells;
import cascade.simulation.Report;
import cascade.simulation.World;
import org.junit.jupiter.api.Test;

final class StemTest {

    private static final int SEEDS = 10;
    private static final Build[] OTHERS = {Build.ROUND, Build.LONG, Build.LOBED};

    private static Stem at(long seed, double seconds) {
        return Runs.played(Stem::new, seed, (int) (seconds * World.TICKS_PER_SECOND));
    }

    @Test
    void theSameSeedIsTheSameRun() {
        Runs.sameSeedIsTheSameRun(Stem::new);
    }

    @Test
    void seekShowsWhatPlayShowed() {
        Runs.seekShowsWhatPlayShowed(Stem::new);
    }

    @Test
    void theHeroNeverJumps() {
        Runs.theHeroNeverJumps(Stem::new, 0.7f);
    }

    @Test
    void mostOfTheFirstGroupFadesAndItsStemLikeCellStays() {
        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(at(seed, 0.5).living()).as("seed %d", seed).isGreaterThan(30);
            Stem later = at(seed, 6);
            assertThat(later.living()).as("seed %d", seed).isLessThan(5);
            assertThat(later.brood().count(Build.STEM_LIKE)).as("seed %d", seed).isPositive();
        }
    }

    @Test
    void aMixedGroupGrowsFromIt() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Stem end = at(seed, 24);
            var report = new Report();
            end.report(report);
            assertThat(end.living()).as("seed %d", seed).isBetween(60, 120);
            for (Build build : OTHERS) {
                assertThat(end.brood().count(build)).as("%s, seed %d", build, seed).isGreaterThan(4);
            }
            assertThat(end.brood().count(Build.STEM_LIKE)).as("stem-like, seed %d", seed)
                    .isBetween(1, end.living() / 3);
            assertThat(report.count(Actor.ROUND_CELL) + report.count(Actor.LONG_CELL) + report.count(Actor.LOBED_CELL)
                    + report.count(Actor.STEM_CELL)).isEqualTo(end.living());
        }
    }

    @Test
    void cellsPressButDoNotPassThroughOneAnother() {
        Stem end = at(1, 24);
        Cells cells = end.cells();
        int deep = 0;
        for (int i = 0; i < cells.count(); i++) {
            for (int j = i + 1; j < cells.count(); j++) {
                if (end.brood().lives(i) && end.brood().lives(j) && end.brood().twin(i) != j) {
                    double apart = Math.hypot(cells.x[i] - cells.x[j], cells.y[i] - cells.y[j]);
                    deep += apart < (end.brood().waist(i) + end.brood().waist(j)) * 0.6 ? 1 : 0;
                }
            }
        }
        assertThat(deep).as("pairs that lie in one another").isLessThanOrEqualTo(2);
    }

    @Test
    void noCellOfTheGroupGetsIntoTheVessel() {
        Stem end = at(3, 24);
        for (int i = 0; i < end.cells().count(); i++) {
            if (end.brood().lives(i)) {
                assertThat(end.vessel().outside(end.cells().x[i], end.cells().y[i])).isGreaterThan(4);
            }
        }
    }
}
