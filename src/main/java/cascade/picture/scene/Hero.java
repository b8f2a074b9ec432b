package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.CellShapes;
import cascade.picture.Look;
import cascade.simulation.SoftBody;

/// Paints the one cell that the eye follows: whole, alive, with a soft gold light behind it.
final class Hero {

    /// Which wobble the hero has; the same in all scenes, so that it is the same cell.
    private static final float WOBBLE = 0.37f;
    /// Rounds of the wobble in a second.
    private static final float LIVELINESS = 0.16f;
    private static final float GLOW = 0.85f;

    private Hero() {}

    static void paint(Brush brush, SoftBody body, Look look, int glow, float seconds) {
        paint(brush, body, look, glow, GLOW, seconds * LIVELINESS);
    }

    /// With a light of its own strength (0..1) and a wobble that is `wobble` turns into its round.
    static void paint(Brush brush, SoftBody body, Look look, int glow, float strength, float wobble) {
        for (int i = 0; i < body.lobes(); i++) {
            if (body.r[i] > 2) {
                brush.glow(body.x[i], body.y[i], body.r[i] * 0.85f, body.r[i] * 1.75f, glow, strength);
            }
        }
        CellShapes.body(brush, body, look, WOBBLE, wobble, 1);
    }
}
