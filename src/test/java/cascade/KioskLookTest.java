package cascade;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Language;
import cascade.ui.theme.Messages;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a visitor of a kiosk sees: large enough for any finger, whole, and without what only a computer has.
final class KioskLookTest {

    private static final double SLIDE = 25;
    private static final int SLIDES = 8;

    @ParameterizedTest
    @CsvSource({"1080, 1920", "1920, 1080"})
    void whateverCanBePressedIsTwentyMillimetresLargeAndNothingIsTypedOrScrolled(double width, double height) {
        try (var room = new WaitingRoom(width, height)) {
            look(room, "attract");
            room.pressesCorners();
            look(room, "pad");
            room.fires("#pin-close").atHome();
            look(room, "home");
            room.fires("#worried");
            look(room, "support");
            room.atHome().fires("#settings");
            leaf(room, "settings");
            room.atHome().fires("#open-recurrence");
            leaf(room, "quiz");
            for (String lesson : new String[] {"journey", "worry"}) {
                room.begins(Language.SPANISH, lesson);
                look(room, lesson);
                room.fires("#voice-read");
                look(room, lesson + " aloud");
                room.fires("#text-size");
                look(room, "text size");
                room.fires("#text-200");
                look(room, lesson + " in large words");
                assertThatTheVoiceCanBeLed(room);
                room.fires("#step-next");
                look(room, lesson + ", a second step in large words");
            }
            room.atHome().passes(100);
            look(room, "ending");
        }
    }

    @ParameterizedTest
    @CsvSource({"1080, 1920, DOUBLE", "1920, 1080, DOUBLE", "1080, 1920, RTL", "1920, 1080, LONG"})
    void whatInvitesIsWholeOnEverySlideInEveryLanguage(double width, double height, Messages.Mode mode) {
        try (var room = new WaitingRoom(width, height, mode)) {
            for (int slide = 0; slide < SLIDES; slide++) {
                room.doing(() -> {
                    Bounds words = at(room.find(".attract-words").orElseThrow());
                    Bounds ways = at(room.find(".attract-ways").orElseThrow());
                    assertThat(words.intersects(ways) && words.getMaxY() > ways.getMinY() + 1).isFalse();
                    assertThat(words.getMinY()).isGreaterThanOrEqualTo(0);
                    assertThat(ways.getMaxY()).isLessThanOrEqualTo(height + 1);
                    room.all(".attract .button").forEach(button -> {
                        assertThat(at(button).getMinX()).isGreaterThanOrEqualTo(0);
                        assertThat(at(button).getMaxX()).isLessThanOrEqualTo(width);
                    });
                    room.all(".attract .label").forEach(label -> assertThat(label.getLayoutBounds().getHeight())
                            .as(((Label) label).getText()).isGreaterThanOrEqualTo(((Label) label)
                                    .prefHeight(label.getLayoutBounds().getWidth()) - 1));
                });
                room.passes(SLIDE);
            }
        }
    }

    /// Looks at every page of a screen.
    private static void leaf(WaitingRoom room, String screen) {
        look(room, screen);
        while (room.asks(() -> room.all(".page-turn").stream().reduce((_, last) -> last).filter(further -> !further.isDisabled())
                .isPresent())) {
            room.doing(() -> ((Button) room.all(".page-turn").getLast()).fire());
            look(room, screen + ", further on");
        }
    }

    private static void look(WaitingRoom room, String screen) {
        room.doing(() -> {
            for (Node node : room.all("*")) {
                assertThat(node).isNotInstanceOf(TextInputControl.class);
                if (node instanceof ScrollPane pane) {
                    assertThat(pane.lookupAll(".scroll-bar")).as(screen).isEmpty();
                }
                if (node.isFocusTraversable() && !node.isDisabled() && !(node instanceof Hyperlink)
                        && !(node instanceof ScrollPane)) {
                    Bounds size = node.getLayoutBounds();
                    assertThat(Math.min(size.getWidth(), size.getHeight())).as(screen + ": " + node)
                            .isGreaterThanOrEqualTo(room.target() - 1);
                    Bounds at = at(node);
                    boolean isButton = node instanceof Button;
                    assertThat(!isButton || at.getMaxX() <= room.scene().getWidth() + 1 && at.getMinX() >= -1)
                            .as(screen + ", within the screen: " + node + at).isTrue();
                }
            }
            boolean invites = room.find("#begin").isPresent();
            boolean covered = !room.any(".ending", ".pin-pad").isEmpty();
            assertThat(invites || covered || room.find("#done").isPresent()).as(screen + ": I'm done").isTrue();
            assertThat(room.any("#paper", "#erase", "#teaching", "#glossary")).as(screen).isEmpty();
        });
    }

    /// In the header or beside the caption.
    private static void assertThatTheVoiceCanBeLed(WaitingRoom room) {
        for (String way : new String[] {"pause", "repeat", "slower"}) {
            assertThat(room.asks(() -> room.any("#voice-" + way, "#caption-" + way))).as(way).hasSize(1);
        }
    }

    private static Bounds at(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
