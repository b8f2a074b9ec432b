package cascade.picture;

import cascade.simulation.World;

/// Paints one kind of scene: what stands still and what moves.
///
/// A painter is made for a palette and a scale, and prepares its sprites then. Both methods may be called from several
/// threads at once with brushes for different rows, so they change nothing but pixels; neither allocates.
public interface ScenePainter {

    /// What does not move: tissue, vessel walls, fibres. Painted once and kept.
    void backdrop(Brush brush);

    /// Whether there is a backdrop to keep. A painter whose camera goes from near to very far paints all of each picture
    /// itself, for a backdrop as sharp as the nearest and as wide as the widest shot would be far too large.
    default boolean keepsStill() {
        return true;
    }

    /// What moves, over the backdrop.
    void paint(Brush brush, World world);
}
