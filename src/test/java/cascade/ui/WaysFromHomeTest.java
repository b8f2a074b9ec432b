package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Language;
import cascade.ui.theme.Messages;
import cascade.ui.theme.TextSize;
import java.time.LocalDate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What else there is on home: all words, how much to meet, the educator's pages, another language.
final class WaysFromHomeTest {

    @Test
    void aWordIsFoundByTypingAndItsUseOpensTheStep() {
        try (var learner = new Learner(Samples.library())) {
            learner.clicks("#glossary");
            assertThat(learner.title()).isEqualTo("All words, each in one sentence");

            learner.clicks("#glossary-find").types("flow");
            assertThat(learner.find("#term-flow")).isPresent();
            assertThat(learner.find("#term-extravasation")).isEmpty();
            learner.types("er");
            assertThat(learner.sees("No word fits that.")).isTrue();

            learner.presses(KeyCode.W);
            assertThat(learner.title()).as("a letter that is typed is no command").startsWith("All words");

            learner.presses(KeyCode.ESCAPE).clicks("#glossary").fires("#term-extravasation .use");
            assertThat(learner.title()).endsWith("step 1");
            learner.presses(KeyCode.ESCAPE);
            assertThat(learner.title()).isEqualTo("All words, each in one sentence");
        }
    }

    @Test
    void aWordIsFoundWithoutItsAccents() {
        try (var learner = new Learner(Samples.library())) {
            learner.clicks("#glossary").clicks("#glossary-find").types("celula");
            assertThat(learner.find("#term-flow")).isPresent();
        }
    }

    @Test
    void whatIsNotToBeMetIsLeftOutAtOnceAndRemembered() {
        var learner = new Learner(Samples.library());
        try (learner) {
            learner.clicks("#meeting");
            assertThat(((CheckBox) learner.find("#meet-survival").orElseThrow()).isSelected()).isFalse();
            learner.clicks("#meet-recurrence").presses(KeyCode.ESCAPE);

            assertThat(learner.find("#open-recurrence")).as("a quiz about what is left out").isEmpty();
            assertThat(learner.find("#meeting").orElseThrow().isFocused()).isTrue();
            learner.fires("#open-journey");
            assertThat(learner.sees("STEP 1 OF 6")).isTrue();
        }
        assertThat(learner.store().load().progress().choices().leftOut()).containsExactly("recurrence", "survival");
    }

    @Test
    void whoOpensAnotherScreenFromTheChoiceFindsThatScreen() {
        try (var learner = new Learner(Samples.library())) {
            learner.clicks("#meeting").clicks("#meet-recurrence").presses(KeyCode.F1);
            assertThat(learner.find(".support-title")).isPresent();
            learner.presses(KeyCode.ESCAPE);
            assertThat(learner.find("#open-journey")).isPresent();
            assertThat(learner.find("#open-recurrence")).isEmpty();
        }
    }

    @Test
    void anEducatorsPageUnfoldsWithItsAimAndNotes() {
        try (var learner = new Learner(Samples.library())) {
            learner.clicks("#teaching");
            assertThat(learner.title()).isEqualTo("Notes for educators");
            assertThat(learner.sees("Everyone can tell the steps")).isFalse();

            learner.clicks("#teach-journey");
            assertThat(learner.sees("Everyone can tell the steps in order.")).isTrue();
            assertThat(learner.sees("In class: about 40 minutes")).isTrue();
            assertThat(learner.sees("Which step is the hardest?")).isTrue();
            assertThat(learner.sees("What holds cells together?")).isTrue();
        }
    }

    @Test
    void anEducatorsPageHasTheStepsOfTheLessonThatOpensFromItAndSaysWhatIsLeftOut() {
        try (var learner = new Learner(Samples.library())) {
            learner.fires("#teaching").fires("#teach-journey");
            assertThat(learner.sees("Step 7: Growing")).isTrue();
            assertThat(learner.find("#teaching-left-out")).isEmpty();

            learner.presses(KeyCode.ESCAPE).clicks("#meeting").clicks("#meet-recurrence").presses(KeyCode.ESCAPE)
                    .fires("#teaching").fires("#teach-journey");
            assertThat(learner.sees("One step is left out")).isTrue();
            assertThat(learner.sees("Step 6: Growing")).isTrue();
            learner.fires("#teach-open-journey").presses(KeyCode.DIGIT6);
            assertThat(learner.sees("STEP 6 OF 6")).isTrue();

            learner.presses(KeyCode.ESCAPE).clicks("#teaching-choose").clicks("#meet-recurrence").presses(KeyCode.ESCAPE)
                    .fires("#teach-journey");
            assertThat(learner.sees("Step 7: Growing")).isTrue();
            assertThat(learner.find("#teaching-left-out")).isEmpty();
        }
    }

    @Test
    void aFactWhoseReviewIsOverdueIsMarkedFromTheNextDayOn() {
        for (LocalDate due : new LocalDate[] {LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24)}) {
            try (var learner = new Learner(Samples.overdue(due))) {
                learner.clicks("#open-journey").fires("#evidence");
                assertThat(learner.sees("Checked 22 November 2026")).isTrue();
                assertThat(learner.sees("Its review has been due since")).isEqualTo(due.getDayOfMonth() == 23);
            }
        }
    }

    @Test
    void theOtherLanguageIsAskedForAndRemembered() {
        var learner = new Learner(Samples.library());
        try (learner) {
            learner.clicks("#language");
            assertThat(learner.languagesAsked()).containsExactly(Language.SPANISH);
        }
        assertThat(learner.store().load().progress().choices().language()).isEqualTo("es");
    }

    @Test
    void largeWordsBreakRatherThanLeaveTheWindow() {
        try (var learner = new Learner(Samples.library(), Messages.Mode.DOUBLE, TextSize.LARGEST)) {
            staysInside(learner);
            learner.fires("#glossary");
            staysInside(learner);
            learner.presses(KeyCode.ESCAPE).fires("#teaching").fires("#teach-journey");
            staysInside(learner);
        }
    }

    private static void staysInside(Learner learner) {
        // Twice: some widths are known only once others are.
        for (int i = 0; i < 2; i++) {
            learner.doing(() -> {
                learner.shell().root().applyCss();
                learner.shell().root().layout();
            });
        }
        double width = learner.asks(() -> learner.shell().root().getScene().getWidth());
        assertThat(learner.all("*").stream().filter(node -> node instanceof Labeled || node instanceof TextField)
                .filter(node -> learner.find(".header-bar").orElseThrow() != node.getParent()))
                .isNotEmpty().allSatisfy(node -> assertThat(node.localToScene(node.getLayoutBounds()).getMaxX()).as(node.toString())
                        .isLessThanOrEqualTo(width));
    }
}
