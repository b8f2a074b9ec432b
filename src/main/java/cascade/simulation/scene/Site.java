package cascade.simulation.scene;

import cascade.simulation.Actor;

/// A usual place of spread, and where it is shown on the figure.
///
/// Places are in the figure's units: x from the middle line, positive on the person's left, y from above the head;
/// [Body#UNIT] µm each. They follow the surface anatomy of an adult.
public enum Site {
    LUNG(Actor.LUNG, -9.6f, 57),
    LIVER(Actor.LIVER, -7.4f, 76.6f),
    BONE(Actor.BONE, 11.6f, 121),
    BRAIN(Actor.BRAIN, 0, 11.4f),
    /// A small gland on each kidney.
    ADRENAL(Actor.ADRENAL_GLAND, 6.4f, 80.2f),
    /// The lining of the belly.
    PERITONEUM(Actor.PERITONEUM, -2, 97.5f),
    /// Skin away from where the cancer began.
    SKIN(Actor.SKIN, -26.4f, 78),
    MUSCLE(Actor.MUSCLE, -14, 122);

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
