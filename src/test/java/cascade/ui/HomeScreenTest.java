package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.ui.theme.Messages;
import cascade.ui.theme.TextSize;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What a learner sees first.
final class HomeScreenTest {

    private static final double SMALLEST_TARGET = 44;

    @Test
    void homeShowsLessonsQuizzesAndThatThisIsNotAdvice() {
        try (var learner = new Learner(Samples.library())) {
            assertThat(learner.sees("The journey of a cancer cell")).isTrue();
            assertThat(learner.sees("Why cancer can come back")).isTrue();
            assertThat(learner.sees("not medical advice")).isTrue();
            assertThat(learner.find("#left-out")).isEmpty();
        }
    }

    @Test
    void filesThatWereLeftOutAreTold() {
        try (var learner = new Learner(Samples.faulty())) {
            assertThat(learner.sees("lessons/lymph.json")).isTrue();
            assertThat(learner.sees("The title is missing.")).isFalse();
            learner.fires("#left-out-more");
            assertThat(learner.sees("The title is missing.")).isTrue();
            learner.clicks("#open-journey");
            assertThat(learner.title()).contains("step 1");
        }
    }

    @Test
    void theKeyboardAloneOpensALesson() {
        try (var learner = new Learner(Samples.library())) {
            learner.tabsTo("#open-journey").presses(KeyCode.SPACE);
            assertThat(learner.title()).contains("step 1");
        }
    }

    @Test
    void theHeadlineHasTheFocusWhenAScreenOpens() {
        try (var learner = new Learner(Samples.library())) {
            assertThat(learner.find(".home-title").orElseThrow().isFocused()).isTrue();
            learner.clicks("#open-journey");
            assertThat(learner.find(".step-title").orElseThrow().isFocused()).isTrue();
            learner.presses(KeyCode.PAGE_DOWN);
            assertThat(learner.find(".step-title").orElseThrow().isFocused()).isTrue();
            learner.presses(KeyCode.F1);
            assertThat(learner.find(".support-title").orElseThrow().isFocused()).isTrue();
        }
    }

    @Test
    void aFailureIsACalmSentenceAndTheScreenStays() {
        try (var learner = new Learner(Samples.library())) {
            learner.doing(() -> learner.shell().failed(new IllegalStateException("tried by a test")));
            assertThat(learner.sees("Nothing is lost")).isTrue();
            learner.clicks("#open-journey");
            assertThat(learner.title()).contains("step 1");
        }
    }

    @Test
    void textSizeMakesWordsLarger() {
        try (var learner = new Learner(Samples.library())) {
            Node title = learner.find(".home-title").orElseThrow();
            double before = learner.asks(() -> title.getLayoutBounds().getHeight());
            learner.clicks("#text-size").clicks("#text-200");
            double after = learner.asks(() -> title.getLayoutBounds().getHeight());
            assertThat(after).isGreaterThan(before * 1.8);
        }
    }

    @Test
    void everyButtonIsNamedAndLargeEnoughToTouch() {
        try (var learner = new Learner(Samples.faulty())) {
            check(learner);
            learner.clicks("#open-journey");
            check(learner);
            learner.presses(KeyCode.F1);
            check(learner);
        }
    }

    @Test
    void longWordsAndRightToLeftStayInTheWindow() {
        for (Messages.Mode mode : Messages.Mode.values()) {
            try (var learner = new Learner(Samples.faulty(), mode, TextSize.LARGER)) {
                learner.fires("#open-journey").presses(KeyCode.PAGE_DOWN);
                for (String query : new String[] {"#step-next", "#step-back", "#play", "#worried"}) {
                    Node node = learner.find(query).orElseThrow();
                    Bounds at = learner.asks(() -> node.localToScene(node.getLayoutBounds()));
                    assertThat(at.getMinX()).as(mode + " " + query).isGreaterThanOrEqualTo(0);
                    assertThat(at.getMaxX()).as(mode + " " + query).isLessThanOrEqualTo(node.getScene().getWidth());
                }
            }
        }
    }

    @Test
    void worriedStaysWholeInTheLargestWords() {
        try (var learner = new Learner(Samples.library(), Messages.Mode.PLAIN, TextSize.LARGEST)) {
            Node worried = learner.find("#worried").orElseThrow();
            Bounds at = learner.asks(() -> worried.localToScene(worried.getLayoutBounds()));
            assertThat(at.getMaxX()).isLessThanOrEqualTo(worried.getScene().getWidth());
            assertThat(learner.find("#glossary")).isPresent();
            learner.fires("#text-size").fires("#all-settings");
            assertThat(learner.title()).isEqualTo("Settings");
        }
    }

    private static void check(Learner learner) {
        for (Node node : learner.all(".button")) {
            assertThat(node.getAccessibleText()).as(node.toString()).isNotBlank();
        }
        for (Node node : learner.all("*")) {
            if (node instanceof ButtonBase button && !button.getStyleClass().contains("term")
                    && !button.getStyleClass().contains("hyperlink")) {
                assertThat(button.getHeight()).as(button.toString()).isGreaterThanOrEqualTo(SMALLEST_TARGET - 0.5);
            }
        }
    }
}
