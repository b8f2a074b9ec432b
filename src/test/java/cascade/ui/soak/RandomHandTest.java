package cascade.ui.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody presses at random: what can be pressed is pressed, in every window, and nothing else is.
final class RandomHandTest {

    private final AtomicInteger pressed = new AtomicInteger();
    private final AtomicInteger elsewhere = new AtomicInteger();
    private final AtomicInteger wrong = new AtomicInteger();
    private final AtomicInteger keys = new AtomicInteger();
    private final AtomicInteger back = new AtomicInteger();
    private Stage one;
    private Stage other;

    @BeforeEach
    void twoWindows() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Button dead = button("dead", wrong);
            dead.setDisable(true);
            Button away = button("away", wrong);
            away.setVisible(false);
            one = window(new VBox(button("press", pressed), dead, away, button("back", back)));
            other = window(new VBox(button("press", elsewhere)));
        });
    }

    @AfterEach
    void closeThem() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            one.hide();
            other.hide();
        });
    }

    @Test
    void whatCanBePressedIsPressedInEveryWindow() {
        acts(7);
        assertThat(pressed.get()).isPositive();
        assertThat(elsewhere.get()).isPositive();
        assertThat(keys.get()).isPositive();
        assertThat(wrong.get()).as("disabled or hidden").isZero();
    }

    @Test
    void theSameSeedPressesTheSame() {
        acts(7);
        int first = pressed.getAndSet(0);
        acts(7);
        assertThat(pressed.get()).isEqualTo(first);
    }

    @Test
    void theWayHomeIsTheWayBack() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new RandomHand(new SplittableRandom(7)).home());
        assertThat(back.get()).isEqualTo(1);
        assertThat(pressed.get()).isZero();
    }

    private void acts(long seed) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            one.getScene().getRoot().requestFocus();
            var hand = new RandomHand(new SplittableRandom(seed));
            for (int i = 0; i < 300; i++) {
                hand.act();
            }
        });
    }

    private Stage window(VBox content) {
        var stage = new Stage();
        stage.setScene(new Scene(content, 300, 300));
        stage.addEventHandler(KeyEvent.KEY_PRESSED, _ -> keys.incrementAndGet());
        stage.show();
        return stage;
    }

    private static Button button(String id, AtomicInteger counter) {
        var button = new Button(id);
        button.setId(id);
        button.setOnAction(_ -> counter.incrementAndGet());
        return button;
    }
}
