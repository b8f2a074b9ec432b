package cascade.picture;

/// Something laid over what is there already, pixel by pixel.
@FunctionalInterface
public interface Layer {

    /// The opaque colour at (`x`, `y`) µm where `under` was, smoothed over a pixel of `pixel` µm.
    int over(int under, float x, float y, float pixel);

    /// Left of this there is nothing of it at height `y`, µm.
    default float from(float y) {
        return -Float.MAX_VALUE;
    }

    /// Right of this there is nothing of it at height `y`, µm.
    default float to(float y) {
        return Float.MAX_VALUE;
    }
}
