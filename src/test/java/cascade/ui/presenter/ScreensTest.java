package cascade.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.progress.ScreenPlace;
import cascade.progress.json.JsonScreenMemory;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the audience's window stands while screens come and go.
final class ScreensTest {

    @Test
    void withOneScreenItIsAnOrdinaryWindowAndNothingIsAsked() throws Exception {
        try (var room = new Classroom()) {
            assertThat(room.audience().isFullScreen()).isFalse();
            assertThat(room.sees(room.speaker(), "Which screen does the class see?")).isFalse();
        }
    }

    @Test
    void theScreenIsAskedForOnceAndRemembered() throws Exception {
        try (var room = new Classroom(Classroom.PROJECTOR)) {
            assertThat(room.sees(room.speaker(), "Which screen does the class see?")).isTrue();
            room.fires("#screen-2");
            assertThat(room.memory.load()).contains(Classroom.PROJECTOR);
            assertThat(room.sees(room.speaker(), "Which screen does the class see?")).isFalse();
            assertThat(room.audience().isFullScreen()).isTrue();
            assertThat(room.sees(room.speaker(), "on screen 2")).isTrue();
            room.worried();
            room.back();
            assertThat(room.sees(room.speaker(), "Which screen does the class see?")).as("remembered").isFalse();
        }
    }

    @Test
    void aScreenThatGoesAndComesBackDoesNotLoseThePlace() throws Exception {
        try (var room = new Classroom(Classroom.PROJECTOR)) {
            room.fires("#screen-2");
            room.presses(KeyCode.DIGIT4, KeyCode.ENTER);
            room.plug(Classroom.PROJECTOR, false);
            Stage audience = room.audience();
            assertThat(audience.isFullScreen()).isFalse();
            assertThat(audience.isShowing()).isTrue();
            assertThat(Classroom.LAPTOP.holds(audience.getX(), audience.getY())).isTrue();
            assertThat(room.show.audience().step()).isEqualTo(3);
            assertThat(room.sees(room.speaker(), "Which screen does the class see?")).isFalse();
            room.plug(Classroom.PROJECTOR, true);
            assertThat(audience.isFullScreen()).isTrue();
            assertThat(room.show.audience().step()).isEqualTo(3);
            assertThat(room.sees(audience, "The trip in the blood is short and rough")).isTrue();
        }
    }

    @Test
    void theChoiceIsKeptInAFileAndABrokenFileIsAskedForAgain(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("deep").resolve("presenter.json");
        var place = new ScreenPlace(1920, 0, 1280, 720);
        assertThat(new JsonScreenMemory(file).load()).isEmpty();
        new JsonScreenMemory(file).save(place);
        assertThat(new JsonScreenMemory(file).load()).contains(place);
        Files.writeString(file, "{\"x\": 1");
        assertThat(new JsonScreenMemory(file).load()).isEmpty();
        Files.writeString(file, "{\"x\": 1}");
        assertThat(new JsonScreenMemory(file).load()).isEmpty();
    }
}
