package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.simulation.Dice;
import cascade.simulation.Trig;
import cascade.simulation.Vessel;

/// The soft mesh around a vessel: fine threads that run along its wall, drawn once into the ground.
final class Bedding {

    private static final int PIECES = 18;

    private Bedding() {}

    /// Draws threads on both sides of the vessel, between `near` and `far` µm outside its inner face.
    ///
    /// @param colour opaque, because the pieces of a thread overlap
    static void draw(Brush brush, Dice dice, Vessel vessel, int count, float reach, float near, float far, int colour) {
        for (int i = 0; i < count; i++) {
            float x = dice.between(-reach, reach);
            float own = dice.between(16, 46);
            float side = dice.chance(0.62f) ? -1 : 1;
            float out = near + (far - near) * dice.unit() * dice.unit();
            float drift = dice.bell() * 3.2f;
            float ripple = dice.bell() * 1.1f;
            float half = dice.between(0.16f, 0.42f);
            float lastX = 0;
            float lastY = 0;
            for (int k = 0; k <= PIECES; k++) {
                float t = k / (float) PIECES - 0.5f;
                float px = x + own * t;
                float slope = vessel.slope(px);
                float off = out + drift * t * t * 2 + ripple * Trig.sin(t * 1.7f + ripple);
                float py = vessel.centre(px) + side * (vessel.half() + off) * (float) Math.sqrt(1 + slope * slope);
                if (k > 0) {
                    brush.stroke(lastX, lastY, px, py, half * (1 - 3.2f * t * t), colour);
                }
                lastX = px;
                lastY = py;
            }
        }
    }
}
