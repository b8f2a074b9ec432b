package cascade.ui.picture;

import cascade.content.Scene;
import cascade.picture.Palette;
import cascade.picture.Raster;
import cascade.picture.Show;
import cascade.picture.scene.Repertoire;
import cascade.simulation.World;
import java.nio.IntBuffer;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/// One instant of a scene as a picture that stands still, with its upper corners rounded.
///
/// It is painted beside the JavaFX thread when the size is known; until then something else is shown.
public final class Still extends Region {

    /// The instant that is shown, as a part of the step.
    private static final double INSTANT = 0.78;
    private static final int CORNER = 19;

    private final Scene scene;
    private final Palette palette;
    private final Executor painters;
    private final Region until;
    private final ImageView image = new ImageView();
    private boolean failed;
    /// Nobody will look at it any more.
    private volatile boolean over;
    private int width;
    private int height;

    /// @param painters where pictures are painted
    /// @param until    shown until the picture is ready
    public Still(Scene scene, Palette palette, Executor painters, Region until) {
        this.scene = scene;
        this.palette = palette;
        this.painters = painters;
        this.until = until;
        getStyleClass().add("still");
        getChildren().addAll(until, image);
    }

    @Override
    protected void layoutChildren() {
        until.resizeRelocate(0, 0, getWidth(), getHeight());
        image.setFitWidth(getWidth());
        image.setFitHeight(getHeight());
        int wide = (int) Math.round(getWidth());
        int high = (int) Math.round(getHeight());
        if (wide > 0 && high > 0 && (wide != width || high != height)) {
            width = wide;
            height = high;
            CompletableFuture.supplyAsync(() -> paint(wide, high), painters)
                    .thenAcceptAsync(painted -> show(painted, wide, high), Platform::runLater)
                    .exceptionallyAsync(_ -> {
                        // What was shown until then stays.
                        failed = true;
                        return null;
                    }, Platform::runLater);
        }
    }

    /// Whether the picture is painted, or never will be.
    public boolean isSettled() {
        return failed || image.getImage() != null;
    }

    /// What is not painted yet need not be.
    public void dispose() {
        over = true;
    }

    private Raster paint(int wide, int high) {
        if (over) {
            throw new CancellationException();
        }
        var show = new Show(scene, Repertoire.plan(scene.name()), palette, wide, high);
        show.paintBackdrop(0, show.backdropRows());
        show.seek((int) ((scene.to() - scene.from()) * INSTANT * World.TICKS_PER_SECOND));
        var raster = new Raster(wide, high);
        show.paint(raster, 0, high);
        raster.roundTop(CORNER);
        return raster;
    }

    private void show(Raster painted, int wide, int high) {
        if (wide == width && high == height) {
            image.setImage(new WritableImage(new PixelBuffer<>(wide, high, IntBuffer.wrap(painted.pixels),
                    PixelFormat.getIntArgbPreInstance())));
            // Else it would be seen in the rounded corners.
            until.setVisible(false);
        }
    }
}
