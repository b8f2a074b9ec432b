package cascade.ui;

import cascade.ui.shell.Screen;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

/// A walk through every screen of the program, with a look at each.
final class Walk {

    /// In seconds.
    private static final int SOON = 60;

    private final Learner learner;
    private final Consumer<String> look;

    /// @param look is told the name of the screen that is open
    Walk(Learner learner, Consumer<String> look) {
        this.learner = learner;
        this.look = look;
    }

    /// From home, through everything, and home again.
    void everywhere() {
        look("home");
        cards();
        pages();
        lesson();
        quiz();
    }

    private void cards() {
        learner.fires("#meeting");
        look("how much to meet");
        learner.presses(KeyCode.ESCAPE).fires("#erase");
        look("erase everything");
        learner.presses(KeyCode.ESCAPE).fires("#text-size");
        look("text size");
        learner.presses(KeyCode.ESCAPE);
    }

    private void pages() {
        learner.fires("#glossary");
        look("glossary");
        learner.fires("#paper");
        look("print or save");
        learner.presses(KeyCode.ESCAPE).presses(KeyCode.ESCAPE).fires("#teaching");
        learner.doing(() -> ((TitledPane) learner.find("#teach-journey").orElseThrow()).setExpanded(true));
        look("educator's pages");
        learner.presses(KeyCode.ESCAPE, KeyCode.F1);
        look("support");
        learner.presses(KeyCode.ESCAPE).fires("#text-size").fires("#all-settings");
        look("settings");
        learner.presses(KeyCode.ESCAPE);
    }

    private void lesson() {
        learner.fires("#open-journey");
        learner.presses(KeyCode.SPACE).presses(KeyCode.END);
        look("first step");
        learner.presses(KeyCode.D);
        look("more detail");
        learner.presses(KeyCode.E);
        look("evidence");
        learner.presses(KeyCode.ESCAPE).presses(KeyCode.R);
        look("read aloud");
        learner.presses(KeyCode.R).presses(KeyCode.T);
        look("in words");
        learner.presses(KeyCode.T).presses(KeyCode.DIGIT5).presses(KeyCode.SPACE).presses(KeyCode.END);
        look("fifth step");
        learner.presses(KeyCode.DIGIT7).presses(KeyCode.PAGE_DOWN);
        look("end of the lesson");
        learner.presses(KeyCode.ESCAPE);
    }

    private void quiz() {
        learner.fires("#open-recurrence");
        look("question");
        learner.fires(".answer");
        look("answer");
        learner.presses(KeyCode.ESCAPE);
    }

    /// A picture is looked at when it has been painted.
    private void look(String name) {
        try {
            WaitForAsyncUtils.waitFor(SOON, TimeUnit.SECONDS, () -> learner.asks(() ->
                    learner.shell().navigator().current().map(Screen::settled).orElse(true)));
        } catch (TimeoutException e) {
            throw new AssertionError(name + " does not settle", e);
        }
        learner.doing(() -> {
            learner.shell().root().applyCss();
            learner.shell().root().layout();
        });
        look.accept(name);
    }
}
