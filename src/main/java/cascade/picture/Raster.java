package cascade.picture;

/// A picture in memory: premultiplied ARGB, row by row.
public final class Raster {

    public final int width;
    public final int height;
    public final int[] pixels;

    public Raster(int width, int height) {
        this(width, height, new int[width * height]);
    }

    /// Over pixels that somebody else owns.
    public Raster(int width, int height, int[] pixels) {
        if (pixels.length < width * height) {
            throw new IllegalArgumentException("too few pixels for " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /// Mixes another picture of the same size into some rows.
    ///
    /// @param part of the other, 0..256
    public void melt(Raster other, int part, int first, int last) {
        for (int i = first * width; i < last * width; i++) {
            pixels[i] = Colour.melt(pixels[i], other.pixels[i], part);
        }
    }

    /// Lays one opaque colour over some rows, so thin that the part `share` (0..1) is of it.
    public void veil(int colour, float share, int first, int last) {
        int part = (int) (share * 256);
        for (int i = first * width; part > 0 && i < last * width; i++) {
            pixels[i] = Colour.melt(pixels[i], colour, part);
        }
    }

    /// Clears the two upper corners outside a round of `radius` pixels.
    public void roundTop(int radius) {
        for (int y = 0; y < Math.min(radius, height); y++) {
            for (int x = 0; x < Math.min(radius, width / 2); x++) {
                float dx = radius - x - 0.5f;
                float dy = radius - y - 0.5f;
                float cover = Shade.coverage((float) Math.sqrt(dx * dx + dy * dy) - radius);
                int left = y * width + x;
                int right = y * width + width - 1 - x;
                pixels[left] = Colour.thin(pixels[left], (int) (cover * 256));
                pixels[right] = Colour.thin(pixels[right], (int) (cover * 256));
            }
        }
    }
}
