package cascade.picture;

/// Where the picture looks: turns micrometres into pixels and back.
///
/// It is changed in place for each frame, so that none is allocated.
public final class View {

    private float scale = 1;
    private float left;
    private float top;

    /// @param centreX       µm in the middle of the picture
    /// @param centreY       µm in the middle of the picture
    /// @param pixelsPerMicrometre size of a micrometre
    public void look(float centreX, float centreY, float pixelsPerMicrometre, int width, int height) {
        scale = pixelsPerMicrometre;
        left = centreX - width / (2 * scale);
        top = centreY - height / (2 * scale);
    }

    /// Pixels a micrometre.
    public float scale() {
        return scale;
    }

    /// µm at the left edge.
    public float left() {
        return left;
    }

    /// µm at the upper edge.
    public float top() {
        return top;
    }

    public float toPixelX(float x) {
        return (x - left) * scale;
    }

    public float toPixelY(float y) {
        return (y - top) * scale;
    }

    /// µm at the middle of a pixel.
    public float fromPixelX(int pixel) {
        return left + (pixel + 0.5f) / scale;
    }

    public float fromPixelY(int pixel) {
        return top + (pixel + 0.5f) / scale;
    }

    /// Looks where another view looks.
    public void set(View other) {
        scale = other.scale;
        left = other.left;
        top = other.top;
    }

    /// Shows the same on a picture with so many times as many pixels each way.
    public void enlarge(float times) {
        scale *= times;
    }
}
