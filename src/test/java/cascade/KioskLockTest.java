package cascade;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Language;
import cascade.ui.kiosk.KioskWindow;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/// Nobody but staff leaves the window of a kiosk, by whatever key or button.
final class KioskLockTest {

    private final FxRobot robot = new FxRobot();
    private WaitingRoom room;

    @BeforeEach
    void opens() {
        room = WaitingRoom.inAWindow().opens();
        room.begins(Language.ENGLISH, "journey");
    }

    @AfterEach
    void closes() {
        room.close();
    }

    @ParameterizedTest
    @CsvSource({"ESCAPE,", "F11,", "F4,ALT", "F4,CONTROL", "CONTEXT_MENU,", "P,CONTROL", "W,CONTROL", "Q,CONTROL",
        "S,CONTROL", "TAB,ALT", "LEFT,ALT", "WINDOWS,", "F10,SHIFT", "PRINTSCREEN,", "ESCAPE,CONTROL", "F,META"})
    void noKeyLeavesIt(KeyCode key, KeyCode held) {
        if (held == null) {
            Fingers.push(robot, key);
        } else {
            Fingers.push(robot, held, key);
        }
        assertStillThere();
    }

    @Test
    void noRequestOfTheDesktopClosesHidesOrShrinksIt() {
        room.doing(() -> Event.fireEvent(room.stage(), new WindowEvent(room.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        room.doing(() -> room.stage().setFullScreen(false));
        room.doing(() -> room.stage().setIconified(true));
        assertStillThere();
    }

    @Test
    void noMouseButtonOpensAMenu() {
        robot.clickOn(room.find(".step-title").orElseThrow(), MouseButton.SECONDARY);
        robot.clickOn(room.find(".term").orElseThrow(), MouseButton.SECONDARY);
        robot.clickOn(room.find(".step-title").orElseThrow(), MouseButton.MIDDLE);
        assertStillThere();
    }

    @Test
    void whateverFailsInAScreenInvitesTheNextVisitor() {
        room.doing(() -> ((Button) room.find("#step-next").orElseThrow()).setOnAction(_ -> {
            throw new IllegalStateException("broken");
        }));
        // The robot of the Headless platform would take the failure for its own.
        Platform.runLater(() -> ((Button) room.find("#step-next").orElseThrow()).fire());
        room.laysOut();
        assertThat(room.shows("#begin")).isTrue();
        Platform.runLater(() -> {
            throw new IllegalStateException("broken too");
        });
        room.laysOut();
        assertThat(room.shows("#begin")).isTrue();
        assertThat(room.said()).isEmpty();
    }

    @Test
    void theProgramHasNoPrintDialogAndOpensNoLinks() {
        ArchRuleDefinition.noClasses().should().dependOnClassesThat().resideInAnyPackage("javafx.print..", "java.awt..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("javafx.application.HostServices")
                .check(new ClassFileImporter().importUrl(KioskWindow.class.getProtectionDomain().getCodeSource().getLocation()));
    }

    private void assertStillThere() {
        room.laysOut();
        assertThat(room.asks(() -> Window.getWindows().stream().filter(window -> window instanceof javafx.stage.PopupWindow)
                .count())).as("menus and dialogs").isZero();
        assertThat(room.stage().isShowing() && room.stage().isFullScreen() && !room.stage().isIconified()).isTrue();
        assertThat(room.shows(".step-title")).as("the lesson is still there").isTrue();
        assertThat(room.said()).isEmpty();
    }
}
