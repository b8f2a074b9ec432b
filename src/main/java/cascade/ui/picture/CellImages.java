package cascade.ui.picture;

import cascade.picture.Palette;
import cascade.picture.Raster;
import cascade.picture.scene.SwarmLook;
import cascade.simulation.scene.Swarm;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// The benchmark's crowd for the ordinary ways of JavaFX: its steps, an image for each thing a cell can be doing, and
/// where each cell is.
final class CellImages {

    private static final int BYTE = 255;

    private final Swarm swarm;
    private final Image[] images = new Image[Swarm.modes().size()];
    private final float scale;
    private final int width;
    private final int height;
    private final int ground;

    CellImages(Palette palette, Swarm swarm, int width, int height) {
        this.swarm = swarm;
        this.width = width;
        this.height = height;
        scale = height / Swarm.HEIGHT;
        var look = new SwarmLook(palette, swarm.count());
        ground = look.ground();
        for (int i = 0; i < images.length; i++) {
            Raster cell = look.cell(i, scale);
            images[i] = new WritableImage(new PixelBuffer<>(cell.width, cell.height, IntBuffer.wrap(cell.pixels),
                    PixelFormat.getIntArgbPreInstance()));
        }
    }

    int count() {
        return swarm.count();
    }

    /// Moves the crowd for one tick.
    void step() {
        swarm.step();
    }

    Image image(int cell) {
        return images[swarm.doing(cell, swarm.tick())];
    }

    /// The left edge of a cell's image, px.
    double left(int cell) {
        return swarm.x(cell) * scale + (width - image(cell).getWidth()) / 2;
    }

    /// The upper edge of a cell's image, px.
    double top(int cell, float rounds) {
        return swarm.y(cell, rounds) * scale + (height - image(cell).getHeight()) / 2;
    }

    float rounds() {
        return swarm.rounds();
    }

    Color ground() {
        return Color.rgb(ground >> 16 & BYTE, ground >> 8 & BYTE, ground & BYTE);
    }
}
