package cascade.ui.lesson;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The picture with the words beside it, or above them where the window is narrow or tall.
final class PictureAndWords extends Pane {

    /// In pixels: a window narrower than this stacks.
    private static final double NARROW = 860;

    private static final double WORDS = 0.32;
    private static final double WORDS_MOST = 0.52;
    private static final double PICTURE_HEIGHT = 0.46;
    /// Below large words, the picture keeps this part of the height.
    private static final double PICTURE_LEAST = 0.36;

    private final Region picture;
    private final Region words;

    PictureAndWords(Region picture, Region words) {
        this.picture = picture;
        this.words = words;
        getStyleClass().add("picture-and-words");
        setMinSize(0, 0);
        getChildren().addAll(picture, words);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double gap = snappedLeftInset();
        if (stacks(width, height)) {
            double spare = height - gap - words.minHeight(width);
            double wished = Math.min(Math.min(height * PICTURE_HEIGHT, width), spare);
            double top = Math.floor(Math.max(height * PICTURE_LEAST, wished));
            picture.resizeRelocate(0, 0, width, top);
            words.resizeRelocate(0, top + gap, width, height - top - gap);
        } else {
            double most = Math.min(words.maxWidth(-1), width * WORDS_MOST);
            double least = Math.min(words.minWidth(-1), most);
            double beside = Math.floor(Math.clamp(width * WORDS, least, most));
            picture.resizeRelocate(0, 0, width - beside - gap, height);
            words.resizeRelocate(width - beside, 0, beside, height);
        }
    }

    /// Whether a page of this size has the words below the picture.
    static boolean stacks(double width, double height) {
        return width < NARROW || height > width;
    }
}
