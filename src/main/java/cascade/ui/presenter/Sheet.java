package cascade.ui.presenter;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// A page that is always laid out equally high and then scaled, so that it is the same page on a wall and in miniature.
final class Sheet extends Region {

    /// The height of the page as it is laid out, px.
    static final double HEIGHT = 900;

    private final Region page;
    private final Scale scale = new Scale(1, 1, 0, 0);
    private final Runnable scaled;

    /// @param scaled is told when the page has another size
    Sheet(Region page, Runnable scaled) {
        this.page = page;
        this.scaled = scaled;
        page.getTransforms().add(scale);
        page.setManaged(false);
        setMinSize(0, 0);
        getChildren().add(page);
    }

    /// How much larger the page is seen than it is laid out.
    double factor() {
        return scale.getX();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        double factor = getHeight() / HEIGHT;
        scale.setX(factor);
        scale.setY(factor);
        page.resizeRelocate(0, 0, getWidth() / factor, HEIGHT);
        page.layout();
        scaled.run();
    }
}
