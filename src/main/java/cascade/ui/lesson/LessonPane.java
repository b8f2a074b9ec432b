package cascade.ui.lesson;

import java.util.function.Consumer;
import cascade.ui.theme.Parts;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The lesson's column of parts; it knows when words are so large that room is scarce.
final class LessonPane extends VBox {

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    /// In ems: below this height every bit of room goes to the words.
    private static final double TIGHT_HEIGHT = 33;
    /// The same where the words are below the picture.
    private static final double TIGHT_STACK = 46;

    private final Region em = Parts.em();
    private final Consumer<Boolean> onTight;
    private boolean tight;

    LessonPane(Consumer<Boolean> onTight) {
        this.onTight = onTight;
        getStyleClass().add("lesson");
        getChildren().add(em);
    }

    boolean isTight() {
        return tight;
    }

    @Override
    protected void layoutChildren() {
        double least = PictureAndWords.stacks(getWidth(), getHeight()) ? TIGHT_STACK : TIGHT_HEIGHT;
        boolean now = getHeight() < least * em.minWidth(-1);
        if (now != tight) {
            tight = now;
            pseudoClassStateChanged(TIGHT, now);
            onTight.accept(now);
        }
        super.layoutChildren();
    }
}
