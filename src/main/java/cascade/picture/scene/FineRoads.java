package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Colour;
import cascade.picture.Palette;
import cascade.simulation.Trig;
import cascade.simulation.Vessel;
import cascade.simulation.scene.Body;

/// The roads between the body's great vessels and the cells: a blood vessel that grows wider and branches on its way
/// from the fine one beside the tumour, and a lymph vessel that begins blind near it.
///
/// They look alike at every width of the picture, so that a zoom always has something to follow.
final class FineRoads {

    /// Where the fine vessel ends and the road begins, and where the road meets the great vessels, µm.
    private static final float BEGINS = 300;
    private static final float ENDS = 1.3e5f;
    /// Each point lies this many times as far out as the one before.
    private static final float STEP = 1.11f;
    private static final float WIDENS = 0.026f;
    private static final float LYMPH_BEGINS = 92;
    private static final float LYMPH_STEP = 1.022f;
    private static final int TWIG = 10;
    /// How often a twig leaves, in points.
    private static final int EVERY = 5;
    /// Nothing thinner than this part of the picture's width is drawn.
    private static final float THINNEST = 0.0004f;

    private final Vessel vessel;
    private final int outer;
    private final int wall;
    private final int inner;
    private final int lymph;
    private final int lymphEdge;

    FineRoads(Palette palette, Body body) {
        vessel = body.vessel();
        outer = palette.get("wall-edge");
        wall = palette.get("wall");
        inner = Colour.mix(palette.get("blood-edge"), palette.get("red-light"), 0.45f);
        lymph = palette.get("road-lymph");
        lymphEdge = palette.get("road-lymph-edge");
    }

    void paint(Brush brush) {
        float across = brush.across();
        lymph(brush, across);
        for (int pass = 0; pass < 3; pass++) {
            for (int side = -1; side <= 1; side += 2) {
                road(brush, side, pass, across);
            }
        }
    }

    private static boolean near(float x, float y, float half, float across) {
        float reach = across * 0.75f + half;
        return x * x + y * y < reach * reach;
    }

    private float half(float x) {
        return vessel.half() + vessel.wall() + WIDENS * Math.max(0, Math.abs(x) - BEGINS);
    }

    private float y(float x) {
        float far = Math.abs(x);
        if (far <= BEGINS) {
            return vessel.centre(x);
        }
        float bend = (float) StrictMath.log(far / BEGINS);
        float edge = x < 0 ? -BEGINS : BEGINS;
        float swing = x < 0 ? Trig.sin(0.5f + bend * 0.19f) + 0.3f * Trig.sin(bend * 0.5f)
                : Trig.sin(bend * 0.17f) + 0.25f * Trig.sin(bend * 0.46f);
        return vessel.centre(edge) + vessel.slope(edge) * (x - edge) * 0.2f + 0.55f * swing * (far - BEGINS);
    }

    private void road(Brush brush, int side, int pass, float across) {
        float thin = pass == 0 ? 1 : pass == 1 ? 0.86f : 0.62f;
        int colour = pass == 0 ? outer : pass == 1 ? wall : inner;
        float lastX = 0;
        int point = 0;
        for (float far = BEGINS * 0.5f; far < ENDS; far *= STEP, point++) {
            float x = side * far;
            float half = half(x);
            if (half > THINNEST * across && near(lastX, y(lastX), half, across)) {
                brush.stroke(lastX, y(lastX), x, y(x), half(lastX) * thin, half * thin, colour);
                if (point % EVERY == 2 && far > BEGINS) {
                    twig(brush, x, half, point / EVERY % 2 == 0 ? 1 : -1, thin, colour);
                }
            }
            lastX = x;
        }
    }

    private void twig(Brush brush, float x, float half, int turn, float thin, int colour) {
        float length = Math.abs(x) * 0.62f;
        float lean = 0.6f * x / Math.abs(x);
        float lastX = x;
        float lastY = y(x);
        for (int k = 1; k <= TWIG; k++) {
            float t = k / (float) TWIG;
            float px = x + length * t * (lean + 0.35f * t * Trig.sin(t * 0.8f + x * 1e-5f));
            float py = y(x) + turn * length * t * (1 - 0.3f * t);
            brush.stroke(lastX, lastY, px, py, half * thin * 0.55f * (1.1f - t + 1f / TWIG), half * thin * 0.55f * (1.1f - t),
                    colour);
            lastX = px;
            lastY = py;
        }
    }

    /// Beaded: every stretch between two valves is a little wider in its middle.
    private void lymph(Brush brush, float across) {
        for (int pass = 0; pass < 2; pass++) {
            float lastX = -LYMPH_BEGINS * 0.82f;
            float lastY = -LYMPH_BEGINS * 0.6f;
            float lastHalf = 5;
            for (float far = LYMPH_BEGINS * 1.05f; far < ENDS; far *= LYMPH_STEP) {
                float bend = (float) StrictMath.log(far / LYMPH_BEGINS);
                float turn = 0.6f + 0.035f * Trig.sin(bend * 0.33f);
                float x = far * Trig.cos(turn);
                float y = far * Trig.sin(turn);
                float half = (5 + 0.02f * (far - LYMPH_BEGINS)) * (0.66f + 0.42f * Math.abs(Trig.sin(bend * 1.7f)));
                if (half > THINNEST * across && near(lastX, lastY, half, across)) {
                    float line = pass == 0 ? 0 : half * 0.24f;
                    brush.stroke(lastX, lastY, x, y, lastHalf - line, half - line, pass == 0 ? lymphEdge : lymph);
                }
                lastX = x;
                lastY = y;
                lastHalf = half;
            }
        }
    }
}
