package cascade.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Question;
import cascade.content.Question.ChooseOne;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// A question to a class.
final class PollTest {

    private final Poll poll = new Poll((ChooseOne) Questions.ONE, new SplittableRandom(3));

    @Test
    void cardsAreCountedAndTheLastOneCanBeTakenBack() {
        poll.raise(0);
        poll.raise(2);
        poll.raise(2);
        poll.undo();
        assertThat(poll.count(0, 0)).isEqualTo(1);
        assertThat(poll.count(0, 2)).isEqualTo(1);
        assertThat(poll.total(0)).isEqualTo(2);
        poll.undo();
        poll.undo();
        poll.undo();
        assertThat(poll.total(0)).isZero();
    }

    @Test
    void aCardWithoutAnOptionCountsNothing() {
        poll.raise(3);
        poll.raise(-1);
        assertThat(poll.total(0)).isZero();
    }

    @Test
    void twoKeysAreEnoughToCount() {
        poll.markNext();
        poll.raise(poll.marked());
        poll.markNext();
        poll.markNext();
        assertThat(poll.marked()).isZero();
        assertThat(poll.count(0, 1)).isEqualTo(1);
    }

    @Test
    void theSecondCountStandsBesideTheFirst() {
        poll.raise(0);
        poll.chart();
        poll.raise(0);
        assertThat(poll.total(0)).as("nothing is counted behind the chart").isEqualTo(1);
        poll.discuss();
        assertThat(poll.stage()).isEqualTo(Poll.Stage.DISCUSSING);
        poll.countAgain();
        poll.undo();
        poll.raise(1);
        poll.raise(1);
        poll.chart();
        assertThat(poll.round()).isEqualTo(1);
        assertThat(poll.count(0, 0)).isEqualTo(1);
        assertThat(poll.count(1, 1)).isEqualTo(2);
        poll.countAgain();
        assertThat(poll.total(1)).isZero();
        assertThat(poll.total(0)).isEqualTo(1);
    }

    @Test
    void optionsAreShuffledAndKeepTheirReasons() {
        assertThat(poll.options()).containsExactlyInAnyOrderElementsOf(((ChooseOne) Questions.ONE).options());
    }

    @Test
    void onlyQuestionsForCardsAreAskedAndThoseOfTheStepFirst() {
        var one = (ChooseOne) Questions.ONE;
        Question.Head head = one.head();
        var landing = new ChooseOne(new Question.Head("landing", head.topic(), head.ask(), head.claims(),
                new Question.StepRef("journey", "landing", false), head.recap()), one.options());
        var set = Questions.set(Questions.ORDER, one, Questions.SEVERAL, landing);
        assertThat(Poll.askable(set, "journey", "landing")).containsExactly(landing, one);
        assertThat(Poll.askable(set, "journey", "trip")).containsExactly(one, landing);
    }
}
