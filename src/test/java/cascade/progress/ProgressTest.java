package cascade.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ProgressTest {

    @Test
    void theFurthestStepStaysWhenTheLearnerGoesBack() {
        var progress = LessonProgress.BEGUN.at(5, 300, false).at(2, 60, false);
        assertThat(progress).isEqualTo(new LessonProgress(5, 2, 60, false));
    }

    @Test
    void aFinishedLessonStaysFinished() {
        assertThat(LessonProgress.BEGUN.at(7, 0, true).at(0, 10, false).finished()).isTrue();
    }

    @Test
    void aLaterRunSaysWhatHoldsNow() {
        var first = QuizProgress.NONE.after(List.of("rest"), List.of("steps", "words"));
        var second = first.after(List.of("steps"), List.of("rest"));
        assertThat(second).isEqualTo(new QuizProgress(Set.of("steps"), Set.of("rest", "words")));
    }

    @Test
    void noTopicIsBothKnownAndToBeSeenAgain() {
        assertThat(new QuizProgress(Set.of("rest"), Set.of("rest")).known()).isEmpty();
    }

    @Test
    void placesBeforeTheBeginningAreRefused() {
        assertThatThrownBy(() -> new LessonProgress(0, -1, 0, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMemoryStoreGivesBackWhatItWasGiven() {
        var store = new InMemoryProgressStore();
        var progress = Progress.NONE.withLesson("journey", LessonProgress.BEGUN);
        assertThat(store.save(progress)).isEmpty();
        assertThat(store.load().progress()).isEqualTo(progress);
    }
}
