package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Actor;
import cascade.simulation.Cells;
import cascade.simulation.Kind;
import cascade.simulation.Report;
import cascade.simulation.SoftBody;
import org.junit.jupiter.api.Test;

final class OriginTest {

    private static final int SEEDS = 10;
    /// Ticks between two looks.
    private static final int LOOK = 15;

    @Test
    void theSameSeedIsTheSameRun() {
        Runs.sameSeedIsTheSameRun(Origin::new);
    }

    @Test
    void seekShowsWhatPlayShowed() {
        Runs.seekShowsWhatPlayShowed(Origin::new);
    }

    @Test
    void theHeroNeverJumps() {
        Runs.theHeroNeverJumps(Origin::new, 0.8f);
    }

    @Test
    void noCellOfTheGrowthEverReachesTheMembrane() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Origin origin = new Origin(seed);
            Ring duct = origin.lining().duct();
            Cells cells = origin.cells();
            while (origin.tick() < Runs.TICKS) {
                origin.step();
                for (int i = 0; i < cells.count(); i++) {
                    if (cells.is(i, Kind.CANCER)) {
                        assertThat(duct.inside(cells.x[i], cells.y[i])).as("seed %d, tick %d", seed, origin.tick())
                                .isGreaterThan(cells.radius[i] * 0.9f);
                    }
                }
            }
        }
    }

    @Test
    void theGrowthDoublesAboutThreeTimesInHalfAYear() {
        // N-38, F-095: a doubling takes about two months here.
        double doublings = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            int before = new Origin(seed).cells().count(Kind.CANCER);
            int after = Runs.played(Origin::new, seed, Runs.TICKS).cells().count(Kind.CANCER);
            doublings += Math.log((double) after / before) / Math.log(2) / SEEDS;
        }
        assertThat(doublings).isBetween(2.7, 3.6);
        var report = new Report();
        Runs.played(Origin::new, 1, Runs.TICKS).report(report);
        assertThat(report.elapsed() / (24 * 3600)).isBetween(180.0, 185.0);
    }

    @Test
    void theHollowIsCrowdedAndTheLiningPressedWhereTheGrowthLies() {
        Origin origin = Runs.played(Origin::new, 4, Runs.TICKS);

        assertThat(new Origin(4).growth().filled()).isLessThan(0.2f);
        assertThat(origin.growth().filled()).isGreaterThan(0.6f);
        float lowest = Float.MAX_VALUE;
        float highest = 0;
        for (int k = 0; k < origin.lining().talls(); k++) {
            if (origin.lining().has(k)) {
                lowest = Math.min(lowest, origin.lining().height(k));
                highest = Math.max(highest, origin.lining().height(k));
            }
        }
        assertThat(lowest).isLessThan(highest * 0.95f).isGreaterThan(highest * 0.4f);
    }

    @Test
    void aCellThatDividesIsSeenAsTwoHalvesThatPartWithoutAJump() {
        Origin origin = new Origin(4);
        int hero = origin.heroCell();
        while (origin.growth().twin(hero) < 0) {
            origin.step();
        }
        int twin = origin.growth().twin(hero);
        float before = 0;
        while (origin.growth().twin(hero) >= 0) {
            assertThat(origin.growth().split(hero)).isGreaterThanOrEqualTo(before);
            assertThat(apart(origin.cells(), hero, twin) - before * 14).isLessThan(2);
            before = origin.growth().split(hero);
            origin.step();
        }
        assertThat(apart(origin.cells(), hero, twin)).isGreaterThan(origin.cells().radius[hero] * 1.5f);
    }

    private static float apart(Cells cells, int a, int b) {
        return (float) Math.hypot(cells.x[a] - cells.x[b], cells.y[a] - cells.y[b]);
    }

    @Test
    void theHeroStaysWhereItBegan() {
        Origin origin = new Origin(11);
        float x = origin.hero().nucleusX();
        float y = origin.hero().nucleusY();
        while (origin.tick() < Runs.TICKS) {
            origin.step();
            SoftBody hero = origin.hero();
            assertThat(Math.hypot(hero.nucleusX() - x, hero.nucleusY() - y)).as("tick %d", origin.tick()).isLessThan(45);
        }
    }

    @Test
    void whatIsReportedIsCounted() {
        var report = new Report();
        Origin origin = new Origin(2);
        for (int tick = 0; tick < Runs.TICKS; tick += LOOK) {
            while (origin.tick() < tick) {
                origin.step();
            }
            origin.report(report);
            assertThat(report.count(Actor.CANCER_CELL)).isEqualTo(origin.cells().count(Kind.CANCER) - 1);
            assertThat(report.count(Actor.RED_CELL)).isEqualTo(origin.cells().count(Kind.RED));
            assertThat(report.count(Actor.IMMUNE_CELL)).isEqualTo(origin.cells().count(Kind.IMMUNE));
            assertThat(report.count(Actor.LINING_CELL))
                    .isEqualTo(origin.lining().flats() + origin.lining().talls() - 6);
            assertThat(origin.lining().duct().inside(report.x(Actor.MEMBRANE), report.y(Actor.MEMBRANE))).isBetween(-1f, 1f);
        }
    }
}
