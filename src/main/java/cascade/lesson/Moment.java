package cascade.lesson;

/// A point of a lesson from which everything that is shown is computed.
///
/// @param lesson the lesson's id
/// @param step   0-based; the number of steps means the closing page
/// @param tick   sixtieths of a second of showing since the scene's `from`; 0 on the closing page
/// @param detail whether the "more detail" layer is open
public record Moment(String lesson, int step, int tick, boolean detail) {

    /// @throws IllegalArgumentException when `step` or `tick` is negative
    public Moment {
        if (step < 0 || tick < 0) {
            throw new IllegalArgumentException("no such moment: step " + step + ", tick " + tick);
        }
    }
}
