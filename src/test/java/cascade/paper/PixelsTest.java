package cascade.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.picture.Raster;
import java.util.SplittableRandom;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/// A picture as a PDF holds it.
final class PixelsTest {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 80;

    @Test
    void everyColourIsAsPaintedButForItsLastBit() throws Exception {
        Raster painted = grainy();
        try (var document = new PDDocument()) {
            byte[] read = Pixels.of(painted).in(document).createInputStream().readAllBytes();
            assertThat(read).hasSize(3 * WIDTH * HEIGHT);
            for (int i = 0; i < WIDTH * HEIGHT; i++) {
                int pixel = (read[3 * i] & 0xFF) << 16 | (read[3 * i + 1] & 0xFF) << 8 | read[3 * i + 2] & 0xFF;
                assertThat(pixel).isEqualTo((painted.pixels[i] | 0x010101) & 0xFFFFFF);
            }
        }
    }

    /// Colours that run into one another, as in tissue, with what no eye sees.
    private static Raster grainy() {
        var random = new SplittableRandom(1);
        var raster = new Raster(WIDTH, HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                raster.pixels[y * WIDTH + x] = 0xFF << 24 | 255 - x << 16 | 255 - y << 8 | 128 + x / 2 + random.nextInt(2);
            }
        }
        return raster;
    }
}
