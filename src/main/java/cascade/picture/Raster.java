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
}
