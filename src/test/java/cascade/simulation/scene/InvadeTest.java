package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Mode;
import cascade.simulation.SoftBody;
import cascade.simulation.World;
import org.junit.jupiter.api.Test;

class InvadeTest {

    private static final float QUICK = 0.6f;
    /// Minutes of the body's time in a second of showing.
    private static final double MINUTES = 30;

    @Test
    void theSameSeedIsTheSameRun() {
        Runs.sameSeedIsTheSameRun(Invade::new);
    }

    @Test
    void seekingShowsWhatPlayingShowed() {
        Runs.seekShowsWhatPlayShowed(Invade::new);
    }

    @Test
    void theHeroNeverJumps() {
        Runs.theHeroNeverJumps(Invade::new, QUICK);
    }

    @Test
    void theHeroIsAsSlowAsInvadingCellsAre() {
        Invade invade = new Invade(12);
        SoftBody hero = invade.hero();
        double way = 0;
        while (invade.tick() < Runs.TICKS) {
            float x = hero.nucleusX();
            float y = hero.nucleusY();
            invade.step();
            way += Math.hypot(hero.nucleusX() - x, hero.nucleusY() - y);
        }
        assertThat(way / (24 * MINUTES)).as("µm/min on the whole (N-35)").isBetween(0.1, 1.0);
    }

    @Test
    void theNucleusIsSqueezedInBothGaps() {
        Invade invade = new Invade(12);
        var tightest = new float[] {Float.MAX_VALUE, Float.MAX_VALUE};
        while (invade.tick() < Runs.TICKS) {
            invade.step();
            for (int i = 0; i < tightest.length; i++) {
                Throat throat = invade.throats()[i];
                SoftBody hero = invade.hero();
                if (Math.abs(throat.along(hero.nucleusX(), hero.nucleusY())) < 1) {
                    tightest[i] = Math.min(tightest[i], hero.nucleusShort());
                }
            }
        }
        assertThat(tightest[0]).isLessThan(invade.throats()[0].door().gap());
        assertThat(tightest[1]).isLessThan(tightest[0]);
    }

    @Test
    void bundlesBendAsideForACellAndComeBack() {
        Invade invade = new Invade(12);
        float most = 0;
        while (invade.tick() < 11 * World.TICKS_PER_SECOND) {
            invade.step();
            most = Math.max(most, invade.bend(0));
        }
        assertThat(most).isBetween(1f, 3f);
        assertThat(invade.bend(0)).isLessThan(most / 2);
    }

    @Test
    void theLeaderEndsAtTheVesselAndAFollowerIsStuck() {
        Invade invade = Runs.played(Invade::new, 12, Runs.TICKS);
        float room = invade.vessel().outside(invade.hero().nucleusX(), invade.hero().nucleusY());
        assertThat(room).isBetween(9f, 25f);
        assertThat(invade.cells().mode(invade.treks()[0].cell())).isEqualTo(Mode.CRAWLING);
        assertThat(invade.cells().mode(invade.treks()[2].cell())).isEqualTo(Mode.SQUEEZING);
    }

    @Test
    void theCellsOfTheGroupKeepOutOfEachOther() {
        Invade invade = new Invade(12);
        while (invade.tick() < Runs.TICKS) {
            invade.step();
            for (int i = 0; i < invade.treks().length; i++) {
                for (int j = 0; j < i; j++) {
                    SoftBody a = invade.treks()[i].body();
                    SoftBody b = invade.treks()[j].body();
                    assertThat(Math.hypot(a.x[0] - b.x[0], a.y[0] - b.y[0])).as("%d and %d at %.1f s", i, j, invade.time())
                            .isGreaterThan((a.r[0] + b.r[0]) * 0.8);
                }
            }
        }
    }

    @Test
    void aCellThatCutsItsPathPartsOneStrandAfterAnother() {
        Invade invade = new Invade(7);
        Cutter cutter = invade.cutter();
        assertThat(cutter.cut()).isZero();
        int before = 0;
        for (int tick = 0; tick < Runs.TICKS; tick++) {
            invade.step();
            assertThat(cutter.cut()).isBetween(before, before + 1);
            before = cutter.cut();
            for (int strand = 0; strand < cutter.strands(); strand++) {
                if (cutter.body().x[0] > cutter.strandX(strand)) {
                    assertThat(cutter.parted(strand)).as("no cell goes through a whole strand").isGreaterThan(0.5f);
                }
            }
        }
        assertThat(cutter.cut()).isEqualTo(cutter.strands());
    }
}
