package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Question;
import cascade.content.QuestionSet;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a learner can do in a quiz: all four kinds of question, by mouse and by keyboard, rightly and wrongly.
final class QuizScreenTest {

    private static final String RIGHT = "Yes, that is right.";

    private final QuestionSet set = Samples.quiz();
    private Learner learner;

    @BeforeEach
    void opensTheQuiz() {
        learner = new Learner(Samples.library()).clicks("#open-recurrence");
    }

    @AfterEach
    void leaves() {
        learner.close();
    }

    @Test
    void allRightByMouseEndsOnWhatIsKnown() {
        for (Question question : set.questions()) {
            answerByMouse(question);
            learner.fires("#check");
            assertThat(learner.sees(RIGHT)).as(question.head().id()).isTrue();
            learner.fires("#next-question");
        }
        assertThat(learner.sees("What you know well")).isTrue();
        assertThat(learner.sees("What to look at again")).isFalse();
        assertThat(learner.find("#paper")).isPresent();
        assertThat(learner.store().load().progress().quiz("recurrence").orElseThrow().known())
                .containsExactlyInAnyOrder("rest", "travel");
    }

    @Test
    void allRightByKeyboardAlone() {
        for (Question question : set.questions()) {
            switch (question) {
                case Question.ChooseOne one -> options(one.options()).forEach(this::tabAndPress);
                case Question.ChooseSeveral several -> options(several.options()).forEach(this::tabAndPress);
                case Question.PutInOrder order -> {
                    for (int i = 0; i < order.items().size(); i++) {
                        learner.tabsTo("#item-" + i);
                        for (int up = order.items().size(); up > 0; up--) {
                            learner.presses(KeyCode.ALT, KeyCode.UP);
                        }
                        for (int down = 0; down < i; down++) {
                            learner.presses(KeyCode.ALT, KeyCode.DOWN);
                        }
                    }
                }
                case Question.MatchPairs match -> IntStream.range(0, match.pairs().size())
                        .forEach(i -> tabAndPress("#right-" + i));
            }
            tabAndPress("#check");
            assertThat(learner.sees(RIGHT)).as(question.head().id()).isTrue();
            tabAndPress("#next-question");
        }
        assertThat(learner.sees("That was the last question")).isTrue();
    }

    @Test
    void wrongAnswersGetEveryReasonAndALinkButNoScore() {
        for (Question question : set.questions()) {
            switch (question) {
                case Question.ChooseOne _, Question.ChooseSeveral _ -> learner.clicks("#option-2");
                case Question.PutInOrder _ -> { /* it is never shown in its right order */ }
                case Question.MatchPairs _ -> learner.clicks("#right-1").clicks("#right-2").clicks("#right-0");
            }
            learner.fires("#check");
            assertThat(learner.sees("Here is how it is.")).as(question.head().id()).isTrue();
            assertThat(learner.all(".feedback-card")).hasSize(3);
            assertThat(learner.all(".why")).hasSize(3);
            learner.fires("#next-question");
        }
        assertThat(learner.sees("What to look at again")).isTrue();
        assertThat(learner.sees("%")).isFalse();
        learner.fires("#again-2");
        assertThat(learner.title()).contains("step 6");
        learner.clicks("#back");
        assertThat(learner.sees("What to look at again")).isTrue();
    }

    @Test
    void seeItAgainLeadsToTheStepWithDetailAndBackToTheSameQuestion() {
        answerByMouse(set.questions().getFirst());
        learner.fires("#check").fires("#again");
        assertThat(learner.title()).contains("step 6");
        assertThat(learner.find(".detail")).isPresent();
        learner.clicks("#back");
        assertThat(learner.title()).isEqualTo(set.questions().getFirst().head().ask());
        assertThat(learner.sees(RIGHT)).isTrue();
    }

    @Test
    void worriedKeepsWhatIsChosenSoFar() {
        learner.presses(KeyCode.B).clicks("#worried").clicks("#support-back");
        assertThat(learner.all(".answer:selected")).hasSize(1);
    }

    @Test
    void itemsCanBePickedAndPlaced() {
        answerByMouse(set.questions().get(0));
        learner.fires("#check").fires("#next-question");
        answerByMouse(set.questions().get(1));
        learner.fires("#check").fires("#next-question");
        List<String> before = order();
        learner.clicks("#" + before.get(2)).clicks("#" + before.get(0));
        assertThat(order()).containsExactly(before.get(2), before.get(0), before.get(1));
    }

    private List<String> order() {
        return learner.asks(() -> learner.find(".order-row").orElseThrow().getParent().getChildrenUnmodifiable()
                .stream().map(row -> row.lookup(".answer").getId()).toList());
    }

    private void answerByMouse(Question question) {
        switch (question) {
            case Question.ChooseOne one -> options(one.options()).forEach(learner::clicks);
            case Question.ChooseSeveral several -> options(several.options()).forEach(learner::clicks);
            case Question.PutInOrder order -> {
                for (int i = order.items().size() - 1; i >= 0; i--) {
                    for (int up = order.items().size() - 1; up > 0; up--) {
                        int item = i;
                        learner.find("#up-" + item).filter(button -> !button.isDisabled())
                                .ifPresent(_ -> learner.clicks("#up-" + item));
                    }
                }
            }
            case Question.MatchPairs match -> {
                for (int i = match.pairs().size() - 1; i >= 0; i--) {
                    learner.clicks("#left-" + i).clicks("#right-" + i);
                }
            }
        }
        assertThat(((Labeled) learner.find("#check").orElseThrow()).isDisabled()).isFalse();
    }

    private static List<String> options(List<Question.Option> options) {
        return IntStream.range(0, options.size()).filter(i -> options.get(i).right())
                .mapToObj(i -> "#option-" + i).toList();
    }

    private void tabAndPress(String query) {
        learner.tabsTo(query).presses(KeyCode.SPACE);
    }
}
