package cascade.picture;

/// What fills the picture behind everything: a colour for every point of the tissue.
@FunctionalInterface
public interface Ground {

    /// The opaque colour at (`x`, `y`) µm, smoothed over a pixel of `pixel` µm.
    int at(float x, float y, float pixel);
}
