package cascade.ui.picture;

import cascade.content.Scene;
import cascade.picture.Palette;
import cascade.picture.Raster;
import cascade.picture.Show;
import cascade.picture.scene.Repertoire;
import cascade.simulation.World;
import cascade.ui.picture.Album.Page;
import java.nio.IntBuffer;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/// One instant of a scene as a picture that stands still, with its upper corners rounded.
///
/// Where the album has it, it is there at once. Else it is painted beside the JavaFX thread when the size is known; until
/// then something else is shown.
public final class Still extends Region {

    /// The instant that is shown, as a part of the step.
    private static final double INSTANT = 0.78;
    private static final int CORNER = 19;

    private final Scene scene;
    private final Palette palette;
    private final Album album;
    private final Executor painters;
    private final Region until;
    private final ImageView image = new ImageView();
    /// What is to be seen; empty while the size is not known.
    private volatile Optional<Page> wanted = Optional.empty();
    /// Nobody will look at it any more.
    private volatile boolean over;
    private boolean settled;

    /// @param album    where painted pictures are kept
    /// @param painters where pictures are painted
    /// @param until    shown until the picture is ready
    public Still(Scene scene, Palette palette, Album album, Executor painters, Region until) {
        this.scene = scene;
        this.palette = palette;
        this.album = album;
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
        var page = new Page(scene, palette, (int) Math.round(getWidth()), (int) Math.round(getHeight()));
        if (page.width() > 0 && page.height() > 0 && wanted.filter(page::equals).isEmpty()) {
            wanted = Optional.of(page);
            settled = false;
            album.find(page).ifPresentOrElse(this::show, () -> order(page));
        }
    }

    private void order(Page page) {
        CompletableFuture.supplyAsync(() -> paint(page), painters).thenAcceptAsync(painted -> {
            album.keep(page, painted);
            if (isWanted(page)) {
                show(painted);
            }
        }, Platform::runLater).exceptionallyAsync(_ -> {
            // What was shown until then stays.
            settled |= isWanted(page);
            return null;
        }, Platform::runLater);
    }

    /// Whether the picture is painted, or never will be.
    public boolean isSettled() {
        return settled;
    }

    /// What is not painted yet need not be.
    public void dispose() {
        over = true;
    }

    private boolean isWanted(Page page) {
        return !over && wanted.filter(page::equals).isPresent();
    }

    private Image paint(Page page) {
        if (!isWanted(page)) {
            throw new CancellationException();
        }
        var show = new Show(scene, Repertoire.plan(scene.name()), palette, page.width(), page.height());
        show.paintBackdrop(0, show.backdropRows());
        show.seek((int) ((scene.to() - scene.from()) * INSTANT * World.TICKS_PER_SECOND));
        var raster = new Raster(page.width(), page.height());
        show.paint(raster, 0, page.height());
        raster.roundTop(CORNER);
        return new WritableImage(new PixelBuffer<>(page.width(), page.height(), IntBuffer.wrap(raster.pixels),
                PixelFormat.getIntArgbPreInstance()));
    }

    private void show(Image painted) {
        settled = true;
        image.setImage(painted);
        // Else it would be seen in the rounded corners.
        until.setVisible(false);
    }
}
