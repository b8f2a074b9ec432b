package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Palette;
import cascade.picture.SpriteSheet;
import cascade.simulation.Bloodstream;
import cascade.simulation.Trig;
import cascade.simulation.scene.Sprouts;

/// Paints new vessels: soft tubes that lengthen, open to the vessel they come from, with blood behind the tip.
final class SproutPainter {

    /// µm between two red cells in a new vessel, and how fast they go, µm per second of showing.
    private static final float BETWEEN = 10.5f;
    private static final float SPEED = 15;
    /// Layers of a tube from outside to inside: part of its half width.
    private static final float[] LAYERS = {1.24f, 1, 0.66f, 0.4f};
    /// The first layer that is blood and not wall.
    private static final int STREAM = 2;
    /// The first point at which a wall is drawn, so that its round end stays in the old wall.
    private static final int ROOT = 2;

    private final SpriteSheet red;
    private final int[] colours;

    SproutPainter(Palette palette, float scale) {
        red = SpriteSheet.red(palette, Bloodstream.RED_RADIUS, scale);
        colours = new int[] {palette.get("sheath"), palette.get("wall-edge"), palette.get("blood-edge"),
                palette.get("blood-middle")};
    }

    void paint(Brush brush, Sprouts sprouts, float seconds) {
        for (int layer = 0; layer < LAYERS.length; layer++) {
            for (int s = 0; s < sprouts.all(); s++) {
                tube(brush, sprouts, s, layer, colours[layer]);
            }
        }
        for (int s = 0; s < sprouts.all(); s++) {
            blood(brush, sprouts, s, seconds);
        }
    }

    private static void tube(Brush brush, Sprouts sprouts, int s, int layer, int colour) {
        float part = LAYERS[layer];
        int n = sprouts.points(s);
        // The wall begins in the wall of the old vessel; the stream reaches into its blood.
        boolean wall = layer < STREAM;
        if (!wall && n > 1) {
            float x = sprouts.x(s, 0);
            float y = sprouts.y(s, 0);
            float half = sprouts.half(s, 0) * part;
            brush.stroke(x, y, x * 2 - sprouts.x(s, 1), y * 2 - sprouts.y(s, 1), half, half, colour);
        }
        for (int k = wall ? ROOT : 0; k + 1 < n; k++) {
            brush.stroke(sprouts.x(s, k), sprouts.y(s, k), sprouts.x(s, k + 1), sprouts.y(s, k + 1),
                    sprouts.half(s, k) * part, sprouts.half(s, k + 1) * part, colour);
        }
        if (n > ROOT + 1 || !wall && n > 0) {
            float x = sprouts.x(s, n - 1);
            float y = sprouts.y(s, n - 1);
            float half = sprouts.half(s, n - 1) * part;
            brush.stroke(x, y, x + sprouts.aheadX(s) * sprouts.beyond(s), y + sprouts.aheadY(s) * sprouts.beyond(s),
                    half, half * 0.8f, colour);
        }
    }

    /// A train of red cells without beginning: each takes the place of the next, so that none appears or jumps.
    private void blood(Brush brush, Sprouts sprouts, int s, float seconds) {
        float end = (sprouts.points(s) - 1.4f) * Sprouts.PIECE;
        float gone = SPEED * seconds / BETWEEN;
        int passed = (int) gone;
        for (int k = 0; k * BETWEEN < end; k++) {
            float along = (k + gone - passed) * BETWEEN;
            int point = (int) (along / Sprouts.PIECE);
            if (point + 1 >= sprouts.points(s)) {
                break;
            }
            float t = along / Sprouts.PIECE - point;
            float x = sprouts.x(s, point) + (sprouts.x(s, point + 1) - sprouts.x(s, point)) * t;
            float y = sprouts.y(s, point) + (sprouts.y(s, point + 1) - sprouts.y(s, point)) * t;
            float chance = Trig.part((k - passed) * 0.618f + s * 0.37f);
            float fits = Math.min(1, sprouts.half(s, point) / 8);
            float seen = Math.min(1, Math.min(along, end - along) / 10);
            if (seen > 0) {
                brush.sprite(red.at(chance, Trig.part(chance * 7)), x + (chance - 0.5f) * 3, y, fits, seen);
            }
        }
    }
}
