package cascade.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.lesson.Marks;
import cascade.ui.picture.FrameView;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Polyline;
import javafx.stage.Stage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A lesson in front of a class, at both windows.
final class SpeakerScreenTest {

    @Test
    void bothWindowsShowTheSameMomentDrawnOnce() throws Exception {
        try (var room = new Classroom()) {
            room.presses(KeyCode.DIGIT5, KeyCode.ENTER);
            room.asks(() -> {
                room.show.player().pause();
                return true;
            });
            room.settle();
            assertThat(image(room, room.audience())).isSameAs(image(room, room.speaker()));
            assertThat(room.sees(room.audience(), "A cell squeezes out of the blood")).isTrue();
            assertThat(room.sees(room.speaker(), "A cell can rest for a long time")).as("what comes next").isTrue();
            assertThat(room.sees(room.speaker(), "Why may a cell stop in one organ")).as("notes").isTrue();
            assertThat(room.sees(room.audience(), "Why may a cell stop in one organ")).as("only the speaker's").isFalse();
        }
    }

    @Test
    void theAudiencesWindowHasNothingToPress() throws Exception {
        try (var room = new Classroom()) {
            assertThat(room.asks(() -> room.audience().getScene().getRoot().lookupAll("*").stream()
                    .filter(node -> node.isFocusTraversable() && Classroom.visible(node)).toList())).isEmpty();
        }
    }

    @Test
    void aClickerLeadsThroughTheLessonFromEitherWindow() throws Exception {
        try (var room = new Classroom()) {
            room.presses(KeyCode.PAGE_DOWN);
            assertThat(room.show.player().playing()).as("it waited for the speaker").isTrue();
            room.presses(KeyCode.PAGE_DOWN, KeyCode.RIGHT);
            assertThat(room.show.audience().step()).isEqualTo(2);
            room.asks(() -> {
                room.audience().requestFocus();
                return true;
            });
            room.presses(KeyCode.PAGE_UP, KeyCode.LEFT);
            assertThat(room.show.audience().step()).isZero();
            room.presses(KeyCode.END);
            assertThat(room.show.audience().step()).isEqualTo(7);
            room.presses(KeyCode.HOME, KeyCode.DIGIT4);
            assertThat(room.sees(room.speaker(), "Go to step 4")).isTrue();
            room.presses(KeyCode.ESCAPE, KeyCode.ENTER);
            assertThat(room.show.audience().step()).as("a number that is put away").isZero();
            room.presses(KeyCode.SPACE);
            assertThat(room.show.player().playing()).isFalse();
        }
    }

    @Test
    void theScreenOfTheClassIsCoveredInBlackAndWhite() throws Exception {
        try (var room = new Classroom()) {
            Node veil = room.find(room.audience(), ".veil");
            room.presses(KeyCode.PERIOD);
            assertThat(veil.isVisible()).isTrue();
            assertThat(room.sees(room.speaker(), "its screen is black")).isTrue();
            room.presses(KeyCode.W);
            assertThat(room.sees(room.speaker(), "its screen is white")).isTrue();
            room.presses(KeyCode.ESCAPE);
            assertThat(veil.isVisible()).isFalse();
            assertThat(room.audienceIsThere()).isTrue();
            room.presses(KeyCode.ESCAPE);
            assertThat(room.audienceIsThere()).isFalse();
            room.presses(KeyCode.F5);
            assertThat(room.audienceIsThere()).isTrue();
        }
    }

    @Test
    void aFrozenClassKeepsItsPictureAndItsWordsUntilItComesAlong() throws Exception {
        try (var room = new Classroom()) {
            Object before = image(room, room.audience());
            room.presses(KeyCode.F, KeyCode.DIGIT2, KeyCode.ENTER);
            room.asks(() -> {
                room.show.player().pause();
                return true;
            });
            room.settle();
            assertThat(room.sees(room.audience(), "A cancer cell lets go of its neighbours")).isTrue();
            assertThat(room.sees(room.speaker(), "the class still sees step 1")).isTrue();
            Object kept = image(room, room.audience());
            assertThat(kept).as("a copy, because frames go round").isNotSameAs(before)
                    .isNotSameAs(image(room, room.speaker()));
            room.presses(KeyCode.F);
            assertThat(room.sees(room.audience(), "Cells squeeze through the tissue nearby")).isTrue();
            room.settle();
            assertThat(image(room, room.audience())).isSameAs(image(room, room.speaker()));
        }
    }

