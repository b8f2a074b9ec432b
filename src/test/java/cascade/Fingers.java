package cascade;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Presses keys and clicks as TestFX does, and waits for what that brings about and no longer.
///
/// TestFX's own robot sleeps for fifty milliseconds after each key that goes down or up, and each letter.
public final class Fingers {

    private static final int PATIENCE = 60_000;
    /// What an event brings about may ask for something more, and that for one more.
    private static final int ROUNDS = 3;
    /// Where no window is on a screen, nothing is drawn anew.
    private static final int NEVER_DRAWN = 1_000;

    private Fingers() {}

    /// Holds these down one after another, then lets them go, the last one first.
    public static void push(FxRobot robot, KeyCode... keys) {
        BaseRobot base = robot.robotContext().getBaseRobot();
        for (KeyCode key : keys) {
            base.pressKeyboard(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            base.releaseKeyboard(keys[i]);
        }
    }

    /// Types words into what has the focus.
    public static void write(FxRobot robot, Scene scene, String words) {
        BaseRobot base = robot.robotContext().getBaseRobot();
        words.chars().forEach(letter -> base.typeKeyboard(scene, KeyCode.UNDEFINED, Character.toString(letter)));
    }

    /// Presses at the middle of what this query finds.
    public static void click(FxRobot robot, String query) {
        Point2D at = robot.point(query).query();
        BaseRobot base = robot.robotContext().getBaseRobot();
        base.moveMouse(at);
        base.pressMouse(MouseButton.PRIMARY);
        base.releaseMouse(MouseButton.PRIMARY);
    }

    /// Waits until all that waited on the JavaFX thread is done and, where the scene is on a screen, until timers had their
    /// turn and everything was laid out anew.
    public static void settle(Scene scene) {
        for (int i = 0; i < ROUNDS; i++) {
            WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> { });
        }
        var drawn = new CountDownLatch(1);
        Runnable then = drawn::countDown;
        boolean shown = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            boolean there = scene.getWindow() != null && scene.getWindow().isShowing();
            if (there) {
                scene.addPostLayoutPulseListener(then);
                Platform.requestNextPulse();
            }
            return there;
        });
        if (shown) {
            await(drawn);
            WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> scene.removePostLayoutPulseListener(then));
        }
    }

    private static void await(CountDownLatch drawn) {
        try {
            // A window may have been put away or made small meanwhile.
            boolean _ = drawn.await(NEVER_DRAWN, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
