package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Cells;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.World;
import org.junit.jupiter.api.Test;

class DetachTest {

    /// The hero's nucleus gets through the gap at most this fast, µm a tick.
    private static final float QUICK = 0.6f;

    @Test
    void theSameSeedIsTheSameRun() {
        Runs.sameSeedIsTheSameRun(Detach::new);
    }

    @Test
    void seekingShowsWhatPlayingShowed() {
        Runs.seekShowsWhatPlayShowed(Detach::new);
    }

    @Test
    void theHeroNeverJumps() {
        Runs.theHeroNeverJumps(Detach::new, QUICK);
    }

    @Test
    void ofNineCellsThatLetGoOneLives() {
        for (long seed = 1; seed <= 12; seed++) {
            Detach detach = Runs.played(Detach::new, seed, Runs.TICKS);
            Cells cells = detach.cells();
            int dead = cells.count(Kind.CANCER, Mode.DYING) + cells.count(Kind.CANCER, Mode.GONE);
            assertThat(dead).isEqualTo(8);
            assertThat(cells.mode(detach.heroCell())).isEqualTo(Mode.CRAWLING);
            assertThat(cells.count(Kind.CANCER, Mode.LOOSE)).isZero();
        }
    }

    @Test
    void theHeroEndsBelowTheSheet() {
        Detach detach = Runs.played(Detach::new, 11, Runs.TICKS);
        float above = detach.sheet().above(detach.hero().nucleusX(), detach.hero().nucleusY());
        assertThat(above).isLessThan(-20);
    }

    @Test
    void allOtherCellsStayAboveTheSheet() {
        Detach detach = new Detach(11);
        while (detach.tick() < Runs.TICKS) {
            detach.step();
            if (detach.tick() % World.TICKS_PER_SECOND == 0) {
                Cells cells = detach.cells();
                for (int i = 0; i < cells.count(); i++) {
                    if (cells.is(i, Kind.CANCER) && cells.is(i, Mode.SETTLED)) {
                        assertThat(detach.sheet().above(cells.x[i], cells.y[i])).isPositive();
                    }
                }
            }
        }
    }

    @Test
    void theSheetOpensBeforeAnyCellIsThrough() {
        Detach detach = new Detach(11);
        while (!detach.cells().is(detach.first(), Mode.SQUEEZING)) {
            detach.step();
        }
        assertThat(detach.gapOpen()).isGreaterThan(0.5f);
    }

    @Test
    void aSmallGroupLeavesTogetherWithOneCellInFront() {
        for (int second = 8; second <= 24; second += 2) {
            Trek[] group = Runs.played(Detach::new, 7, second * 60).group();
            for (int i = 1; i < group.length; i++) {
                double nearest = Double.MAX_VALUE;
                for (int j = 0; j < group.length; j++) {
                    if (j != i) {
                        nearest = Math.min(nearest, Math.hypot(group[i].body().x[0] - group[j].body().x[0],
                                group[i].body().y[0] - group[j].body().y[0]));
                    }
                }
                assertThat(nearest).as("cell %d of the group at %d s", i, second).isLessThan(26);
            }
        }
        Trek[] end = Runs.played(Detach::new, 7, Runs.TICKS).group();
        assertThat(end[0].body().x[0]).isLessThan(-130).isLessThan(end[1].body().x[0]).isLessThan(end[2].body().x[0]);
    }
}
