package cascade.simulation.scene;

/// How a cancer cell is built: the sorts of cell that a mixed group is made of, told apart by shape and outline.
///
/// Which sorts there are is a drawing choice; that the cells of a tumour differ is not (F-160).
public enum Build {
    /// Can renew itself and give rise to all others; small, with a double rim.
    STEM_LIKE(6.8f, 0, 0),
    ROUND(8.1f, 0, 0),
    LONG(7.8f, 0.6f, 0),
    LOBED(8.6f, 0, 0.15f);

    /// How much thinner than a round one a long cell is for each part of its radius that it is longer: its area stays.
    private static final float THINNER = 0.53f;

    private final float radius;
    private final float slim;
    private final float lobes;

    Build(float radius, float slim, float lobes) {
        this.radius = radius;
        this.slim = slim;
        this.lobes = lobes;
    }

    /// Usual radius of one as large as a round cell, µm (N-01: tumour cells are 8–20 µm wide).
    public float radius() {
        return radius;
    }

    /// Half of the straight part of a long cell, as a part of its radius.
    public float axis() {
        return slim;
    }

    /// Half of its width, as a part of its radius.
    public float waist() {
        return 1 - THINNER * slim;
    }

    /// Height of the lobes of its outline, as a part of its radius.
    public float lobes() {
        return lobes;
    }
}
