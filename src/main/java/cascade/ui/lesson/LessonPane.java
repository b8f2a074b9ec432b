package cascade.ui.lesson;

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

    /// The same, while what stands above the words keeps its place.
    private static final double CLOSE_HEIGHT = 38;

    private final Region em = Parts.em();
    private final Runnable onChange;
    private boolean tight;
    private boolean close;

    /// @param onChange is told when the room becomes scarce, or is not any more
    LessonPane(Runnable onChange) {
        this.onChange = onChange;
        getStyleClass().add("lesson");
        getChildren().add(em);
    }

    boolean isTight() {
        return tight;
    }

    /// Whether the words need the room of what else is below them; so it is where room is scarce, too.
    boolean isClose() {
        return close;
    }

    @Override
    protected void layoutChildren() {
        boolean stacks = PictureAndWords.stacks(getWidth(), getHeight());
        double ems = getHeight() / em.minWidth(-1);
        boolean nowTight = ems < (stacks ? TIGHT_STACK : TIGHT_HEIGHT);
        boolean nowClose = nowTight || !stacks && ems < CLOSE_HEIGHT;
        if (nowTight != tight || nowClose != close) {
            tight = nowTight;
            close = nowClose;
            pseudoClassStateChanged(TIGHT, tight);
            onChange.run();
        }
        super.layoutChildren();
    }
}
