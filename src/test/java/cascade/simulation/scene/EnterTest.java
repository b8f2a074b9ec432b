package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Mode;
import org.junit.jupiter.api.Test;

class EnterTest {

    private static final int END = 1440;

    private static Enter at(long seed, int tick) {
        var enter = new Enter(seed);
        for (int i = 0; i < tick; i++) {
            enter.step();
        }
        return enter;
    }

    @Test
    void theSameSeedIsTheSameRun() {
        Runs.sameSeedIsTheSameRun(Enter::new);
    }

    @Test
    void seekShowsWhatPlayShowed() {
        Runs.seekShowsWhatPlayShowed(Enter::new);
    }

    @Test
    void theHeroNeverJumps() {
        Runs.theHeroNeverJumps(Enter::new, 0.5f);
    }

    @Test
    void theHeroCrawlsSqueezesAndIsCarriedOffInSight() {
        assertThat(at(13, 300).cells().mode(at(13, 300).heroCell())).isEqualTo(Mode.CRAWLING);
        assertThat(at(13, 840).cells().mode(at(13, 840).heroCell())).isEqualTo(Mode.SQUEEZING);
        var end = at(13, END);
        int hero = end.heroCell();
        assertThat(end.cells().mode(hero)).isEqualTo(Mode.FLOWING);
        assertThat(end.vessel().outside(end.cells().x[hero], end.cells().y[hero])).isLessThan(-9);
        assertThat(end.cells().x[hero]).isBetween(15f, 100f);
    }

    @Test
    void theWallOpensWhereTheMacrophageTouchesItAndClosesAgain() {
        float before = at(13, 60).gap();
        assertThat(at(13, 540).gap()).isGreaterThan(before + 0.8f);
        assertThat(at(13, 840).gap()).isGreaterThan(at(13, 540).gap());
        assertThat(at(13, END).gap()).isLessThan(before + 0.3f);
    }

    @Test
    void theMacrophageStaysOutsideTheBlood() {
        var enter = new Enter(13);
        for (int i = 0; i < END; i++) {
            enter.step();
            var guide = enter.macrophage();
            for (int k = 0; k < Macrophage.ROUNDS; k++) {
                assertThat(enter.vessel().outside(guide.x[k], guide.y[k])).isPositive();
            }
        }
    }
}
