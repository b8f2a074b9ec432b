package cascade;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Language;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One visitor after another, in a room where nobody explains anything.
final class KioskTest {

    private static final double SLIDE = 25;
    private static final double HOURS = 3600;

    @ParameterizedTest
    @CsvSource({"1080, 1920", "1920, 1080"})
    void picturesChangeAndNothingStaysInItsPlace(double width, double height) {
        try (var room = new WaitingRoom(width, height)) {
            for (int slide = 0; slide < 9; slide++) {
                Bounds button = place(room, "#begin");
                Bounds words = place(room, ".attract-sentence");
                room.passes(SLIDE - 1);
                assertThat(place(room, "#begin")).isEqualTo(button);
                room.passes(1);
                assertThat(place(room, "#begin")).isNotEqualTo(button);
                assertThat(place(room, ".attract-sentence")).isNotEqualTo(words);
                assertThat(room.asks(() -> room.scene().getRoot().getLayoutBounds().contains(room.find("#begin")
                        .orElseThrow().localToScene(room.find("#begin").orElseThrow().getLayoutBounds())))).isTrue();
            }
        }
    }

    @Test
    void aTouchAnywhereBeginsWithinASecondOfTheWindowsThread() {
        try (var room = new WaitingRoom(1080, 1920)) {
            room.touches(500, 900).fires("#done");
            long before = room.asks(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
            room.touches(500, 900);
            assertThat(room.asks(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime) - before)
                    .isLessThan(1_000_000_000);
            assertThat(room.shows(".step-title")).isTrue();
        }
    }

    @Test
    void aRehearsalLeavesTheInvitationAsItWas() {
        try (var room = new WaitingRoom(1920, 1080)) {
            room.doing(() -> room.kiosk().rehearse());
            assertThat(room.shows("#begin")).isTrue();
            assertThat(room.shows("#done")).isFalse();
            assertThat(room.voice().said()).isEmpty();
        }
    }

    @Test
    void aLanguageIsOneTouchAway() {
        try (var room = new WaitingRoom(1080, 1920)) {
            room.fires("#begin-es");
            assertThat(room.sees("He terminado")).isTrue();
            room.fires("#done");
            assertThat(room.sees("Touch to begin")).as("the next visitor is invited in the usual language").isTrue();
        }
    }

    @Test
    void afterNinetySecondsItAsksAndAfterThirtyMoreItBeginsAgain() {
        try (var room = new WaitingRoom(1080, 1920)) {
            room.atHome().passes(89);
            assertThat(room.shows("#still-here")).isFalse();
            room.passes(1);
            assertThat(room.sees("in 30 seconds")).isTrue();
            room.passes(29);
            assertThat(room.sees("in 1 second.")).isTrue();
            room.passes(1);
            assertThat(room.shows("#begin")).isTrue();
        }
    }

    @Test
    void imStillHereFillsHalfAndWorksAnyNumberOfTimes() {
        try (var room = new WaitingRoom(1080, 1920)) {
            room.atHome();
            for (int i = 0; i < 20; i++) {
                room.passes(100);
                Bounds here = place(room, "#still-here");
                assertThat(here.getWidth() * here.getHeight()).isGreaterThanOrEqualTo(1080 * 1920 / 2.0);
                room.fires("#still-here");
                assertThat(room.shows("#open-journey")).isTrue();
            }
            room.passes(100).fires("#start-again");
            assertThat(room.shows("#begin")).isTrue();
        }
    }

    @Test
    void aTouchAndAPlayingSceneAreSignsOfLife() {
        try (var room = new WaitingRoom(1080, 1920)) {
            room.atHome();
            for (int i = 0; i < 5; i++) {
                room.passes(80).touches(540, 1000);
            }
            assertThat(room.shows("#still-here")).isFalse();
            room.begins(Language.ENGLISH, "journey").passes(600);
            assertThat(room.shows("#still-here")).as("while a scene plays").isFalse();
            room.fires("#play").passes(90);
            assertThat(room.shows("#still-here")).as("while it stands").isTrue();
        }
    }

    @Test
    void aSpeakingVoiceIsASignOfLife() {
        try (var room = new WaitingRoom(1080, 1920)) {
            room.fires("#aloud-es").fires("#play");
            assertThat(room.voice().last().language().getLanguage()).isEqualTo("es");
            room.passes(600);
            assertThat(room.shows("#still-here")).as("while it speaks").isFalse();
            room.fires("#voice-read").passes(90);
            assertThat(room.shows("#still-here")).as("while it is silent").isTrue();
        }
    }

    @Test
    void theVoiceCountsDownToo() {
        try (var room = new WaitingRoom(1080, 1920)) {
            room.atHome().passes(90);
            assertThat(room.voice().last().text()).contains("Start again?", "in 30 seconds", "if you are still here");
            room.passes(20);
            assertThat(room.voice().last().text()).isEqualTo("This page closes in 10 seconds.");
            room.fires("#still-here");
            assertThat(room.voice().isSpeaking()).isFalse();
        }
    }

    @Test
    void whoAskedToBeReadToIsReadToOnEveryPageAndTheNextVisitorIsNot() {
        try (var room = new WaitingRoom(1080, 1920)) {
            room.fires("#aloud-en");
            assertThat(room.voice().isSpeaking()).isTrue();
            int said = room.voice().said().size();
            room.fires("#back").fires("#open-worry");
            assertThat(room.voice().said()).hasSizeGreaterThan(said);
            room.fires("#done").fires("#begin");
            assertThat(room.voice().isSpeaking()).isFalse();
        }
    }

    @Test
    void withoutAVoiceNobodyIsOfferedOne() {
        try (var room = new WaitingRoom(1080, 1920)) {
            room.voice().loses();
            room.doing(room.kiosk()::invite);
            assertThat(room.shows("#begin-es")).isTrue();
            assertThat(room.shows("#aloud-es")).isFalse();
        }
    }

    @Test
    void whatAVisitorSetsIsInForceInEveryLanguageAndGoneWithThem() {
        try (var room = new WaitingRoom(1080, 1920)) {
            room.atHome().fires("#settings").fires("#set-text-150").fires("#set-palette-day").fires("#set-language-es");
            assertThat(room.sees("Ajustes")).isTrue();
            assertThat(room.asks(() -> room.scene().getStylesheets().getFirst())).endsWith("day.css");
            room.fires("#done");
            assertThat(room.asks(() -> room.scene().getStylesheets().getFirst())).endsWith("night.css");
            room.fires("#begin");
            assertThat(room.sees("Text size")).isTrue();
            room.fires("#text-size");
            assertThat(room.asks(() -> ((javafx.scene.control.ToggleButton) room.find("#text-100").orElseThrow()).isSelected())).isTrue();
        }
    }

    @Test
    void aClockThatJumpsEndsNoVisit() {
        try (var room = new WaitingRoom(1080, 1920)) {
            room.atHome().jumps(10 * HOURS).jumps(-10 * HOURS).jumps(Double.NaN);
            assertThat(room.shows("#open-journey")).isTrue();
        }
    }

    @Test
    void aWholeNightPasses() {
        try (var room = new WaitingRoom(1080, 1920)) {
            int threads = Thread.activeCount();
            room.passes(12 * HOURS);
            assertThat(room.shows("#begin")).isTrue();
            assertThat(Thread.activeCount()).isLessThan(threads + 8);
            room.touches(500, 900);
            assertThat(room.shows(".step-title")).isTrue();
        }
    }

    @Test
    void staffLeaveByFourCornersAndThePin() {
        try (var room = new WaitingRoom(1080, 1920)) {
            room.pressesCorners().types("1111");
            assertThat(room.sees("Tries left: 4")).isTrue();
            room.types(WaitingRoom.PIN);
            assertThat(room.said()).containsExactly("left");
        }
    }

    @Test
    void otherCornersAndSlowOnesDoNothing() {
        try (var room = new WaitingRoom(1080, 1920)) {
            room.touches(1, 1).touches(1, 1919).touches(1079, 1919).touches(1079, 1);
            assertThat(room.shows(".pin-pad")).isFalse();
            room.touches(1, 1).touches(1079, 1).passes(5).touches(1079, 1919).touches(1, 1919);
            assertThat(room.shows(".pin-pad")).isFalse();
            assertThat(room.shows("#begin")).as("no visit begins in a corner").isTrue();
        }
    }

    @Test
    void thePadClosesByItself() {
        try (var room = new WaitingRoom(1080, 1920)) {
            room.pressesCorners().passes(46);
            assertThat(room.shows(".pin-pad")).isFalse();
        }
    }

    @Test
    void withoutAPinItAsksForOneAtTheStart() {
        try (var room = new WaitingRoom(1080, 1920, Optional.empty())) {
            assertThat(room.sees("No PIN is set")).isTrue();
            room.types("12").types("1234").types("4321").types("1234").types("1234");
            assertThat(room.said()).containsExactly("kept");
            assertThat(room.shows(".pin-pad")).isFalse();
            room.pressesCorners().types("1234");
            assertThat(room.said()).containsExactly("kept", "left");
        }
    }

    @Test
    void anExceptionInAScreenInvitesTheNextVisitorAndManyRestartTheProgram() {
        try (var room = new WaitingRoom(1080, 1920)) {
            room.atHome();
            room.doing(() -> room.kiosk().failed(new IllegalStateException("broken")));
            assertThat(room.shows("#begin")).isTrue();
            assertThat(room.said()).isEmpty();
            for (int i = 0; i < 5; i++) {
                room.doing(() -> room.kiosk().failed(new IllegalStateException("broken")));
            }
            assertThat(room.said()).containsExactly("restarted");
        }
    }

    private static Bounds place(WaitingRoom room, String query) {
        return room.asks(() -> {
            Node node = room.find(query).orElseThrow();
            return node.localToScene(node.getLayoutBounds());
        });
    }
}
