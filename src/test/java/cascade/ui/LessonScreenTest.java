package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cascade.content.Lesson;
import cascade.ui.theme.Messages;
import cascade.ui.theme.TextSize;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a learner can do in a lesson.
final class LessonScreenTest {

    private final Lesson lesson = Samples.lesson();
    private Learner learner;

    @BeforeEach
    void opensTheLesson() {
        learner = new Learner(Samples.library()).clicks("#open-journey");
    }

    @AfterEach
    void leaves() {
        learner.close();
    }

    @Test
    void keysLeadForwardsAndBackThroughTheWholeLesson() {
        for (int i = 0; i < lesson.steps().size(); i++) {
            assertThat(learner.title()).isEqualTo(lesson.steps().get(i).title());
            learner.presses(KeyCode.PAGE_DOWN);
        }
        assertThat(learner.title()).isEqualTo("What helps");
        for (int i = lesson.steps().size() - 1; i >= 0; i--) {
            learner.presses(KeyCode.PAGE_UP);
            assertThat(learner.title()).isEqualTo(lesson.steps().get(i).title());
        }
    }

    @Test
    void buttonsLeadForwardsAndBackThroughTheWholeLesson() {
        for (int i = 0; i < lesson.steps().size(); i++) {
            learner.clicks("#step-next");
        }
        assertThat(learner.title()).isEqualTo("What helps");
        for (int i = 0; i < lesson.steps().size(); i++) {
            learner.clicks("#step-back");
        }
        assertThat(learner.title()).isEqualTo(lesson.steps().getFirst().title());
        assertThat(learner.find("#step-back")).isEmpty();
    }

    @Test
    void numbersGoToStepsAndEscapeGoesHome() {
        learner.presses(KeyCode.DIGIT5);
        assertThat(learner.title()).isEqualTo(lesson.steps().get(4).title());
        learner.presses(KeyCode.ESCAPE);
        assertThat(learner.find("#open-journey")).isPresent();
        assertThat(learner.find("#carry-on")).isPresent();
        learner.clicks("#carry-on");
        assertThat(learner.title()).isEqualTo(lesson.steps().get(4).title());
    }

    @Test
    void moreDetailOpensTheSecondLayerAndStaysOpen() {
        assertThat(learner.find(".detail")).isEmpty();
        learner.clicks("#more");
        assertThat(learner.find(".detail")).isPresent();
        learner.presses(KeyCode.PAGE_DOWN);
        assertThat(learner.find(".detail")).isPresent();
        learner.presses(KeyCode.D);
        assertThat(learner.find(".detail")).isEmpty();
    }

    @Test
    void aTermOpensItsMeaning() {
        learner.clicks(".term");
        assertThat(learner.sees("A cell squeezes out of a blood vessel")).isTrue();
        learner.presses(KeyCode.ESCAPE);
        assertThat(learner.sees("A cell squeezes out of a blood vessel")).isFalse();
        assertThat(learner.title()).isEqualTo(lesson.steps().getFirst().title());
    }

    @Test
    void closingACardGivesTheFocusBackToWhereItWas() {
        learner.tabsTo("#evidence").presses(KeyCode.ENTER);
        assertThat(learner.find("#over-close").orElseThrow().isFocused()).isTrue();
        learner.presses(KeyCode.TAB);
        assertThat(learner.find("#over-close").orElseThrow().isFocused()).isTrue();
        learner.presses(KeyCode.ENTER);
        assertThat(learner.find(".over-title")).isEmpty();
        assertThat(learner.find("#evidence").orElseThrow().isFocusVisible()).isTrue();
    }

    @Test
    void evidenceOpensClaimsWithLevelSourcesAndReviewDate() {
        learner.clicks("#evidence");
        assertThat(learner.sees("Leaving a vessel is one step; growing is another.")).isTrue();
        assertThat(learner.sees("Seen in animals · one study in mice")).isTrue();
        assertThat(learner.sees("Luzzi KJ")).isTrue();
        assertThat(learner.sees("22 November 2026")).isTrue();
    }

