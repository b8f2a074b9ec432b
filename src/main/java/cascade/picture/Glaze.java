package cascade.picture;

/// What becomes of a pixel at a point when something thin is laid over it.
@FunctionalInterface
public interface Glaze {

    /// The opaque colour at (`x`, `y`) µm where `below` was.
    int at(float x, float y, int below);
}
