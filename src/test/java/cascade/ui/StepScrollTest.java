package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.ui.theme.Messages;
import cascade.ui.theme.TextSize;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

final class StepScrollTest {

    @Test
    void wordsThatGoOnBelowFadeUntilTheirEndIsSeen() {
        try (var learner = new Learner(Samples.library(), Messages.Mode.DOUBLE, TextSize.LARGEST)) {
            learner.fires("#open-journey");
            assertThat(learner.find(".fade")).isPresent();
            for (int i = 0; i < 60; i++) {
                learner.presses(KeyCode.DOWN);
            }
            assertThat(learner.find(".fade")).isEmpty();
        }
    }

    @Test
    void wordsThatAreAllSeenDoNotFade() {
        try (var learner = new Learner(Samples.library())) {
            learner.fires("#open-journey");
            assertThat(learner.find(".fade")).isEmpty();
        }
    }
}
