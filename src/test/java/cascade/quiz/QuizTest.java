package cascade.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cascade.content.Question;
import cascade.content.QuestionSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class QuizTest {

    private static final Answer RIGHT_ONE = chosen(1);

    private final Quiz quiz = quiz(Questions.ONE, Questions.SEVERAL, Questions.ORDER, Questions.PAIRS);

    @Test
    void everyOptionGetsItsReasonAlsoThoseNotChosen() {
        Grade grade = quiz.answer(chosen(0));
        assertThat(grade.right()).isFalse();
        assertThat(grade.marks()).containsExactly(
                new Mark(false, true, false, "why a"),
                new Mark(false, false, true, "why b"),
                new Mark(true, false, false, "why c"));
    }

    @Test
    void inAnotherLanguageTheSameRunGoesOn() {
        quiz.answer(chosen(0));
        quiz.next();
        QuestionSet translated = Questions.set(Questions.ONE_TRANSLATED, Questions.SEVERAL, Questions.ORDER, Questions.PAIRS);
        Quiz run = quiz.in(translated).orElseThrow();
        assertThat(run.index()).isEqualTo(1);
        assertThat(run.presented()).isEqualTo(quiz.presented());
        assertThat(run.answers()).isEqualTo(quiz.answers());
        run.back();
        assertThat(run.answered()).contains(chosen(0));
        assertThat(run.grade().orElseThrow().marks()).extracting(Mark::why).containsExactly("why á", "why bé", "why cé");
        assertThat(run.presented()).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void otherQuestionsAreNotTheSameRun() {
        assertThat(quiz.in(Questions.set(Questions.SEVERAL, Questions.ONE))).isEmpty();
    }

    @Test
    void chooseSeveralWantsAllThatIsSoAndNothingElse() {
        assertThat(quiz(Questions.SEVERAL).answer(chosen(0, 2)).right()).isTrue();
        assertThat(quiz(Questions.SEVERAL).answer(chosen(0)).right()).isFalse();
        assertThat(quiz(Questions.SEVERAL).answer(chosen(0, 1, 2)).right()).isFalse();
    }

    @Test
    void eachItemOfAnOrderIsMarkedByItsOwnPlace() {
        Grade grade = quiz(Questions.ORDER).answer(new Answer.Ordered(List.of(0, 2, 1, 3)));
        assertThat(grade.marks()).extracting(Mark::right).containsExactly(true, false, false, true);
        assertThat(grade.marks()).extracting(Mark::why)
                .containsExactly("why item 0", "why item 1", "why item 2", "why item 3");
        assertThat(quiz(Questions.ORDER).answer(new Answer.Ordered(List.of(0, 1, 2, 3))).right()).isTrue();
    }

    @Test
    void eachPairIsMarked() {
        Grade grade = quiz(Questions.PAIRS).answer(new Answer.Matched(Map.of(0, 3, 1, 1, 2, 2, 3, 0)));
        assertThat(grade.marks()).extracting(Mark::right).containsExactly(false, true, true, false);
    }

    @Test
    void rightHandSidesThatReadTheSameAreTheSame() {
        assertThat(quiz(Questions.PAIRS).answer(new Answer.Matched(Map.of(0, 0, 1, 2, 2, 1, 3, 3))).right()).isTrue();
    }

    @Test
    void onlyWholeAnswersOfTheRightKindAreAccepted() {
        assertRefused(Questions.ONE, chosen());
        assertRefused(Questions.ONE, chosen(0, 1));
        assertRefused(Questions.ONE, chosen(3));
        assertRefused(Questions.ONE, new Answer.Ordered(List.of(0, 1, 2)));
        assertRefused(Questions.SEVERAL, chosen());
        assertRefused(Questions.ORDER, new Answer.Ordered(List.of(0, 1, 2)));
        assertRefused(Questions.ORDER, new Answer.Ordered(List.of(0, 1, 2, 2)));
        assertRefused(Questions.PAIRS, new Answer.Matched(Map.of(0, 1)));
        assertRefused(Questions.PAIRS, new Answer.Matched(Map.of(0, 0, 1, 1, 2, 2, 3, 4)));
    }

    @Test
    void theFirstAnswerStands() {
        Grade first = quiz.answer(chosen(0));
        assertThat(quiz.answer(RIGHT_ONE)).isEqualTo(first);
        assertThat(quiz.answered()).contains(chosen(0));
    }

    @Test
    void nextWaitsForAnAnswer() {
        assertThat(quiz.next()).isFalse();
        assertThat(quiz.index()).isZero();
        quiz.answer(RIGHT_ONE);
        assertThat(quiz.next()).isTrue();
        assertThat(quiz.question()).isEqualTo(Questions.SEVERAL);
        assertThat(quiz.grade()).isEmpty();
    }

    @Test
    void backShowsAnEarlierQuestionWithItsGradeAsItWas() {
        List<Integer> presented = quiz.presented();
        Grade grade = quiz.answer(chosen(2));
        quiz.next();
        assertThat(quiz.back()).isTrue();
        assertThat(quiz.grade()).contains(grade);
        assertThat(quiz.presented()).isEqualTo(presented);
        assertThat(quiz.back()).isFalse();
        assertThat(quiz.next()).isTrue();
    }

    @Test
    void finishesAfterTheLastAnswerAndCanGoBack() {
        Quiz one = quiz(Questions.ONE);
        assertThat(one.next()).isFalse();
        assertThat(one.finished()).isFalse();
        one.answer(RIGHT_ONE);
        assertThat(one.next()).isFalse();
        assertThat(one.finished()).isTrue();
        assertThat(one.question()).isEqualTo(Questions.ONE);
        assertThat(one.back()).isTrue();
        assertThat(one.finished()).isFalse();
    }

    @Test
    void theSummaryNamesTopicsAndCoversWhatWasAnswered() {
        assertThat(quiz.summary()).isEqualTo(new Summary(List.of(), List.of()));
        quiz.answer(RIGHT_ONE);
        assertThat(quiz.summary().known()).containsExactly(Questions.topic("rest"));
        quiz.next();
        quiz.answer(chosen(1));
        assertThat(quiz.summary()).as("one of two was not right")
                .isEqualTo(new Summary(List.of(), List.of(Questions.topic("rest"))));
        quiz.next();
        quiz.answer(new Answer.Ordered(List.of(0, 1, 2, 3)));
        assertThat(quiz.summary())
                .isEqualTo(new Summary(List.of(Questions.topic("steps")), List.of(Questions.topic("rest"))));
    }

    private static void assertRefused(Question question, Answer answer) {
        Quiz quiz = quiz(question);
        assertThat(quiz.accepts(answer)).isFalse();
        assertThatThrownBy(() -> quiz.answer(answer)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(question.head().id());
        assertThat(quiz.grade()).isEmpty();
    }

    @Test
    void aRunIsCarriedOnAtItsFirstQuestionWithoutAnAnswer() {
        quiz.carryOn(Map.of("one", false, "several", true, "gone", true));
        assertThat(quiz.index()).isEqualTo(2);
        assertThat(quiz.grade()).isEmpty();
        assertThat(quiz.answers()).isEqualTo(Map.of("one", false, "several", true));
        assertThat(quiz.summary().again()).containsExactly(Questions.topic("rest"));
        quiz.answer(new Answer.Ordered(List.of(0, 1, 2, 3)));
        assertThat(quiz.answers()).containsEntry("order", true).hasSize(3);
        assertThat(quiz.summary().known()).containsExactly(Questions.topic("steps"));
    }

    @Test
    void aRunThatWasAnsweredToItsEndBeginsAfresh() {
        quiz.carryOn(Map.of("one", false, "several", true, "order", true, "pairs", true));
        assertThat(quiz.index()).isZero();
        assertThat(quiz.answers()).isEmpty();
    }

    private static Quiz quiz(Question... questions) {
        return new Quiz(Questions.set(questions), new Random(1));
    }

    private static Answer chosen(Integer... options) {
        return new Answer.Chosen(Set.of(options));
    }
}
