package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Colour;
import cascade.picture.Palette;
import cascade.picture.SpriteSheet;
import cascade.simulation.Bloodstream;
import cascade.simulation.Trig;
import cascade.simulation.scene.Twig;

/// Paints a small vessel as a soft tube with its red cells, and the tie that closes it.
final class TwigPainter {

    /// µm between two red cells.
    private static final float BETWEEN = 9.5f;
    /// Layers of a tube from outside to inside: part of its half width.
    private static final float[] LAYERS = {1.28f, 1, 0.66f, 0.4f};
    /// The first layer that is blood and not wall.
    private static final int STREAM = 2;
    /// How far from its root a wall begins, µm.
    private static final float ROOT = 10;
    /// A tie: half its length across the vessel in half widths, half its width, µm.
    private static final float TIE_ACROSS = 1.45f;
    private static final float TIE_HALF = 1.5f;
    private static final float TIE_EDGE = 0.5f;
    private static final float KNOT = 2.1f;

    private final SpriteSheet red;
    private final int[] colours;
    private final int pale;
    private final int thread;
    private final int threadEdge;

    TwigPainter(Palette palette, float scale) {
        red = SpriteSheet.red(palette, Bloodstream.RED_RADIUS, scale);
        colours = new int[] {palette.get("sheath"), palette.get("wall-edge"), palette.get("blood-edge"),
                palette.get("blood-middle")};
        pale = palette.get("sheath");
        thread = palette.get("fibre-near");
        threadEdge = palette.get("tissue-spot");
    }

    /// Paints it from point `from` up to, not including, `to`.
    void paint(Brush brush, Twig twig, int from, int to) {
        int end = Math.min(to, twig.points());
        int walled = Math.max(1, Math.round(ROOT * (Twig.POINTS - 1) / twig.length()));
        for (int layer = 0; layer < LAYERS.length; layer++) {
            int colour = layer < STREAM ? colours[layer] : Colour.mix(colours[layer], pale, 0.75f * twig.emptied());
            // The wall begins in the wall of the vessel it comes from; the stream reaches into the blood of that.
            int root = from == 0 && layer < STREAM ? walled : from;
            for (int k = root; k + 1 < end; k++) {
                brush.stroke(twig.x(k), twig.y(k), twig.x(k + 1), twig.y(k + 1), twig.half(k) * LAYERS[layer],
                        twig.half(k + 1) * LAYERS[layer], colour);
            }
        }
        blood(brush, twig, from, end);
    }

    /// A train of red cells without beginning: each takes the place of the next, so that none appears or jumps.
    private void blood(Brush brush, Twig twig, int from, int end) {
        float piece = twig.length() / (Twig.POINTS - 1);
        float last = (end - 1.3f) * piece;
        float gone = twig.travelled() / BETWEEN;
        int passed = (int) gone;
        float seen = 1 - twig.emptied();
        for (int k = 0; k * BETWEEN < last && seen > 0; k++) {
            float along = (k + gone - passed) * BETWEEN;
            int point = (int) (along / piece);
            if (point + 1 >= end || point < from) {
                continue;
            }
            float t = along / piece - point;
            float x = twig.x(point) + (twig.x(point + 1) - twig.x(point)) * t;
            float y = twig.y(point) + (twig.y(point + 1) - twig.y(point)) * t;
            float chance = Trig.part((k - passed) * 0.618f);
            float room = Math.min(1, twig.half(point) * 0.66f / Bloodstream.RED_RADIUS);
            float shown = seen * Math.min(1, Math.max(0, Math.min(along, last - along) / 8));
            brush.sprite(red.at(chance, Trig.part(chance * 7)), x + (chance - 0.5f) * 2, y, room, shown);
        }
    }

    /// Paints the tie: a soft thread around the vessel with a small knot.
    void tie(Brush brush, Twig twig) {
        float tied = twig.tied();
        if (tied <= 0) {
            return;
        }
        int k = twig.tie();
        float dx = twig.x(k + 1) - twig.x(k - 1);
        float dy = twig.y(k + 1) - twig.y(k - 1);
        float length = (float) Math.sqrt(dx * dx + dy * dy);
        float nx = -dy / length;
        float ny = dx / length;
        float x = twig.x(k);
        float y = twig.y(k);
        float across = 2 + twig.half(k) * TIE_ACROSS;
        int edge = Colour.faint(threadEdge, tied);
        int fill = Colour.faint(thread, tied);
        for (int pass = 0; pass < 2; pass++) {
            float more = pass == 0 ? TIE_EDGE : 0;
            int colour = pass == 0 ? edge : fill;
            brush.stroke(x - nx * across, y - ny * across, x + nx * across, y + ny * across, TIE_HALF + more, colour);
            brush.disc(x + nx * across, y + ny * across, KNOT + more, colour);
            for (int end = -1; end <= 1; end += 2) {
                brush.stroke(x + nx * across, y + ny * across, x + nx * (across + 4) + end * ny * 3,
                        y + ny * (across + 4) - end * nx * 3, 0.7f + more, colour);
            }
        }
    }
}
