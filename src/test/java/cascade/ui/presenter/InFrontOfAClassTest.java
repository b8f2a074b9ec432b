package cascade.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.progress.json.JsonProgressStore;
import cascade.progress.json.JsonScreenMemory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// `--mode presenter` as a whole, from home on.
final class InFrontOfAClassTest {

    @Test
    void homeAsksForTheLessonAndChoosingOneOpensBothWindowsAtItsBeginning() throws Exception {
        try (var room = new Classroom(Classroom.Liking.USUAL)) {
            assertThat(room.sees(room.speaker(), "Which lesson for your class?")).isTrue();
            assertThat(room.audienceIsThere()).isFalse();
            room.fires("#open-journey");
            room.entered();
            assertThat(room.audienceIsThere()).isTrue();
            assertThat(room.sees(room.audience(), "A cancer cell lets go of its neighbours")).isTrue();
            assertThat(room.show.player().playing()).as("it waits for the speaker").isFalse();
            room.presses(KeyCode.SPACE);
            assertThat(room.show.player().playing()).isTrue();
        }
    }

    @Test
    void worriedIsOneActionAwayFromBothWindowsAndTheClassDoesNotSeeIt() throws Exception {
        try (var room = new Classroom()) {
            room.asks(() -> {
                room.audience().requestFocus();
                return true;
            });
            room.presses(KeyCode.F1);
            assertThat(room.find(room.speaker(), ".support")).isNotNull();
            assertThat(room.find(room.audience(), ".support")).isNull();
            assertThat(room.sees(room.audience(), "A cancer cell lets go of its neighbours")).isTrue();
            room.presses(KeyCode.ESCAPE);
            assertThat(room.sees(room.speaker(), "NEXT")).as("and back, from there, too").isTrue();
            room.fires("#worried");
            assertThat(room.find(room.speaker(), ".support")).isNotNull();
        }
    }

    @Test
    void anotherLanguageKeepsThePlaceInBothWindows() throws Exception {
        try (var room = new Classroom(Classroom.Liking.USUAL)) {
            room.opens("journey");
            room.presses(KeyCode.DIGIT4, KeyCode.ENTER);
            room.clock.goesOn(724);
            room.presses(KeyCode.R);
            room.speaksSpanish();
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> room.sees(room.audience(), "PASO 4 DE"));
            assertThat(room.sees(room.speaker(), "Ajustes")).as("where the language was chosen").isTrue();
            room.back();
            room.entered();
            assertThat(room.show.audience().step()).isEqualTo(3);
            assertThat(room.sees(room.speaker(), "Siguiente")).isTrue();
            assertThat(room.sees(room.speaker(), "12:04 / 40:00")).as("the clock runs on").isTrue();
            assertThat(room.show.isLooping()).isTrue();
        }
    }

    @Test
    void eraseEverythingForgetsTheScreenToo(@TempDir Path folder) {
        var place = Classroom.PROJECTOR;
        Path file = folder.resolve("presenter.json");
        new JsonScreenMemory(file).save(place);
        assertThat(file).exists();
        assertThat(new JsonProgressStore(folder.resolve("progress.json"), file).erase()).isEmpty();
        assertThat(Files.exists(file)).isFalse();
    }
}
