package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Actor;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Report;
import cascade.simulation.SoftBody;
import cascade.simulation.World;
import org.junit.jupiter.api.Test;

final class LandTest {

    private static Land at(double seconds) {
        return Runs.played(Land::new, 15, (int) (seconds * World.TICKS_PER_SECOND));
    }

    @Test
    void theSameSeedIsTheSameRun() {
        Runs.sameSeedIsTheSameRun(Land::new);
    }

    @Test
    void seekShowsWhatPlayShowed() {
        Runs.seekShowsWhatPlayShowed(Land::new);
    }

    @Test
    void theHeroNeverJumps() {
        Runs.theHeroNeverJumps(Land::new, 0.5f);
    }

    @Test
    void theHeroIsCarriedStopsSqueezesAndIsOut() {
        assertThat(at(3).cells().mode(at(3).heroCell())).isEqualTo(Mode.FLOWING);
        assertThat(at(6).cells().mode(at(6).heroCell())).isEqualTo(Mode.ARRESTED);
        assertThat(at(12).cells().mode(at(12).heroCell())).isEqualTo(Mode.SQUEEZING);
        Land end = at(24);
        assertThat(end.cells().mode(end.heroCell())).isEqualTo(Mode.CRAWLING);
        assertThat(end.vessel().outside(end.hero().nucleusX(), end.hero().nucleusY()))
                .isGreaterThan(end.vessel().wall());
    }

    @Test
    void theHeroKeepsItsSizeWhileItSqueezes() {
        for (double seconds = 7; seconds < 17; seconds += 0.5) {
            SoftBody body = at(seconds).hero();
            float before = body.r[0] * body.r[0] + (body.lobes() > 2 ? body.r[1] * body.r[1] : 0);
            assertThat(Math.sqrt(before)).as("at %s s", seconds).isBetween(9.0, 10.0);
        }
    }

    @Test
    void theOtherCellDriftsOnInTheBlood() {
        Land end = at(24);
        var report = new Report();
        end.report(report);
        assertThat(report.doing(Actor.CANCER_CELL)).isEqualTo(Mode.FLOWING);
        assertThat(end.vessel().outside(report.x(Actor.CANCER_CELL), report.y(Actor.CANCER_CELL))).isNegative();
        assertThat(report.x(Actor.CANCER_CELL)).isGreaterThan(0);
    }

    @Test
    void noRedCellLeavesTheVessel() {
        Land land = new Land(15);
        for (int tick = 0; tick < Runs.TICKS; tick++) {
            land.step();
            for (int i = 0; i < land.cells().count(); i++) {
                if (land.cells().is(i, Kind.RED)) {
                    assertThat(land.vessel().outside(land.cells().x[i], land.cells().y[i])).isNegative();
                }
            }
        }
    }
}
