package cascade.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.lesson.Presentation.Veil;
import cascade.simulation.Actor;
import cascade.simulation.Mode;
import cascade.simulation.Report;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// A lesson in front of a class.
final class PresentationTest {

    private static final int HALF_STEP = 20;

    private final AtomicLong millis = new AtomicLong(5_000);
    private final Presentation show = new Presentation(new Player(Lessons.threeSteps()), millis::get);
    private final Report report = new Report();

    @Test
    void aPressAtAPauseMarkRevealsWhatComesNextAndTheOneAfterGoesOn() {
        show.forward();
        assertThat(show.audience().step()).as("what waits begins").isZero();
        show.forward();
        play(6);
        assertThat(show.predicting()).isTrue();
        assertThat(show.audience().step()).isEqualTo(1);
        show.forward();
        assertThat(show.predicting()).isFalse();
        assertThat(show.player().playing()).isTrue();
        assertThat(show.audience().step()).isEqualTo(1);
        show.forward();
        assertThat(show.audience().step()).isEqualTo(2);
    }

    @Test
    void aFrozenAudienceStaysWhileTheSpeakerLooksAheadAndIsJoinedOrComesAlong() {
        show.toFirst();
        show.forward();
        play(1);
        Moment seen = show.audience();
        show.freeze();
        show.forward();
        assertThat(show.audience()).isEqualTo(seen);
        assertThat(show.player().moment().step()).isEqualTo(2);
        show.rejoin();
        assertThat(show.player().moment()).isEqualTo(seen);
        assertThat(show.isFrozen()).isFalse();
        show.freeze();
        show.forward();
        show.freeze();
        assertThat(show.audience().step()).isEqualTo(2);
    }

    @Test
    void aTypedNumberGoesToItsStepAndOneThatThereIsNotGoesNowhere() {
        show.type(3);
        assertThat(show.typed()).isEqualTo("3");
        show.enter();
        assertThat(show.audience().step()).isEqualTo(2);
        show.type(9);
        show.type(9);
        show.enter();
        show.enter();
        show.type(0);
        show.enter();
        assertThat(show.audience().step()).isEqualTo(2);
        assertThat(show.typed()).isEmpty();
    }

    @Test
    void homeAndEndLeadToTheFirstAndTheLastStep() {
        show.toLast();
        assertThat(show.audience().step()).isEqualTo(2);
        show.toFirst();
        assertThat(show.audience().step()).isZero();
    }

    @Test
    void aLoopBeginsAgainAndPassesPauseMarks() {
        show.type(2);
        show.enter();
        show.loop();
        play(11);
        assertThat(show.player().playing()).isTrue();
        assertThat(show.audience().step()).isEqualTo(1);
        assertThat(show.audience().tick()).isBetween(30, 120);
        show.player().pause();
        play(1);
        assertThat(show.player().playing()).as("the speaker may pause it").isFalse();
    }

    @Test
    void aScreenIsCoveredAndUncoveredByTheSameKey() {
        show.veil(Veil.BLACK);
        show.veil(Veil.WHITE);
        assertThat(show.veil()).isEqualTo(Veil.WHITE);
        show.veil(Veil.WHITE);
        assertThat(show.veil()).isEqualTo(Veil.NONE);
    }

    @Test
    void thePlanSharesItsMinutesEvenlyAmongTheSteps() {
        assertThat(show.pace().planned()).isEqualTo(60);
        millis.addAndGet(30_000);
        assertThat(show.pace().elapsed()).as("before it begins").isZero();
        show.toggle();
        millis.addAndGet(HALF_STEP * 1000 / 2);
        assertThat(show.pace().elapsed()).isEqualTo(10);
        assertThat(show.pace().behind(0)).isZero();
        assertThat(show.pace().behind(1)).isEqualTo(-10);
        millis.addAndGet(HALF_STEP * 1000);
        assertThat(show.pace().behind(0)).isEqualTo(10);
        show.pace().restart();
        assertThat(show.pace().elapsed()).isZero();
    }

    @Test
    void aMarkOnTheCellMovesWithItAndOneBesideItStays() {
        hero(10, 20);
        Marks marks = show.marks();
        marks.take(Marks.Tool.PEN);
        marks.press(12, 21, report);
        marks.drag(40, 21, report);
        marks.press(100, 100, report);
        hero(60, 20);
        assertThat(marks.strokes().getFirst()).extracting(point -> point.x(report)).containsExactly(62.0, 90.0);
        assertThat(marks.strokes().getLast()).extracting(point -> point.x(report)).containsExactly(100.0);
    }

    @Test
    void aPenIsWipedWithTheStepAndASpotlightFindsTheCellAgain() {
        hero(10, 20);
        Marks marks = show.marks();
        marks.take(Marks.Tool.PEN);
        marks.press(12, 21, report);
        show.toFirst();
        assertThat(marks.strokes()).as("the same step").isNotEmpty();
        show.forward();
        assertThat(marks.strokes()).isEmpty();
        marks.take(Marks.Tool.SPOTLIGHT);
        marks.move(300, 300, report);
        show.back();
        assertThat(marks.spotlight().orElseThrow().x(report)).isEqualTo(10);
        marks.take(Marks.Tool.SPOTLIGHT);
        assertThat(marks.spotlight()).isEmpty();
    }

    @Test
    void aLaserFades() {
        Marks marks = show.marks();
        marks.take(Marks.Tool.LASER);
        marks.move(1, 1, report);
        show.advance(Marks.FADED * 0.6);
        marks.move(2, 2, report);
        assertThat(marks.laser()).hasSize(2);
        show.advance(Marks.FADED * 0.6);
        assertThat(marks.laser()).extracting(glow -> glow.at().x()).containsExactly(2.0);
        show.advance(Marks.FADED);
        assertThat(marks.laser()).isEmpty();
    }

    private void hero(float x, float y) {
        report.clear();
        report.tell(Actor.HERO, 1, x, y, 8, Mode.CRAWLING);
    }

    private void play(double seconds) {
        for (double done = 0; done < seconds; done += 0.1) {
            show.advance(0.1);
        }
    }
}
