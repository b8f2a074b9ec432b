package cascade.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window opens, with no display and no graphics card. */
@ExtendWith(ApplicationExtension.class)
class CascadeAppTest {
    @Start
    void start(Stage stage) {
        new CascadeApp().start(stage);
    }

    @Test
    void opensAWindow(FxRobot robot) {
        assertThat(robot.listWindows()).hasSize(1);
        assertThat(((Stage) robot.window(0)).getTitle()).isEqualTo("Cascade");
    }
}
