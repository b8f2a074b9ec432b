package cascade.ui.lesson;

import cascade.ui.theme.Parts;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The line above a step's headline: which step it is, and beside it what can be done with it.
///
/// The step's name is on the time line too, so it gives way where it would break the line.
final class StepTop extends HBox {

    private final Label kicker = Parts.label("", "kicker");
    private String whole = "";
    private String brief = "";

    StepTop() {
        getStyleClass().add("step-top");
        getChildren().add(Parts.wide(kicker));
    }

    /// Says which step it is.
    ///
    /// @param whole with the step's name
    /// @param brief without it
    void say(String whole, String brief) {
        this.whole = whole;
        this.brief = brief;
        kicker.setText(whole);
        kicker.setAccessibleText(whole);
    }

    /// A page asks how high this is before it is laid out, so the words must be right by then.
    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            say(width);
        }
        return super.computePrefHeight(width);
    }

    private void say(double width) {
        String fits = isAlone() || besides() + Parts.width(whole, kicker) <= width ? whole : brief;
        if (!fits.equals(kicker.getText())) {
            kicker.setText(fits);
        }
    }

    private boolean isAlone() {
        return getManagedChildren().size() == 1;
    }

    /// Width of all but the words, px.
    private double besides() {
        return getManagedChildren().stream().filter(node -> node != kicker)
                .mapToDouble(node -> node.prefWidth(-1) + getSpacing()).sum();
    }
}
