package cascade.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PlayerTest {

    private static final double QUARTER = 0.25;

    private final Player player = new Player(Lessons.threeSteps());

    @Test
    void beginsPausedAtTheBeginning() {
        assertThat(player.moment()).isEqualTo(new Moment("trial", 0, 0, false));
        assertThat(player.playing()).isFalse();
        assertThat(player.speed()).isEqualTo(Speed.NORMAL);
        assertThat(player.lastTick()).isEqualTo(24 * 60);
    }

    @Test
    void aPauseMarkStopsPlayOnceAndPlayGoesOn() {
        player.goTo("two");
        player.play();
        run(player);
        assertThat(player.moment().tick()).isEqualTo(2 * 60);
        player.play();
        run(player);
        assertThat(player.moment().tick()).isEqualTo(5 * 60);
        player.play();
        run(player);
        assertThat(player.atEndOfStep()).isTrue();
    }

    @Test
    void playAtTheEndStartsTheStepAgain() {
        player.goTo("three");
        player.nudge(1000);
        assertThat(player.atEndOfStep()).isTrue();
        player.play();
        assertThat(player.moment().tick()).isZero();
        assertThat(player.playing()).isTrue();
    }

    @Test
    void theEndOfAStepDoesNotRunIntoTheNext() {
        player.play();
        for (int i = 0; i < 200; i++) {
            player.advance(QUARTER);
        }
        assertThat(player.moment()).isEqualTo(new Moment("trial", 0, 24 * 60, false));
        assertThat(player.playing()).isFalse();
    }

    @Test
    void timeThatPassesWhilePausedIsNotCaughtUp() {
        player.advance(QUARTER);
        player.play();
        player.advance(QUARTER);
        assertThat(player.moment().tick()).isEqualTo(15);
    }

    @Test
    void aStallCountsAsAQuarterOfASecond() {
        player.play();
        player.advance(3600);
        assertThat(player.moment().tick()).isEqualTo(15);
    }

    @Test
    void oddTimesAreTakenAsNoTime() {
        player.play();
        player.advance(-1);
        player.advance(0);
        player.advance(Double.NaN);
        assertThat(player.moment().tick()).isZero();
        player.seek(Double.NaN);
        assertThat(player.moment().tick()).isZero();
    }

    @Test
    void nextAfterTheLastStepIsTheClosingPage() {
        player.goTo("three");
        player.play();
        player.next();
        assertThat(player.closing()).isTrue();
        assertThat(player.step()).isEmpty();
        assertThat(player.hasNext()).isFalse();
        assertThat(player.playing()).isFalse();
        player.play();
        assertThat(player.playing()).as("nothing plays here").isFalse();
        player.back();
        assertThat(player.step()).hasValueSatisfying(step -> assertThat(step.id()).isEqualTo("three"));
        assertThat(player.moment().tick()).isZero();
    }

    @Test
    void aPlayingLessonPlaysOnInTheNextStep() {
        player.play();
        player.next();
        assertThat(player.playing()).isTrue();
    }

    @Test
    void theEndOfTheLineIsTheClosingPage() {
        player.seek(3);
        assertThat(player.closing()).isTrue();
        assertThat(player.position()).isEqualTo(3);
        player.seek(-2);
        assertThat(player.moment()).isEqualTo(new Moment("trial", 0, 0, false));
    }

    @Test
    void speedsFollowEachOtherInARing() {
        assertThat(Speed.NORMAL.next()).isEqualTo(Speed.DOUBLE);
        assertThat(Speed.DOUBLE.next()).isEqualTo(Speed.HALF);
        assertThat(Speed.HALF.factor()).isEqualTo(0.5);
    }

    @Test
    void aKeptMomentIsShownAgain() {
        var kept = new Moment("trial", 1, 77, true);
        player.goTo(kept);
        assertThat(player.moment()).isEqualTo(kept);
    }

    @Test
    void aMomentOfALongerEditionIsBroughtWithinTheLesson() {
        player.goTo(new Moment("trial", 2, 5000, false));
        assertThat(player.moment().tick()).isEqualTo(30);
        player.goTo(new Moment("trial", 9, 5, false));
        assertThat(player.closing()).isTrue();
    }

    @Test
    void stepsThatDoNotExistAreRefused() {
        assertThatThrownBy(() -> player.goTo("four")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("four");
        assertThatThrownBy(() -> player.goTo(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> player.goTo(new Moment("other", 0, 0, false)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void marksAtTheEdgesOfAStepDoNotHoldItUp() {
        var edges = new Player(Lessons.oneStep(1, List.of(0.0, 1.0)));
        edges.play();
        run(edges);
        assertThat(edges.moment().tick()).isEqualTo(60);
    }

    private static void run(Player player) {
        while (player.playing()) {
            player.advance(QUARTER);
        }
    }
}
