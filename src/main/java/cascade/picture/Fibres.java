package cascade.picture;

import cascade.simulation.Dice;

/// The mesh between cells: long soft threads, drawn once into the ground.
public final class Fibres {

    private static final int PIECES = 22;

    private Fibres() {}

    /// Draws `count` threads whose middles lie in a box, where `keep` allows it.
    ///
    /// @param length of a thread, µm
    /// @param half   half of its width, µm
    public static void draw(Brush brush, Dice dice, int count, float[] box, float length, float half, int colour,
                     Cobbles.Keep keep) {
        var xs = new float[PIECES + 1];
        var ys = new float[PIECES + 1];
        var halves = new float[PIECES + 1];
        for (int i = 0; i < count; i++) {
            float x = dice.between(box[0], box[2]);
            float y = dice.between(box[1], box[3]);
            float own = length * dice.between(0.5f, 1.2f);
            float slope = dice.bell() * 0.1f;
            float bend = dice.bell() * 0.16f;
            float ripple = dice.bell() * 0.022f;
            float width = half * dice.between(0.5f, 1.3f);
            if (!keep.at(x, y)) {
                continue;
            }
            for (int k = 0; k <= PIECES; k++) {
                float t = k / (float) PIECES - 0.5f;
                xs[k] = x + own * t;
                ys[k] = y + own * (slope * t + bend * (t * t - 0.08f)
                        + ripple * cascade.simulation.Trig.sin(t * 2 + slope * 9));
                halves[k] = keep.at(xs[k], ys[k]) ? width * (1 - 3.2f * t * t) : 0;
            }
            brush.thread(xs, ys, halves, colour);
        }
    }
}
