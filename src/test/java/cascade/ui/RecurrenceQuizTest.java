package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Journey;
import cascade.content.Library;
import cascade.content.Question;
import cascade.content.Question.StepRef;
import cascade.content.QuestionSet;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The quiz that ships: answered rightly and wrongly to its end.
///
/// [QuizScreenTest] clicks and types; here controls are pressed by their own action, wherever the page is scrolled to.
final class RecurrenceQuizTest {

    private static final String RIGHT = "Yes, that is right.";

    private final Library library = Journey.library();
    private final QuestionSet set = library.quiz("recurrence").orElseThrow();
    private Learner learner;

    @BeforeEach
    void opensTheQuiz() {
        learner = new Learner(library).fires("#open-recurrence");
    }

    @AfterEach
    void leaves() {
        learner.close();
    }

    @Test
    void allRightEndsOnWhatIsKnownWell() {
        assertThat(set.questions()).hasSizeGreaterThanOrEqualTo(30);
        for (Question question : set.questions()) {
            assertThat(learner.title()).isEqualTo(question.head().ask());
            answer(question, true);
            assertThat(learner.sees(RIGHT)).as(question.head().id()).isTrue();
            everyReasonIsSeen(question);
            learner.fires("#next-question");
        }
        assertThat(learner.sees("What you know well")).isTrue();
        assertThat(learner.sees("What to look at again")).isFalse();
        assertThat(set.topics()).isNotEmpty().allSatisfy(topic -> assertThat(learner.sees(topic.name())).isTrue());
        thereIsNoScore();
        assertThat(learner.store().load().progress().quiz("recurrence").orElseThrow().known())
                .hasSize(set.topics().size());
        learner.fires("#to-home");
        assertThat(learner.find("#open-recurrence")).isPresent();
    }

    @Test
    void allWrongGetsEveryReasonAndEndsOnWhatToLookAtAgain() {
        for (Question question : set.questions()) {
            answer(question, false);
            assertThat(learner.sees(RIGHT)).as(question.head().id()).isFalse();
            assertThat(learner.sees("Here is how it is.")).as(question.head().id()).isTrue();
            everyReasonIsSeen(question);
            learner.fires("#next-question");
        }
        assertThat(learner.sees("What you know well")).isFalse();
        assertThat(learner.sees("What to look at again")).isTrue();
        thereIsNoScore();
        for (QuestionSet.Topic topic : set.topics()) {
            StepRef first = set.questions().stream().map(Question::head)
                    .filter(head -> head.topic().equals(topic.id())).findFirst().orElseThrow().again();
            learner.fires("#again-" + (set.topics().indexOf(topic) + 1));
            showsStep(first);
            learner.fires("#back");
            assertThat(learner.sees("What to look at again")).isTrue();
        }
    }

    @Test
    void seeItAgainLeadsFromEveryQuestionToItsStepAndBack() {
        boolean right = true;
        for (Question question : set.questions()) {
            answer(question, right);
            learner.fires("#again");
            showsStep(question.head().again());
            learner.fires("#back");
            assertThat(learner.title()).isEqualTo(question.head().ask());
            assertThat(learner.sees(RIGHT)).as(question.head().id()).isEqualTo(right);
            everyReasonIsSeen(question);
            learner.fires("#next-question");
            right = !right;
        }
    }

    private void showsStep(StepRef again) {
        assertThat(learner.title()).isEqualTo(library.lesson(again.lesson()).orElseThrow().step(again.step()).orElseThrow().title());
        assertThat(learner.find(".detail").isPresent()).as("more detail of " + again.step()).isEqualTo(again.detail());
    }

    private void everyReasonIsSeen(Question question) {
        List<String> reasons = switch (question) {
            case Question.ChooseOne one -> one.options().stream().map(Question.Option::why).toList();
            case Question.ChooseSeveral several -> several.options().stream().map(Question.Option::why).toList();
            case Question.PutInOrder order -> order.items().stream().map(Question.Item::why).toList();
            case Question.MatchPairs match -> match.pairs().stream().map(Question.Pair::why).toList();
        };
        assertThat(learner.all(".why")).as(question.head().id()).extracting(node -> ((Labeled) node).getText())
                .containsExactlyInAnyOrderElementsOf(reasons);
    }

    /// On the last page no digit and no share says how many were right.
    private void thereIsNoScore() {
        List<String> words = learner.all("*").stream().filter(node -> within(node, "summary-page"))
                .map(node -> node instanceof Text text ? text.getText() : "").filter(text -> !text.isEmpty()).toList();
        assertThat(words).hasSizeGreaterThan(3).allSatisfy(text -> assertThat(text).doesNotContainPattern("\\d|%"));
    }

    private static boolean within(Node node, String style) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    private void answer(Question question, boolean right) {
        switch (question) {
            case Question.ChooseOne one -> choose(one.options(), right);
            case Question.ChooseSeveral several -> choose(several.options(), right);
            case Question.PutInOrder order -> {
                if (right) {
                    putInOrder(order.items().size());
                }
                // As it is presented it is never right; each item then stands where it was put.
            }
            case Question.MatchPairs match -> {
                int pairs = match.pairs().size();
                for (int i = 0; i < pairs; i++) {
                    learner.fires("#left-" + i).fires("#right-" + (right ? i : (i + 1) % pairs));
                }
            }
        }
        assertThat(learner.find("#check").orElseThrow().isDisabled()).as(question.head().id()).isFalse();
        learner.fires("#check");
    }

    private void choose(List<Question.Option> options, boolean right) {
        IntStream.range(0, options.size()).filter(i -> options.get(i).right() == right)
                .forEach(i -> learner.fires("#option-" + i));
    }

    /// Moves each item up to its place, the first one first.
    private void putInOrder(int items) {
        for (int item = 0; item < items; item++) {
            String query = "#up-" + item;
            for (int up = place(item); up > item; up--) {
                learner.fires(query);
            }
            assertThat(place(item)).isEqualTo(item);
        }
    }

    private int place(int item) {
        Node row = learner.find("#item-" + item).map(Node::getParent).orElseThrow();
        return learner.asks(() -> row.getParent().getChildrenUnmodifiable().indexOf(row));
    }
}
