package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Actor;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Report;
import cascade.simulation.World;
import org.junit.jupiter.api.Test;

final class LymphTest {

    private static final int SEEDS = 10;

    private static Lymph at(double seconds) {
        return at(1, seconds);
    }

    private static Lymph at(long seed, double seconds) {
        return Runs.played(Lymph::new, seed, (int) (seconds * World.TICKS_PER_SECOND));
    }

    @Test
    void theSameSeedIsTheSameRun() {
        Runs.sameSeedIsTheSameRun(Lymph::new);
    }

    @Test
    void seekShowsWhatPlayShowed() {
        Runs.seekShowsWhatPlayShowed(Lymph::new);
    }

    @Test
    void theHeroNeverJumps() {
        Runs.theHeroNeverJumps(Lymph::new, 1);
    }

    @Test
    void theHeroCrawlsSlipsInIsCarriedAndHeldInTheRim() {
        assertThat(at(2).cells().mode(at(2).heroCell())).isEqualTo(Mode.CRAWLING);
        assertThat(at(6).cells().mode(at(6).heroCell())).isEqualTo(Mode.SQUEEZING);
        assertThat(at(12).cells().mode(at(12).heroCell())).isEqualTo(Mode.FLOWING);
        for (int seed = 1; seed <= SEEDS; seed++) {
            Lymph end = at(seed, 24);
            assertThat(end.cells().mode(end.heroCell())).as("seed %d", seed).isEqualTo(Mode.ARRESTED);
            float depth = -end.node().outside(end.hero().nucleusX(), end.hero().nucleusY());
            assertThat(depth).as("seed %d", seed).isBetween(LymphNode.CAPSULE, LymphNode.MIDDLE);
        }
    }

    @Test
    void someCellsAreCaughtInTheNodeAndFadeAndNeverTheHero() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Lymph lymph = new Lymph(seed);
            int faded = 0;
            var report = new Report();
            while (lymph.tick() < Runs.TICKS) {
                lymph.step();
                lymph.report(report);
                if (report.shows(Actor.DYING_CELL)) {
                    faded++;
                    assertThat(lymph.node().outside(report.x(Actor.DYING_CELL), report.y(Actor.DYING_CELL))).isNegative();
                }
            }
            assertThat(faded).as("ticks with a fading cell, seed %d", seed).isGreaterThan(World.TICKS_PER_SECOND);
        }
    }

    @Test
    void theLymphNeverRunsBackwards() {
        Lymph lymph = new Lymph(4);
        float[] before = lymph.cells().x.clone();
        while (lymph.tick() < Runs.TICKS) {
            lymph.step();
            for (int i = 0; i < lymph.cells().count(); i++) {
                boolean adrift = lymph.cells().is(i, Mode.FLOWING) && i != lymph.heroCell()
                        && lymph.node().outside(before[i], lymph.cells().y[i]) > 20;
                if (adrift) {
                    // Neighbours may push a little.
                    assertThat(lymph.cells().x[i]).isGreaterThan(before[i] - 0.3f);
                }
            }
            before = lymph.cells().x.clone();
        }
    }

    @Test
    void theValvesOpenAndClose() {
        Lymph lymph = new Lymph(1);
        float least = 1;
        float most = 0;
        while (lymph.tick() < Runs.TICKS) {
            lymph.step();
            least = Math.min(least, lymph.vessel().open(2));
            most = Math.max(most, lymph.vessel().open(2));
        }
        assertThat(least).isLessThan(0.35f);
        assertThat(most).isGreaterThan(0.85f);
    }

    @Test
    void noCellIsCutByTheLeavesOfAValve() {
        Lymph lymph = new Lymph(1);
        while (lymph.tick() < Runs.TICKS) {
            lymph.step();
            for (int i = 0; i < lymph.cells().count(); i++) {
                float x = lymph.cells().x[i];
                if (lymph.cells().is(i, Mode.FLOWING) && lymph.node().outside(x, lymph.cells().y[i]) > 10) {
                    float off = Math.abs(lymph.cells().y[i] - lymph.vessel().centre(x));
                    assertThat(off + lymph.cells().radius[i] * 0.6f).as("cell %d at %f", i, x)
                            .isLessThan(lymph.vessel().room(x) + 0.5f);
                }
            }
        }
    }

    @Test
    void theNodeIsFullOfImmuneCells() {
        Lymph end = at(24);
        int within = 0;
        for (int i = 0; i < end.cells().count(); i++) {
            if (end.cells().is(i, Kind.IMMUNE) && end.node().outside(end.cells().x[i], end.cells().y[i]) < 0) {
                within++;
            }
        }
        assertThat(within).isGreaterThan(400);
    }
}
