package cascade.ui.shell;

import cascade.picture.Raster;
import java.util.List;
import java.util.function.BiPredicate;
import javafx.animation.AnimationTimer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Goes from screen to screen and takes a picture of each when it has settled.
///
/// Use it on the JavaFX thread, with a shell that is in a scene; a window is not needed.
public final class Tourist {

    /// A place to take a picture of.
    ///
    /// @param open goes there
    public record Stop(String name, Runnable open) {}

    /// Pulses that a screen is given to lay itself out after it says that it has settled.
    private static final int PULSES = 4;

    private final Shell shell;

    public Tourist(Shell shell) {
        this.shell = shell;
    }

    /// Visits all stops in order.
    ///
    /// @param take takes the picture of a stop, and says whether to go on
    /// @param done runs at the end, also at an early one
    public void visit(List<Stop> stops, BiPredicate<Stop, Raster> take, Runnable done) {
        new AnimationTimer() {
            private int next = -1;
            private int quiet;

            @Override
            public void handle(long now) {
                shell.root().applyCss();
                shell.root().layout();
                if (next < 0) {
                    go();
                } else if (!shell.navigator().current().map(Screen::settled).orElse(true)) {
                    quiet = 0;
                } else if (++quiet > PULSES) {
                    if (take.test(stops.get(next), picture())) {
                        go();
                    } else {
                        end();
                    }
                }
            }

            private void go() {
                next++;
                quiet = 0;
                if (next == stops.size()) {
                    end();
                } else {
                    stops.get(next).open().run();
                }
            }

            private void end() {
                stop();
                done.run();
            }
        }.start();
    }

    private Raster picture() {
        WritableImage image = shell.root().getScene().snapshot(null);
        var raster = new Raster((int) image.getWidth(), (int) image.getHeight());
        image.getPixelReader().getPixels(0, 0, raster.width, raster.height, PixelFormat.getIntArgbPreInstance(),
                raster.pixels, 0, raster.width);
        return raster;
    }
}
