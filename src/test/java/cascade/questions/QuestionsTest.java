package cascade.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cascade.questions.CareQuestion.Origin;
import cascade.questions.Questions.Kept;
import cascade.questions.Questions.Outcome;
import cascade.questions.Questions.Reason;
import cascade.questions.Questions.Refused;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What can be done with the questions for the care team, and what two programs make of them together.
final class QuestionsTest {

    private static final Questions THREE = of("a", "b", "c");

    private static Questions of(String... texts) {
        return new Questions(Stream.of(texts).map(QuestionsTest::question).toList());
    }

    private static CareQuestion question(String text) {
        return new CareQuestion(text, Origin.OWN);
    }

    private static List<String> texts(Questions questions) {
        return questions.all().stream().map(CareQuestion::text).toList();
    }

    private static List<String> kept(Outcome outcome) {
        return outcome instanceof Kept(Questions questions) ? texts(questions) : List.of("refused", outcome.toString());
    }

    @Test
    void aQuestionIsKeptAtTheEndWithWhereItCameFrom() {
        var from = new Origin("journey", "trip");
        assertThat(THREE.keep("May I swim?", from)).isInstanceOfSatisfying(Kept.class, now ->
                assertThat(now.questions().all().getLast()).isEqualTo(new CareQuestion("May I swim?", from)));
    }

    @Test
    void whatIsTypedIsPutOnOneLine() {
        assertThat(kept(Questions.NONE.keep("  May I\n\tswim\u0007 ?  ", Origin.OWN))).containsExactly("May I swim ?");
    }

    @Test
    void wordsThatCannotBeKeptAreRefusedWithTheReasonAndNothingChanges() {
        assertThat(THREE.keep(" \n ", Origin.OWN)).isEqualTo(new Refused(Reason.EMPTY, 0));
        assertThat(THREE.keep("b", new Origin("journey", "trip"))).isEqualTo(new Refused(Reason.THERE, 1));
        assertThat(THREE.keep("W".repeat(CareQuestion.LONGEST + 1), Origin.OWN))
                .isEqualTo(new Refused(Reason.LONG, CareQuestion.LONGEST + 1));
        assertThat(kept(THREE.keep("W".repeat(CareQuestion.LONGEST), Origin.OWN))).hasSize(4);
    }

    @Test
    void thereIsRoomForSoManyAndNoMore() {
        var most = new Questions(IntStream.range(0, Questions.MOST).mapToObj(i -> question("q" + i)).toList());
        assertThat(most.keep("one more", Origin.OWN)).isEqualTo(new Refused(Reason.FULL, 8));
        assertThat(kept(most.change(question("q3"), "other words"))).hasSize(Questions.MOST).contains("other words");
    }

    @Test
    void otherWordsTakeThePlaceOfTheFirst() {
        assertThat(kept(THREE.change(question("b"), " B "))).containsExactly("a", "B", "c");
        assertThat(kept(THREE.change(question("b"), "b"))).containsExactly("a", "b", "c");
        assertThat(THREE.change(question("b"), "c")).isEqualTo(new Refused(Reason.THERE, 1));
    }

    @Test
    void aQuestionMovesAsFarAsThereIsRoom() {
        assertThat(texts(THREE.move(question("c"), -1))).containsExactly("a", "c", "b");
        assertThat(texts(THREE.move(question("a"), 1))).containsExactly("b", "a", "c");
        assertThat(THREE.move(question("a"), -1)).isEqualTo(THREE);
        assertThat(THREE.move(question("c"), Integer.MAX_VALUE)).isEqualTo(THREE);
        assertThat(THREE.move(question("unknown"), 1)).isEqualTo(THREE);
    }

    @Test
    void whatWasRemovedCanBePutBackInItsPlace() {
        Questions without = THREE.without(question("b"));
        assertThat(texts(without)).containsExactly("a", "c");
        assertThat(without.put(1, question("b"))).isEqualTo(THREE);
        assertThat(texts(Questions.NONE.put(7, question("b")))).containsExactly("b");
    }

    @Test
    void aFileCannotHoldWhatNobodyCouldWrite() {
        assertThatThrownBy(() -> question("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> question("two\nlines")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> question("W".repeat(CareQuestion.LONGEST + 1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(texts(of("a", "b", "a"))).containsExactly("a", "b");
    }

    @Test
    void whatTwoProgramsWroteIsAllThereAndWhatEitherRemovedIsGone() {
        Questions mine = of("c", "mine", "a");
        Questions theirs = of("a", "b", "theirs");
        assertThat(texts(mine.onto(THREE, theirs))).containsExactly("mine", "a", "theirs");
        assertThat(texts(of("c", "b", "a").onto(THREE, of("a", "b", "c", "theirs")))).containsExactly("c", "b", "a", "theirs");
    }

    @Property
    void whereNobodyElseWroteExactlyTheseAreKept(@ForAll("any") Questions from, @ForAll("any") Questions to) {
        assertThat(to.onto(from, from)).isEqualTo(to);
        assertThat(from.onto(from, to)).isEqualTo(to);
    }

    @Property
    void nothingThatEitherWroteIsLost(@ForAll("any") Questions from, @ForAll("any") Questions mine,
                                      @ForAll("any") Questions theirs) {
        List<String> both = texts(mine.onto(from, theirs));
        assertThat(both).doesNotHaveDuplicates();
        for (Questions one : List.of(mine, theirs)) {
            assertThat(both).containsAll(texts(one).stream().filter(text -> !texts(from).contains(text)).toList());
        }
    }

    @Provide
    Arbitrary<Questions> any() {
        return Arbitraries.of("a", "b", "c", "d", "e").list().ofMaxSize(5).map(texts -> of(texts.toArray(String[]::new)));
    }
}
