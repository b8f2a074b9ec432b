package cascade.lesson;

/// How fast a scene is shown.
public enum Speed {
    HALF(1),
    NORMAL(2),
    DOUBLE(4);

    private final int halves;

    Speed(int halves) {
        this.halves = halves;
    }

    /// Seconds of showing in a second of the learner's time.
    public double factor() {
        return halves / 2.0;
    }

    /// The speed that the speed button goes to: faster, and from the fastest to the slowest.
    public Speed next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /// Half seconds of showing in a second of the learner's time: whole, so that no rounding gathers.
    int halves() {
        return halves;
    }
}
