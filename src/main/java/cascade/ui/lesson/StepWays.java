package cascade.ui.lesson;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.icon;

import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

/// The ways back and on, below the words of a step.
final class StepWays extends HBox {

    /// The way on says no more than its name where its words would take more lines than this.
    private static final int LINES = 2;
    /// How much of two lines words fill at least: they break between words only.
    private static final double FILLED = 0.8;

    private final Messages text;
    private final Button back;
    private final Button next;
    private String name = "";
    private boolean tight;

    StepWays(Messages text, Runnable onBack, Runnable onNext) {
        this.text = text;
        getStyleClass().add("ways");
        setMinHeight(USE_PREF_SIZE);
        back = button(text.get("lesson.back"), onBack, "secondary");
        back.setId("step-back");
        // Its sign stands for its word where room is scarce.
        back.setGraphic(icon("left"));
        back.setContentDisplay(ContentDisplay.TEXT_ONLY);
        next = button("", onNext, "primary");
        next.setId("step-next");
        next.setGraphic(icon("right"));
        next.setContentDisplay(ContentDisplay.RIGHT);
        getChildren().addAll(back, Parts.wide(Parts.wrapping(next)));
    }

    /// Says where they lead.
    ///
    /// @param name of what is next
    void lead(String name, boolean hasBack) {
        this.name = name;
        next.setAccessibleText(text.get("lesson.next", name));
        Parts.visible(back, hasBack);
        say();
    }

    /// Whether room is scarce.
    void tight(boolean on) {
        tight = on;
        back.setContentDisplay(on ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        say();
    }

    /// A card asks how high this is before it is laid out, so the words must be right by then.
    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            say(width);
        }
        return super.computePrefHeight(width);
    }

    private void say() {
        say(getWidth() > 0 ? getWidth() : Double.MAX_VALUE);
    }

    private void say(double width) {
        String whole = text.get("lesson.next", name);
        String fits = tight || Parts.width(whole, next) > LINES * FILLED * room(width) ? name : whole;
        if (!fits.equals(next.getText())) {
            next.setText(fits);
        }
    }

    /// What is left for the words of the way on, px.
    private double room(double width) {
        double beside = back.isManaged() ? back.prefWidth(-1) + getSpacing() : 0;
        return width - snappedLeftInset() - snappedRightInset() - beside - next.snappedLeftInset() - next.snappedRightInset()
                - next.getGraphic().prefWidth(-1) - next.getGraphicTextGap();
    }
}
