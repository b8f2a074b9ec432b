package cascade.ui.picture;

import cascade.content.Scene;
import cascade.picture.Raster;
import cascade.picture.View;
import cascade.simulation.Report;
import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// One painted picture with what it shows: pixels that JavaFX can present without a copy of ours.
final class Frame {

    private final Scene scene;
    private final Raster raster;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;
    private final Report report = new Report();
    private final View view = new View();
    private int tick = -1;
    private int told = -1;
    private boolean blind;

    /// @param scene whose pictures it holds
    Frame(Scene scene, int width, int height) {
        this.scene = scene;
        var pixels = new int[width * height];
        raster = new Raster(width, height, pixels);
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    Scene scene() {
        return scene;
    }

    Raster raster() {
        return raster;
    }

    /// Notes what is to be seen at a tick without its having been painted.
    void told(int tick, int told, Report report, View view) {
        painted(tick, told, report, view);
        blind = true;
    }

    /// Notes what was painted.
    ///
    /// @param tick that was asked for
    /// @param told the tick that the picture shows, another one where it stands still
    void painted(int tick, int told, Report report, View view) {
        blind = false;
        this.tick = tick;
        this.told = told;
        this.report.copyOf(report);
        this.view.set(view);
    }

    /// The same picture in pixels of its own, for somebody who keeps it while the frames go round.
    Frame copy() {
        var kept = new Frame(scene, raster.width, raster.height);
        System.arraycopy(raster.pixels, 0, kept.raster.pixels, 0, raster.pixels.length);
        kept.painted(tick, told, report, view);
        return kept;
    }

    /// Whether its pixels are those of its tick.
    boolean isPainted() {
        return !blind;
    }

    /// The image with the newest pixels; on the JavaFX thread.
    WritableImage fresh() {
        buffer.updateBuffer(_ -> null);
        return image;
    }

    int tick() {
        return tick;
    }

    /// The tick that the report and the names tell of.
    int told() {
        return told;
    }

    Report report() {
        return report;
    }

    View view() {
        return view;
    }
}
