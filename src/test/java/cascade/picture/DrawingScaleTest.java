package cascade.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Large pictures are drawn with as many pixels as full HD has, and enlarged without a seam.
final class DrawingScaleTest {

    private static final int FULL_HD = 1920 * 1080;

    @ParameterizedTest
    @CsvSource({"1280,720", "1920,1080", "1, 1", "700,1000"})
    void upToFullHdEveryPixelIsDrawn(int width, int height) {
        assertThat(DrawingScale.of(width, height)).isEqualTo(new DrawingScale(width, height));
    }

    @ParameterizedTest
    @CsvSource({"3840,2160", "2560,1440", "3440,1440", "7680,4320", "1000,4000"})
    void aboveThatNoMoreIsDrawnAndTheShapeStays(int width, int height) {
        DrawingScale drawn = DrawingScale.of(width, height);

        assertThat(drawn.width() * drawn.height()).isBetween((int) (FULL_HD * 0.99), FULL_HD);
        assertThat((double) drawn.width() / drawn.height()).isCloseTo((double) width / height,
                org.assertj.core.data.Percentage.withPercentage(0.5));
    }

    @Test
    void enlargedInBandsItIsTheSameAsAtOnceAndASlopeStaysASlope() {
        var small = new Raster(40, 30);
        for (int i = 0; i < small.pixels.length; i++) {
            small.pixels[i] = 0xFF000000 | i % 40 * 6 << 16 | i / 40 * 8 << 8;
        }
        var enlarging = new Enlarging(small, 100, 75);
        var whole = new Raster(100, 75);
        var bands = new Raster(100, 75);
        enlarging.rows(whole, 0, 75);
        for (int row = 0; row < 75; row += 7) {
            enlarging.rows(bands, row, Math.min(75, row + 7));
        }

        assertThat(bands.pixels).isEqualTo(whole.pixels);
        for (int x = 1; x < 100; x++) {
            int step = (whole.pixels[x] >> 16 & 255) - (whole.pixels[x - 1] >> 16 & 255);
            assertThat(step).isBetween(0, 4);
        }
        assertThat(whole.pixels[0]).isEqualTo(small.pixels[0]);
        assertThat(whole.pixels[whole.pixels.length - 1]).isEqualTo(small.pixels[small.pixels.length - 1]);
    }
}
