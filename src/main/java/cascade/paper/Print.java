package cascade.paper;

/// How large words are printed.
public enum Print {
    ORDINARY(11.5f),
    /// For readers with low vision.
    LARGE(17);

    private final float points;

    Print(float points) {
        this.points = points;
    }

    /// Of running text, in points.
    public float points() {
        return points;
    }
}
