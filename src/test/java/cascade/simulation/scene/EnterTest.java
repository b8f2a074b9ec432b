package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Actor;
import cascade.simulation.Mode;
import cascade.simulation.Recording;
import cascade.simulation.Report;
import java.util.Random;
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

    private static void assertSame(Enter one, Enter other) {
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
    void theSameSeedIsTheSameEnter() {
        assertSame(at(13, END), at(13, END));
        assertThat(at(12, END).cells().x).isNotEqualTo(at(13, END).cells().x);
    }

    @Test
    void seekingShowsWhatPlayingShowed() {
        var recording = new Recording(new Enter(13));
        var random = new Random(3);
        for (int i = 0; i < 6; i++) {
            int tick = random.nextInt(END + 1);
            recording.seek(tick);
            assertSame((Enter) recording.world(), at(13, tick));
        }
    }

    @Test
    void theHeroNeverJumps() {
        var enter = new Enter(13);
        var report = new Report();
        enter.report(report);
        for (int i = 0; i < END; i++) {
            float x = report.x(Actor.HERO);
            float y = report.y(Actor.HERO);
            enter.step();
            enter.report(report);
            assertThat(report.x(Actor.HERO) - x).as("x at tick %d", i).isBetween(-0.5f, 0.5f);
            assertThat(report.y(Actor.HERO) - y).as("y at tick %d", i).isBetween(-0.5f, 0.5f);
        }
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
