package cascade.simulation.scene;

import cascade.simulation.Actor;

/// A usual place of spread, and where it is shown on the figure.
///
/// Places are in the figure's units: x from the middle line, positive on the person's left, y from above the head;
/// [Body#UNIT] µm each. They follow the surface anatomy of an adult.
public enum Site {
    LUNG(Actor.LUNG, -9.6f, 57),
    /// The lung of the other side, where the cancer began in one.
    OTHER_LUNG(Actor.LUNG, 10.4f, 63),
    LIVER(Actor.LIVER, -7.4f, 76.6f),
    BONE(Actor.BONE, 11.6f, 121),
    BRAIN(Actor.BRAIN, 0, 11.4f),
    /// A small gland on each kidney.
    ADRENAL(Actor.ADRENAL_GLAND, 6.4f, 80.2f),
    /// The lining of the belly.
    PERITONEUM(Actor.PERITONEUM, -12.4f, 97),
    /// Skin away from where the cancer began.
    OTHER_SKIN(Actor.SKIN, -28.6f, 78),
    /// The calf.
    MUSCLE(Actor.MUSCLE, -10.6f, 158);

    private final Actor actor;
    private final float x;
    private final float y;

    Site(Actor actor, float x, float y) {
        this.actor = actor;
        this.x = x;
        this.y = y;
    }

    public Actor actor() {
        return actor;
    }

    /// Figure units.
    public float x() {
        return x;
    }

    /// Figure units.
    public float y() {
        return y;
    }
}
