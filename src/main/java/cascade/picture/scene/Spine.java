package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Colour;
import cascade.picture.Look;
import cascade.picture.Shade;
import cascade.simulation.scene.Body;

/// Hints of the spine, the ribs and the collar bones, drawn softly over a figure.
final class Spine {

    private static final float FIRST = 31;
    private static final float LAST = 93;
    private static final int VERTEBRAE = 20;
    private static final float FIRST_RIB = 45;
    private static final float RIB_STEP = 4;
    private static final int RIBS = 8;
    private static final int PIECES = 10;

    private Spine() {}

    static void paint(Brush brush, Body body, Look bone, float alpha) {
        int line = Colour.faint(bone.light(), alpha * 0.55f);
        for (int rib = 0; rib < RIBS; rib++) {
            rib(brush, body, FIRST_RIB + rib * RIB_STEP, rib, line);
        }
        for (int side = -1; side <= 1; side += 2) {
            stroke(brush, body, side * 1.6f, 41.4f, side * 10, 39.8f, 0.62f, line);
            stroke(brush, body, side * 10, 39.8f, side * 18.6f, 42, 0.62f, line);
        }
        brush.layer(body.x(-3), body.y(FIRST - 2), body.x(3), body.y(LAST + 4), (below, x, y, pixel) -> {
            float u = x / Body.UNIT + body.primary().x();
            float v = y / Body.UNIT + body.primary().y();
            float step = (LAST - FIRST) / VERTEBRAE;
            int k = Math.clamp((int) ((v - FIRST) / step), 0, VERTEBRAE - 1);
            float wide = 1.1f + 0.05f * k;
            float dx = Math.abs(u) - wide + 0.7f;
            float dy = Math.abs(v - FIRST - (k + 0.5f) * step) - step * 0.5f + 0.85f;
            float qx = Math.max(0, dx);
            float qy = Math.max(0, dy);
            float d = (float) Math.sqrt(qx * qx + qy * qy) + Math.min(0, Math.max(dx, dy)) - 0.7f;
            float scale = Body.UNIT / pixel;
            int fill = Colour.mix(bone.light(), bone.dark(), 0.35f + 0.3f * u);
            return Colour.mix(below, Shade.outlined(bone, fill, d, scale), Shade.coverage(d * scale) * alpha);
        });
    }

    /// A pair of ribs: from the spine outwards and down, and forward again.
    private static void rib(Brush brush, Body body, float v, int rib, int colour) {
        float wide = Math.min(15.2f, 8.6f + 2.1f * rib) - Math.max(0, rib - 5) * 0.4f;
        for (int side = -1; side <= 1; side += 2) {
            float lastU = side * 1.4f;
            float lastV = v;
            for (int k = 1; k <= PIECES; k++) {
                float t = k / (float) PIECES;
                float u = side * (1.4f + (wide - 1.4f) * (1 - (1 - t) * (1 - t)));
                float down = v + 1.2f * t + 5.6f * t * t * t;
                stroke(brush, body, lastU, lastV, u, down, 0.42f, colour);
                lastU = u;
                lastV = down;
            }
        }
    }

    private static void stroke(Brush brush, Body body, float u0, float v0, float u1, float v1, float half, int colour) {
        brush.stroke(body.x(u0), body.y(v0), body.x(u1), body.y(v1), half * Body.UNIT, colour);
    }
}
