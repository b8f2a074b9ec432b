package cascade.ui.presenter;

import cascade.lesson.Pace;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The time since the lesson began, beside the plan.
final class PaceCard extends HBox {

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final int MINUTE = 60;
    /// Of the card's width: a clock that needs more is told in two lines.
    private static final double CLOCK_MOST = 0.6;

    private final Pace pace;
    private final Messages text;
    private final Button clock;
    private final Label plan = new Label();

    PaceCard(Pace pace, Messages text) {
        this.pace = pace;
        this.text = text;
        getStyleClass().add("pace-card");
        clock = Parts.button("", pace::restart, "control", "clock");
        clock.setId("clock");
        clock.setAccessibleHelp(text.get("presenter.clock.help"));
        clock.setWrapText(true);
        clock.minWidthProperty().bind(Bindings.createDoubleBinding(
                () -> Math.min(clock.prefWidth(-1), getWidth() * CLOCK_MOST), widthProperty(), clock.textProperty(),
                clock.fontProperty()));
        plan.setWrapText(true);
        plan.setMinHeight(USE_PREF_SIZE);
        plan.setId("plan");
        plan.getStyleClass().add("plan");
        getChildren().addAll(clock, Parts.wide(plan));
    }

    /// @param step 0-based
    void show(int step) {
        String shown = text.get("presenter.clock", clock(pace.elapsed()), clock(pace.planned()));
        if (!shown.equals(clock.getText())) {
            clock.setText(shown);
            clock.setAccessibleText(shown);
        }
        long behind = pace.behind(step);
        long minutes = Math.ceilDiv(Math.abs(behind), MINUTE);
        plan.setText(text.get(behind == 0 ? "presenter.on-plan" : behind > 0 ? "presenter.late" : "presenter.early", minutes));
        plan.pseudoClassStateChanged(LATE, behind > 0);
    }

    private static String clock(long seconds) {
        return "%02d:%02d".formatted(seconds / MINUTE, seconds % MINUTE);
    }
}
