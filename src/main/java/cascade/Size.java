package cascade;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The size of a window's content, in pixels at a scale of 1.
///
/// @param width  320 to 7680
/// @param height 240 to 4320
public record Size(int width, int height) {

    static final int MIN_WIDTH = 320;
    static final int MIN_HEIGHT = 240;
    static final int MAX_WIDTH = 7680;
    static final int MAX_HEIGHT = 4320;

    /// Where none is asked for.
    public static final Size USUAL = new Size(1280, 800);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");

    /// @throws IllegalArgumentException when it is beyond the limits
    public Size {
        if (!within(width, height)) {
            throw new IllegalArgumentException("no size for a window: " + width + "x" + height);
        }
    }

    /// Reads `1280x800`; empty when it is not written so, or beyond the limits.
    public static Optional<Size> parse(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int width = Integer.parseInt(parts.group(1));
        int height = Integer.parseInt(parts.group(2));
        return within(width, height) ? Optional.of(new Size(width, height)) : Optional.empty();
    }

    /// As it is written on the command line: `1280x800`.
    @Override
    public String toString() {
        return width + "x" + height;
    }

    private static boolean within(int width, int height) {
        return width >= MIN_WIDTH && width <= MAX_WIDTH && height >= MIN_HEIGHT && height <= MAX_HEIGHT;
    }
}