    @Test
    void worriedLeadsBackToTheSameMoment() {
        learner.presses(KeyCode.DIGIT5).presses(KeyCode.SPACE).presses(KeyCode.HOME)
                .presses(KeyCode.RIGHT).presses(KeyCode.RIGHT).presses(KeyCode.D);
        learner.clicks("#worried");
        assertThat(learner.title()).isEqualTo("It is all right to feel worried");
        assertThat(learner.sees("116 123")).isTrue();
        var kept = learner.store().load().progress().lesson("journey").orElseThrow();
        assertThat(kept.last().index()).isEqualTo(4);
        assertThat(kept.last().tick()).isEqualTo(60);
        learner.clicks("#support-back");
        assertThat(learner.title()).isEqualTo(lesson.steps().get(4).title());
        assertThat(learner.find(".detail")).isPresent();
        learner.presses(KeyCode.F1).presses(KeyCode.ESCAPE);
        assertThat(learner.store().load().progress().lesson("journey").orElseThrow()).isEqualTo(kept);
    }

    @Test
    void theTimeLineTakesThePointerToAnyStep() {
        var line = learner.find("#time-line").orElseThrow();
        var bounds = learner.asks(() -> line.localToScreen(line.getBoundsInLocal()));
        double y = bounds.getMinY() + 10;
        learner.robot().drag(bounds.getMinX() + 5, y, javafx.scene.input.MouseButton.PRIMARY)
                .dropTo(bounds.getMinX() + bounds.getWidth() * 3.2 / 7, y);
        assertThat(learner.title()).isEqualTo(lesson.steps().get(3).title());
    }

    @Test
    void fromRightToLeftTheLeftEndOfTheTimeLineIsTheEndOfTheLesson() {
        learner.close();
        learner = new Learner(Samples.library(), Messages.Mode.RTL, TextSize.NORMAL).clicks("#open-journey");
        var line = learner.find("#time-line").orElseThrow();
        var bounds = learner.asks(() -> line.localToScreen(line.getBoundsInLocal()));
        double y = bounds.getMinY() + 10;
        learner.robot().drag(bounds.getMaxX() - 5, y, javafx.scene.input.MouseButton.PRIMARY)
                .dropTo(bounds.getMinX(), y);
        assertThat(learner.title()).isEqualTo("What helps");
        learner.presses(KeyCode.DIGIT5).presses(KeyCode.SPACE).presses(KeyCode.HOME).presses(KeyCode.LEFT)
                .presses(KeyCode.LEFT).presses(KeyCode.LEFT).presses(KeyCode.RIGHT);
        var reached = line.lookup(".fill");
        var filled = learner.asks(() -> reached.localToScreen(reached.getBoundsInLocal()));
        assertThat(filled.getMaxX()).isCloseTo(bounds.getMaxX(), within(12.0));
        assertThat(filled.getMinX()).isGreaterThan(bounds.getMinX() + bounds.getWidth() / 3);
        learner.presses(KeyCode.ESCAPE);
        assertThat(learner.store().load().progress().lesson("journey").orElseThrow().last().tick()).isEqualTo(60);
    }

    @Test
    void oneKeyShowsThePictureInWordsAndTheNextLessonDoesTheSame() {
        assertThat(learner.find("#in-words-page")).isEmpty();
        learner.presses(KeyCode.T);
        assertThat(learner.find(".scale-card")).isEmpty();
        assertThat(learner.find("#in-words-page")).isPresent();
        learner.presses(KeyCode.ESCAPE).clicks("#carry-on");
        assertThat(learner.find("#in-words-page")).isPresent();
        learner.tabsTo("#in-words-page").clicks("#in-words");
        assertThat(((javafx.scene.control.ToggleButton) learner.find("#in-words").orElseThrow()).isSelected()).isFalse();
    }

    @Test
    void theSpeedButtonTellsTheSpeed() {
        learner.presses(KeyCode.S);
        assertThat(((Labeled) learner.find("#speed").orElseThrow()).getText()).isEqualTo("2×");
        learner.presses(KeyCode.S);
        assertThat(((Labeled) learner.find("#speed").orElseThrow()).getText()).isEqualTo("½×");
    }
}
