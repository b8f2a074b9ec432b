package cascade.simulation.scene;

/// The spaces of the lung that hold air, as rounds side by side around a small vessel.
///
/// They are drawn far smaller than real ones, so that single cells can be seen beside them.
public final class AirSpaces {

    /// Middle and radius of each, µm.
    private static final float[][] ROUNDS = {{-33, -57, 49}, {85, -56, 47}, {26, -128, 50}, {-128, -56, 44}, {-84, -136, 48},
            {140, -134, 46}, {178, -52, 44}, {-77, 95, 49}, {24, 99, 49}, {118, 92, 44}, {-170, 88, 43}, {-24, 184, 44},
            {75, 184, 44}};
    /// How many there are.
    public static final int COUNT = ROUNDS.length;
    /// Where a name points, µm.
    static final float LABEL_X = -34;
    static final float LABEL_Y = -58;

    private AirSpaces() {}

    public static float x(int i) {
        return ROUNDS[i][0];
    }

    public static float y(int i) {
        return ROUNDS[i][1];
    }

    public static float radius(int i) {
        return ROUNDS[i][2];
    }
}
