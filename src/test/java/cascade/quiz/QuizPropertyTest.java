package cascade.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class QuizPropertyTest {

    @Property
    void anOrderIsNeverPresentedAlreadySolved(@ForAll long seed, @ForAll @IntRange(min = 2, max = 7) int items) {
        var quiz = new Quiz(Questions.set(Questions.order(items)), new Random(seed));
        var solved = IntStream.range(0, items).boxed().toList();
        assertThat(quiz.presented()).isNotEqualTo(solved).containsExactlyInAnyOrderElementsOf(solved);
    }

    @Property
    void rightHandSidesNeverStandBesideTheirLeftAllAtOnce(@ForAll long seed) {
        var quiz = new Quiz(Questions.set(Questions.PAIRS), new Random(seed));
        assertThat(quiz.presented()).containsExactly(0, 1, 2, 3);
        assertThat(quiz.presentedRight()).isNotEqualTo(quiz.presented()).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Property
    void theSameSeedPresentsTheSame(@ForAll long seed) {
        var set = Questions.set(Questions.ONE, Questions.ORDER);
        assertThat(new Quiz(set, new Random(seed)).presented()).isEqualTo(new Quiz(set, new Random(seed)).presented());
    }
}