    @Test
    void aPauseOfTheLessonFileAsksTheClassFirst() throws Exception {
        try (var room = new Classroom()) {
            room.asks(() -> {
                room.show.player().goTo(room.show.player().moment());
                room.show.player().nudge(748);
                room.show.player().play();
                return true;
            });
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                    () -> room.sees(room.audience(), "What happens next?"));
            room.presses(KeyCode.PAGE_DOWN);
            assertThat(room.show.player().playing()).isTrue();
            assertThat(room.show.audience().step()).isZero();
            assertThat(room.sees(room.audience(), "What happens next?")).isFalse();
        }
    }

    @Test
    void aSceneThatLoopsBeginsAgainInBothWindowsInsteadOfStoppingAtItsEnd() throws Exception {
        try (var room = new Classroom()) {
            room.presses(KeyCode.R, KeyCode.DIGIT2, KeyCode.ENTER);
            nearlyOver(room);
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> room.asks(() -> room.show.player().moment().tick() < 100));
            room.presses(KeyCode.SPACE);
            room.settle();
            assertThat(room.show.audience().step()).isEqualTo(1);
            assertThat(room.sees(room.audience(), "Cells squeeze through the tissue nearby")).isTrue();
            assertThat(image(room, room.audience())).isSameAs(image(room, room.speaker()));
            room.presses(KeyCode.R);
            assertThat(room.show.isLooping()).isFalse();
            nearlyOver(room);
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> room.asks(() -> room.show.player().atEndOfStep()));
            room.pulses();
            assertThat(room.show.player().playing()).as("it stays at its end").isFalse();
        }
    }

    @Test
    void thePenStaysOnThePictureInBothWindowsAndIsWipedWithTheStep() throws Exception {
        try (var room = new Classroom()) {
            room.presses(KeyCode.P);
            Node picture = room.find(room.speaker(), "#now .picture");
            room.shrinkAudience();
            room.settle();
            Bounds at = room.asks(() -> picture.localToScreen(picture.getLayoutBounds()));
            room.robot().drag(at.getCenterX(), at.getCenterY()).dropTo(at.getCenterX() + 60, at.getCenterY() + 40);
            room.settle();
            List<Marks.Point> stroke = room.asks(() -> room.show.marks().strokes().getFirst());
            assertThat(stroke).hasSizeGreaterThan(1);
            FrameView theirs = (FrameView) room.find(room.audience(), ".picture");
            Node ink = room.find(room.audience(), ".pen-line");
            double[] first = room.asks(() -> theirs.place(stroke.getFirst().x(theirs.report().orElseThrow()),
                    stroke.getFirst().y(theirs.report().orElseThrow())).orElseThrow());
            assertThat(first[0]).as("the middle of the picture").isBetween(theirs.getWidth() * 0.45, theirs.getWidth() * 0.55);
            assertThat(room.asks(() -> ((Polyline) ink).getPoints().getFirst())).isBetween(first[0] - 2, first[0] + 2);
            room.presses(KeyCode.SPACE);
            room.pulses();
            assertThat(room.find(room.audience(), ".pen-line")).as("moved, not made anew").isSameAs(ink);
            room.presses(KeyCode.DIGIT2, KeyCode.ENTER);
            room.settle();
            assertThat(room.asks(() -> room.show.marks().strokes())).isEmpty();
            room.pulses();
            assertThat(room.find(room.audience(), ".pen-line")).isNull();
        }
    }

    @Test
    void theClockAndThePlanAreTheSpeakers() throws Exception {
        try (var room = new Classroom()) {
            room.presses(KeyCode.SPACE);
            room.clock.goesOn(724);
            room.presses(KeyCode.SPACE);
            assertThat(room.sees(room.speaker(), "12:04 / 40:00")).isTrue();
            assertThat(room.sees(room.speaker(), "8 min later than planned")).isTrue();
            assertThat(room.sees(room.audience(), "12:04")).isFalse();
            room.fires("#clock");
            room.presses(KeyCode.SPACE);
            assertThat(room.sees(room.speaker(), "00:00 / 40:00")).isTrue();
        }
    }

    @Test
    void theQuestionMarkShowsTheKeys() throws Exception {
        try (var room = new Classroom()) {
            room.robot().write("?");
            room.settle();
            assertThat(room.sees(room.speaker(), "Number, Enter")).isTrue();
            room.presses(KeyCode.ESCAPE);
            assertThat(room.sees(room.speaker(), "Number, Enter")).isFalse();
        }
    }

    @Test
    void theClassAnswersTwiceAndComparesBeforeTheAnswerIsShown() throws Exception {
        try (var room = new Classroom()) {
            room.presses(KeyCode.Q);
            Stage audience = room.audience();
            String question = room.asking.poll().orElseThrow().head().ask();
            assertThat(room.sees(audience, question)).isTrue();
            room.presses(KeyCode.A, KeyCode.A, KeyCode.B, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.BACK_SPACE);
            assertThat(room.sees(audience, "3 cards counted")).isTrue();
            assertThat(room.find(audience, ".poll-bar")).as("nobody follows the others").isNull();
            room.presses(KeyCode.PERIOD);
            assertThat(room.find(audience, ".poll-bar")).isNotNull();
            room.presses(KeyCode.T);
            assertThat(room.sees(audience, "Talk with your neighbour")).isTrue();
            room.presses(KeyCode.R, KeyCode.C, KeyCode.PERIOD);
            assertThat(room.sees(audience, "First count: 3 · second count: 1")).isTrue();
            assertThat(room.find(audience, ".ask-row.so")).isNull();
            room.presses(KeyCode.V);
            assertThat(room.find(audience, ".ask-row.so")).isNotNull();
            room.presses(KeyCode.ESCAPE);
            assertThat(room.sees(audience, question)).isFalse();
            assertThat(room.sees(audience, "A cancer cell lets go")).isTrue();
        }
    }

    @Test
    void leavingForAMomentKeepsTheClassWhereItIs() throws Exception {
        try (var room = new Classroom()) {
            room.presses(KeyCode.DIGIT3, KeyCode.ENTER);
            room.settle();
            room.worried();
            assertThat(room.audienceIsThere()).isTrue();
            assertThat(room.sees(room.audience(), "A cell slips into a small blood vessel")).isTrue();
            room.back();
            room.settle();
            assertThat(room.show.audience().step()).isEqualTo(2);
            assertThat(room.sees(room.audience(), "A cell slips into a small blood vessel")).isTrue();
        }
    }

    /// Plays the last third of a second of the step.
    private static void nearlyOver(Classroom room) {
        room.asks(() -> {
            var player = room.show.player();
            player.pause();
            player.goTo(player.moment().step());
            player.nudge(player.lastTick() - 20);
            player.play();
            return true;
        });
    }

    private static Object image(Classroom room, Stage in) {
        return room.asks(() -> ((ImageView) in.getScene().lookup(".picture").lookup("ImageView")).getImage());
    }
}
