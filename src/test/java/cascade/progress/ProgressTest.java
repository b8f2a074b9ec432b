package cascade.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ProgressTest {

    private static final List<String> STEPS = List.of("slip", "trip", "landing");

    @Test
    void theFurthestStepStaysWhenTheLearnerGoesBack() {
        var back = new Bookmark("trip", 2, 60, false);
        var progress = LessonProgress.BEGUN.at(new Bookmark("growing", 5, 300, false), false).at(back, false);
        assertThat(progress).isEqualTo(new LessonProgress(5, back, false));
    }

    @Test
    void aFinishedLessonStaysFinished() {
        var progress = LessonProgress.BEGUN.at(new Bookmark("", 7, 0, false), true).at(Bookmark.START, false);
        assertThat(progress.finished()).isTrue();
    }

    @Test
    void aBookmarkFollowsItsStep() {
        assertThat(new Bookmark("landing", 7, 90, true).among(STEPS)).isEqualTo(new Bookmark("landing", 2, 90, true));
    }

    @Test
    void aBookmarkWhoseStepIsLeftOutOpensTheOneThatStandsThere() {
        assertThat(new Bookmark("surgery", 1, 90, true).among(STEPS)).isEqualTo(new Bookmark("", 1, 0, true));
        assertThat(new Bookmark("surgery", 9, 90, true).among(STEPS)).isEqualTo(new Bookmark("", 2, 0, true));
        assertThat(new Bookmark("surgery", 9, 90, true).among(List.of())).isEqualTo(new Bookmark("", 0, 0, true));
    }

    @Test
    void aBookmarkWithoutAnIdKeepsItsPlaceAndTheClosingPageStaysOne() {
        assertThat(new Bookmark("", 1, 90, false).among(STEPS)).isEqualTo(new Bookmark("", 1, 90, false));
        assertThat(new Bookmark("", 8, 0, false).among(STEPS).index()).isEqualTo(STEPS.size());
    }

    @Test
    void theLessonThatWasOpenLastIsKept() {
        var progress = Progress.NONE.withLesson("journey", LessonProgress.BEGUN)
                .withLesson("dormancy", LessonProgress.BEGUN).withLesson("journey", LessonProgress.BEGUN);
        assertThat(progress.lastLesson()).isEqualTo("journey");
    }

    @Test
    void aLaterRunSaysWhatHoldsNow() {
        var first = QuizProgress.NONE.after(List.of("rest"), List.of("steps", "words"), Map.of("q1", true, "q2", false));
        var second = first.after(List.of("steps"), List.of("rest"), Map.of("q1", false));
        assertThat(second)
                .isEqualTo(new QuizProgress(Set.of("steps"), Set.of("rest", "words"), Map.of("q1", false)));
    }

    @Test
    void noTopicIsBothKnownAndToBeSeenAgain() {
        assertThat(new QuizProgress(Set.of("rest"), Set.of("rest"), Map.of()).known()).isEmpty();
    }

    @Test
    void placesBeforeTheBeginningAreRefused() {
        assertThatThrownBy(() -> new Bookmark("", -1, 0, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LessonProgress(-1, Bookmark.START, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMemoryStoreGivesBackWhatItWasGivenUntilItIsErased() {
        var store = new InMemoryProgressStore();
        var progress = Progress.NONE.withLesson("journey", LessonProgress.BEGUN);
        assertThat(store.save(progress)).isEmpty();
        assertThat(store.load().progress()).isEqualTo(progress);
        store.erase(left -> assertThat(left).isEmpty());
        assertThat(store.load().progress()).isEqualTo(Progress.NONE);
    }
}
