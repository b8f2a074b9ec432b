package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.ui.theme.Messages;
import cascade.ui.theme.TextSize;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// However narrow the header is, the voice can be paused, asked again and slowed down: there, or beside the caption.
final class VoiceWaysTest {

    private static final List<String> WAYS = List.of("pause", "repeat", "slower");
    private static final double WIDTH = 1000;
    private static final double NARROW = 600;
    private static final double HEIGHT = 700;

    @ParameterizedTest
    @CsvSource({"PLAIN, NORMAL", "PLAIN, LARGEST", "DOUBLE, NORMAL", "DOUBLE, LARGEST", "LONG, LARGEST", "RTL, LARGEST"})
    void eachWayHasOnePlaceInsideTheWindow(Messages.Mode mode, TextSize size) {
        try (var learner = new Learner(Samples.library(), mode, size)) {
            learner.resizes(WIDTH, HEIGHT).fires("#open-journey").presses(KeyCode.R);
            look(learner);
            learner.presses(KeyCode.ESCAPE).fires("#open-recurrence").presses(KeyCode.R);
            look(learner);
        }
    }

    @Test
    void theWaysBesideTheCaptionDoWhatThoseInTheHeaderDo() {
        try (var learner = new Learner(Samples.library(), Messages.Mode.DOUBLE, TextSize.LARGEST)) {
            learner.resizes(NARROW, HEIGHT).fires("#open-journey").presses(KeyCode.R).fires("#caption-pause");
            assertThat(learner.voice().isSpeaking()).isFalse();
            learner.fires("#caption-repeat");
            assertThat(learner.voice().isSpeaking()).isTrue();
            learner.fires("#caption-slower");
            assertThat(learner.voice().last().slow()).isTrue();
            learner.presses(KeyCode.R);
            assertThat(learner.find("#caption-pause")).as("nothing is read, so there is nothing to lead").isEmpty();
        }
    }

    @Test
    void whereTheHeaderHasRoomTheCaptionStandsAlone() {
        try (var learner = new Learner(Samples.library())) {
            learner.resizes(WIDTH, HEIGHT).fires("#open-journey").presses(KeyCode.R);
            assertThat(learner.find("#voice-pause")).isPresent();
            assertThat(learner.find("#caption-pause")).isEmpty();
        }
    }

    @Test
    void readingCanBeginWhereTheHeaderHasNoRoomForThatEither() {
        try (var learner = new Learner(Samples.library(), Messages.Mode.DOUBLE, TextSize.LARGEST)) {
            learner.resizes(NARROW, HEIGHT).fires("#open-journey");
            assertThat(learner.find("#voice-read")).isEmpty();
            learner.fires("#caption-read");
            assertThat(learner.voice().isSpeaking()).isTrue();
            learner.fires("#caption-read");
            assertThat(learner.voice().isSpeaking()).isFalse();
        }
    }

    private static void look(Learner learner) {
        learner.doing(() -> {
            Parent root = learner.shell().root();
            root.applyCss();
            root.layout();
        });
        for (String way : WAYS) {
            List<Node> shown = Stream.of("#voice-", "#caption-").flatMap(place -> learner.all(place + way).stream()).toList();
            assertThat(shown).as(way).hasSize(1);
            Node button = shown.getFirst();
            Bounds at = button.localToScene(button.getLayoutBounds());
            assertThat(at.getMinX() >= 0 && at.getMaxX() <= WIDTH && at.getMaxY() <= HEIGHT).as(way + at).isTrue();
            assertThat(Math.min(at.getWidth(), at.getHeight())).as(way).isGreaterThanOrEqualTo(44);
            assertThat(((ButtonBase) button).getAccessibleText()).isNotBlank();
        }
    }
}
