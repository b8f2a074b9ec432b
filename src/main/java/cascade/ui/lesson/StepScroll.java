package cascade.ui.lesson;

import cascade.ui.words.Spoken;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Words that scroll. Where more of them follow below, the last line fades, so that nobody takes it for the end.
final class StepScroll extends StackPane {

    /// In pixels: so little may be hidden without being missed.
    private static final double NOTHING = 4;

    private final Region words;
    private final ScrollPane scroll;

    StepScroll(Region words) {
        this.words = words;
        getStyleClass().add("step-scroll");
        scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var fade = new Region();
        fade.getStyleClass().add("fade");
        fade.setMouseTransparent(true);
        // Lives as long as what it looks at.
        fade.visibleProperty().bind(Bindings.createBooleanBinding(() -> below() > NOTHING, words.heightProperty(),
                scroll.vvalueProperty(), scroll.viewportBoundsProperty()));
        setAlignment(fade, Pos.BOTTOM_CENTER);
        setMinHeight(0);
        getChildren().addAll(scroll, fade);
    }

    private double hidden() {
        return words.getHeight() - scroll.getViewportBounds().getHeight();
    }

    /// How much of the words is hidden below, in pixels.
    private double below() {
        return hidden() * (1 - scroll.getVvalue());
    }

    /// Asks for as much room as the words take; a scroll pane does not ask them how high they are at their width.
    void tall() {
        scroll.prefViewportHeightProperty().bind(words.heightProperty());
    }

    /// Goes down by this many pixels, or up.
    void by(double pixels) {
        if (hidden() > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + pixels / hidden(), 0, 1));
        }
    }

    /// Brings a sentence into view.
    void reveal(Spoken sentence) {
        sentence.reveal(scroll);
    }

    /// Goes back to the first word.
    void top() {
        scroll.setVvalue(0);
    }
}
