package cascade.progress;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.progress.Deeds.Deed;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What two programs learn of the same learner goes together.
final class ChangePropertyTest {

    @Property
    void whereNobodyElseWroteExactlyWhatIsNowIsKept(@ForAll("deeds") List<Deed> before, @ForAll("deeds") List<Deed> then) {
        Progress from = Deeds.all(Progress.NONE, before);
        Progress to = Deeds.all(from, then);
        assertThat(new Change(from, to).onto(from)).isEqualTo(to);
        assertThat(new Change(from, Progress.NONE).onto(from)).isEqualTo(Progress.NONE);
    }

    @Property
    void whatDidNotChangeHereStaysAsItIsThere(@ForAll("deeds") List<Deed> here, @ForAll("deeds") List<Deed> there) {
        Progress mine = Deeds.all(Progress.NONE, here);
        Progress theirs = Deeds.all(mine, there);
        assertThat(new Change(mine, mine).onto(theirs)).isEqualTo(theirs);
    }

    @Property
    void theFurtherOfEachLessonAndEveryAnswerStay(@ForAll("deeds") List<Deed> before, @ForAll("deeds") List<Deed> here,
                                                  @ForAll("deeds") List<Deed> there) {
        Progress from = Deeds.all(Progress.NONE, before);
        Progress mine = Deeds.all(from, here);
        Progress theirs = Deeds.all(from, there);
        Progress both = new Change(from, mine).onto(theirs);
        for (Progress one : List.of(mine, theirs)) {
            one.lessons().forEach((id, lesson) -> {
                LessonProgress merged = both.lesson(id).orElseThrow();
                assertThat(merged.furthest()).isGreaterThanOrEqualTo(lesson.furthest());
                assertThat(merged.finished() || !lesson.finished()).isTrue();
            });
            one.quizzes().forEach((id, quiz) -> {
                QuizProgress merged = both.quiz(id).orElseThrow();
                assertThat(quiz.known()).allMatch(topic -> merged.known().contains(topic) || merged.again().contains(topic));
                assertThat(quiz.again()).allMatch(topic -> merged.known().contains(topic) || merged.again().contains(topic));
            });
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Deeds.deeds("journey", "dormancy", "lymph").list().ofMaxSize(8);
    }
}
