package cascade.picture;

/// Counts flashes in frames that follow one another, as WCAG 2 defines them: a pair of opposing changes in relative
/// luminance of a tenth of the greatest or more, where the darker of the two is below 0.8.
///
/// It looks at places of 8 by 8 pixels, about a third of a degree across when the picture fills the screen: finer
/// patterns, such as the grain of very small dots, are no flashes (WCAG 2.3.1, exception for fine patterns).
final class Flashes {

    /// A quarter of ten degrees of the visual field, as a part of a screen of 1024 by 768 pixels.
    static final double ALLOWED_AREA = 21_824.0 / (1024 * 768);
    private static final int ALLOWED_FLASHES = 3;
    private static final float CHANGE = 0.1f;
    private static final float DARK = 0.8f;
    private static final int PLACE = 8;

    private final int columns;
    private final int places;
    /// Frames in a second.
    private final int second;
    /// The luminance at the last turn, for each place.
    private final float[] low;
    private final float[] high;
    private final int[] way;
    /// When the last four flashes were, for each place, in a round.
    private final int[][] last;
    private final int[] next;
    private int frame;
    private double greatest;

    Flashes(int width, int height, int framesASecond) {
        columns = width / PLACE;
        places = columns * (height / PLACE);
        second = framesASecond;
        low = new float[places];
        high = new float[places];
        way = new int[places];
        last = new int[places][ALLOWED_FLASHES + 1];
        next = new int[places];
    }

    /// Takes in the next frame.
    void see(Raster raster) {
        int tooOften = 0;
        for (int i = 0; i < places; i++) {
            float now = luminance(raster, i % columns * PLACE, i / columns * PLACE);
            if (frame == 0) {
                low[i] = now;
                high[i] = now;
                java.util.Arrays.fill(last[i], -second);
            } else {
                turn(i, now);
            }
            // The oldest of the last four: if it is within a second, there were more than three.
            if (frame - last[i][next[i]] < second) {
                tooOften++;
            }
        }
        frame++;
        greatest = Math.max(greatest, tooOften / (double) places);
    }

    private void turn(int i, float now) {
        low[i] = Math.min(low[i], now);
        high[i] = Math.max(high[i], now);
        if (way[i] <= 0 && now - low[i] >= CHANGE && low[i] < DARK) {
            flash(i, way[i] < 0);
            way[i] = 1;
            high[i] = now;
        } else if (way[i] >= 0 && high[i] - now >= CHANGE && now < DARK) {
            // A flash is a pair: it is counted on the way up only.
            way[i] = -1;
            low[i] = now;
        }
    }

    private void flash(int i, boolean pair) {
        if (pair) {
            last[i][next[i]] = frame;
            next[i] = (next[i] + 1) % last[i].length;
        }
    }

    /// The greatest part of the picture, 0..1, that flashed more than three times within a second.
    double greatestArea() {
        return greatest;
    }

    private static float luminance(Raster raster, int x, int y) {
        float sum = 0;
        for (int row = y; row < y + PLACE; row++) {
            for (int column = x; column < x + PLACE; column++) {
                sum += luminance(raster.pixels[row * raster.width + column]);
            }
        }
        return sum / (PLACE * PLACE);
    }

    private static float luminance(int pixel) {
        return 0.2126f * linear(pixel >> 16 & 255) + 0.7152f * linear(pixel >> 8 & 255) + 0.0722f * linear(pixel & 255);
    }

    private static float linear(int level) {
        return LINEAR[level];
    }

    private static final float[] LINEAR = new float[256];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            double c = i / 255.0;
            LINEAR[i] = (float) (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
    }
}
