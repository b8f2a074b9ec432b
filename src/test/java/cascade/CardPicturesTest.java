package cascade;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Language;
import cascade.content.Library;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CardPicturesTest {

    @Test
    void everyCardHasAPictureAndNoTwoLessonsHaveTheSame() {
        Library course = new Bundle(Language.ENGLISH).library(Optional.empty());
        var pictures = new CardPictures(course);

        assertThat(course.lessons()).extracting(lesson -> pictures.of(lesson.id()).orElseThrow().scene())
                .extracting(scene -> scene.name() + " in " + scene.body().here()).doesNotHaveDuplicates();
        assertThat(course.quizzes()).allSatisfy(quiz -> assertThat(pictures.of(quiz.id())).isPresent());
        assertThat(pictures.of("unknown")).isEmpty();
    }
}
