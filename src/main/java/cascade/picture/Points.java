package cascade.picture;

/// Draws cells that are too small for more than a pixel.
public final class Points {

    private Points() {}

    /// One pixel, opaque.
    public static void point(Brush brush, float x, float y, int colour) {
        int row = (int) brush.view().toPixelY(y);
        int column = (int) brush.view().toPixelX(x);
        Raster raster = brush.raster();
        if (row >= brush.first() && row < brush.last() && column >= 0 && column < raster.width) {
            raster.pixels[row * raster.width + column] = colour;
        }
    }
}
