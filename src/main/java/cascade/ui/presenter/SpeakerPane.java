package cascade.ui.presenter;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The speaker's screen: what is shown now with its controls below, and what comes next above the notes.
final class SpeakerPane extends Pane {

    private static final double LEFT = 0.63;
    /// Above large controls, what is shown keeps this part of the height.
    private static final double NOW_LEAST = 0.36;
    private static final double NEXT_MOST = 0.46;
    /// Large words take so much of it, rather than being cut.
    private static final double WORDS_MOST = 0.7;
    /// The still of what comes next, width for height.
    private static final double STILL = 16 / 9.0;

    private final Region now;
    private final ScrollPane below;
    private final Region next;
    private final Region notes;
    private double ratio = STILL;

    /// @param now   what is shown, as wide for its height as the audience's page
    /// @param below the controls
    SpeakerPane(Region now, Region below, Region next, Region notes) {
        this.now = now;
        this.below = new ScrollPane(below);
        this.next = next;
        this.notes = notes;
        this.below.setFitToWidth(true);
        // Else a part that would like more room makes all of it wider than what is seen.
        below.setMinWidth(0);
        this.below.setFocusTraversable(false);
        this.below.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getStyleClass().add("speaker");
        setMinSize(0, 0);
        getChildren().addAll(now, this.below, next, notes);
    }

    /// @param shown how wide the audience's page is for its height
    void ratio(double shown) {
        if (shown != ratio) {
            ratio = shown;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double gap = snappedTopInset();
        double width = getWidth() - 3 * gap;
        double height = getHeight() - 2 * gap;
        double left = Math.floor(width * LEFT);
        double right = width - left;
        double under = below.getContent().prefHeight(left);
        double room = Math.max(height * NOW_LEAST, height - gap - under);
        double high = Math.min(left / ratio, room);
        double wide = high * ratio;
        now.resizeRelocate(gap + Math.floor((left - wide) / 2), gap, wide, high);
        below.resizeRelocate(gap, high + 2 * gap, left, Math.max(0, height - high - gap));
        double words = next.prefHeight(right);
        double coming = Math.max(Math.min(height * NEXT_MOST, words + right / STILL), Math.min(height * WORDS_MOST, words));
        next.resizeRelocate(left + 2 * gap, gap, right, coming);
        notes.resizeRelocate(left + 2 * gap, coming + 2 * gap, right, height - coming - gap);
    }
}
