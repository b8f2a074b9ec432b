package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Colour;
import cascade.picture.Palette;
import cascade.simulation.Trig;
import cascade.simulation.scene.Body;

/// The roads of a whole body: the great blood vessels as a tree from the heart, and the lymph vessels as strings of
/// beads with their nodes.
final class BodyRoads {

    /// Trunks of the blood tree: x, y and half width in turn, figure units; those of the right of the picture are
    /// drawn on the left too.
    private static final float[][] BLOOD = {
        {0.8f, 57, 0.8f, -0.2f, 53, 0.9f, 0.4f, 50, 0.9f, 2.4f, 49.4f, 0.9f, 3.4f, 52, 0.85f, 3, 60, 0.8f, 1.4f, 72, 0.76f, 0.5f, 84,
            0.72f, 0, 96, 0.66f},
        {0, 95.6f, 0.55f, 3.4f, 101.6f, 0.5f, 6.6f, 108, 0.46f, 8.8f, 118, 0.42f, 9.8f, 132, 0.36f, 10, 146, 0.3f, 10.4f, 158, 0.25f, 9.6f, 172, 0.2f,
            8.6f, 185, 0.14f, 10.2f, 193, 0.1f},
        {0.9f, 50, 0.42f, 2.4f, 43, 0.38f, 3, 35, 0.34f, 3.3f, 27, 0.3f, 4.4f, 20, 0.24f, 5.4f, 13, 0.16f, 4.4f, 8, 0.1f},
        {1.6f, 49.4f, 0.44f, 6, 45.2f, 0.42f, 14, 44.2f, 0.4f, 20, 47, 0.36f, 22.9f, 56, 0.32f, 25, 67, 0.28f, 27.4f, 78, 0.24f, 30.2f, 89, 0.2f,
            32.6f, 99, 0.15f, 34.4f, 109, 0.1f},
        {1.6f, 55, 0.5f, 5, 54.4f, 0.44f, 8, 56.6f, 0.34f, 9.8f, 61, 0.24f, 10.6f, 66, 0.14f},
        {6, 55, 0.34f, 8.4f, 51.6f, 0.24f, 9.2f, 47.4f, 0.14f},
        {0.4f, 82.6f, 0.34f, 3, 84, 0.3f, 6, 85.2f, 0.2f},
        {0.2f, 91, 0.3f, 4, 94.6f, 0.22f, 8.4f, 96.4f, 0.12f},
    };
    /// Drawn on one side only: the first trunk, and the way to the liver.
    private static final float[] LIVER = {1.3f, 73.6f, 0.36f, -2, 73.4f, 0.34f, -6, 75, 0.28f, -9, 78.4f, 0.16f};
    /// Strings of lymph vessels: x and y in turn.
    private static final float[][] LYMPH = {
        {4.6f, 25, 5.2f, 31, 5.4f, 36, 3.6f, 42, 1.4f, 45},
        {31.4f, 98, 28.6f, 87, 26, 76, 23.6f, 66, 20.6f, 58, 16.4f, 53.2f, 11, 47, 5, 43.4f, 2, 44},
        {12.4f, 172, 13, 156, 12.4f, 140, 11.6f, 126, 9.4f, 114, 6.6f, 107, 2.6f, 99, -0.9f, 92},
        {17.2f, 78, 16.2f, 68, 15.8f, 60, 16.4f, 53.4f},
    };
    private static final float[] DUCT = {-1.2f, 92, -1.5f, 80, -1.3f, 66, -1.2f, 54, 0.6f, 47, 2.8f, 43.8f};
    /// Beans: x, y and direction (turns); on both sides.
    private static final float[] NODES = {5.3f, 29.4f, 0.22f, 5.6f, 34.8f, 0.28f, 16.2f, 53, 0.12f, 18.4f, 56.4f, 0.2f, 13.2f, 49.6f, 0.1f,
        8.2f, 110.4f, 0.15f, 10.2f, 115.4f, 0.2f, 2.2f, 97.4f, 0.1f};
    private static final int PIECES = 5;
    /// Roads are drawn this many times wider than they are, so that one can see them.
    private static final float WIDER = 1.35f;
    private static final float BEAD = 1.05f;
    private static final float BEAD_RADIUS = 0.34f;
    private static final float NODE = 1.25f;
    /// Figure units between two pulses and how far they go in a second.
    private static final float BETWEEN = 17;
    private static final float SPEED = 7.5f;
    /// Widths of the picture between which the great roads give way to the fine ones, µm.
    private static final float FAR = 6e5f;
    private static final float NEAR = 1.7e5f;
    /// Figure units along a road over which it lights up.
    private static final float LONGEST = 150;
    private static final float FRONT = 40;

    private final Body body;
    private final Strand[] blood;
    private final Strand[] lymph;
    private final int red;
    private final int edge;
    private final int pale;
    private final int shine;
    private final int green;
    private final int greenEdge;
    private final int greenPale;

    /// A smooth line in µm with the way gone at each point, figure units.
    private record Strand(float[] x, float[] y, float[] half, float[] way) {

        static Strand of(Body body, float[] points, int fields, int side, float from) {
            int n = points.length / fields;
            int length = (n - 1) * PIECES + 1;
            var strand = new Strand(new float[length], new float[length], new float[length], new float[length]);
            for (int k = 0; k < length; k++) {
                int i = Math.min(k / PIECES, n - 2);
                float t = k / (float) PIECES - i;
                strand.x[k] = body.x(side * at(points, fields, i, 0, t));
                strand.y[k] = body.y(at(points, fields, i, 1, t));
                strand.half[k] = fields > 2 ? at(points, fields, i, 2, t) * WIDER * Body.UNIT : 0;
                strand.way[k] = k == 0 ? from : strand.way[k - 1] + distance(strand, k) / Body.UNIT;
            }
            return strand;
        }

        private static float distance(Strand s, int k) {
            float dx = s.x[k] - s.x[k - 1];
            float dy = s.y[k] - s.y[k - 1];
            return (float) Math.sqrt(dx * dx + dy * dy);
        }

        /// Catmull–Rom between the points.
        private static float at(float[] points, int fields, int i, int field, float t) {
            int n = points.length / fields;
            float a = points[Math.max(0, i - 1) * fields + field];
            float b = points[i * fields + field];
            float c = points[(i + 1) * fields + field];
            float d = points[Math.min(n - 1, i + 2) * fields + field];
            return 0.5f * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
        }
    }

    BodyRoads(Palette palette, Body body) {
        this.body = body;
        red = palette.get("red-light");
        edge = palette.get("red-outline");
        shine = palette.get("red-shine");
        pale = Colour.mix(palette.get("skin-dark"), red, 0.35f);
        green = palette.get("road-lymph");
        greenEdge = palette.get("road-lymph-edge");
        greenPale = Colour.mix(palette.get("skin-dark"), green, 0.4f);
        blood = new Strand[2 * BLOOD.length];
        for (int i = 0; i < BLOOD.length; i++) {
            float from = Math.abs(BLOOD[i][1] - 55);
            blood[2 * i] = Strand.of(body, BLOOD[i], 3, 1, from);
            blood[2 * i + 1] = Strand.of(body, i == 0 ? LIVER : BLOOD[i], 3, i == 0 ? 1 : -1, from);
        }
        lymph = new Strand[2 * LYMPH.length + 1];
        for (int i = 0; i < LYMPH.length; i++) {
            lymph[2 * i] = Strand.of(body, LYMPH[i], 2, 1, 0);
            lymph[2 * i + 1] = Strand.of(body, LYMPH[i], 2, -1, 0);
        }
        lymph[2 * LYMPH.length] = Strand.of(body, DUCT, 2, 1, 0);
    }

    void paint(Brush brush, float seconds) {
        // They grow thinner and go, rather than fade: overlapping pieces of a road would show.
        float here = 1 - BodyGround.between(FAR, NEAR, brush.across());
        if (here <= 0) {
            return;
        }
        for (int pass = 0; pass < 2; pass++) {
            for (Strand strand : blood) {
                trunk(brush, strand, pass, here);
            }
        }
        for (Strand strand : blood) {
            pulses(brush, strand, seconds, here);
        }
        for (int pass = 0; pass < 2; pass++) {
            for (Strand strand : lymph) {
                beads(brush, strand, pass, here);
            }
        }
        nodes(brush, here);
    }

    private static float lit(float way, float share) {
        return Trig.ease(way, way + FRONT, share * (LONGEST + FRONT));
    }

    private void trunk(Brush brush, Strand s, int pass, float here) {
        float line = pass == 0 ? 0.13f * Body.UNIT : 0;
        for (int k = 1; k < s.x.length; k++) {
            float lit = lit(s.way[k], body.bloodRoads());
            int colour = pass == 0 ? Colour.mix(pale, edge, lit * 0.8f) : Colour.mix(pale, red, lit);
            brush.stroke(s.x[k - 1], s.y[k - 1], s.x[k], s.y[k], (s.half[k - 1] + line) * here,
                    (s.half[k] + line) * here, colour);
        }
    }

    /// Soft lights that glide along a road, away from the heart.
    private void pulses(Brush brush, Strand s, float seconds, float here) {
        int last = s.x.length - 1;
        float begin = s.way[0];
        for (float at = begin + BETWEEN * Trig.part(seconds * SPEED / BETWEEN - begin / BETWEEN); at < s.way[last]; at += BETWEEN) {
            int k = 1;
            while (s.way[k] < at) {
                k++;
            }
            float t = (at - s.way[k - 1]) / (s.way[k] - s.way[k - 1]);
            float ends = Math.min(1, Math.min(at - begin, s.way[last] - at) / 3);
            float r = s.half[k] * 1.5f + 0.5f * Body.UNIT;
            brush.glow(s.x[k - 1] + (s.x[k] - s.x[k - 1]) * t, s.y[k - 1] + (s.y[k] - s.y[k - 1]) * t, 0, r, shine,
                    0.9f * ends * here * lit(at, body.bloodRoads()));
        }
    }

    private void beads(Brush brush, Strand s, int pass, float here) {
        float share = body.lymphRoads();
        float radius = (pass == 0 ? BEAD_RADIUS + 0.12f : BEAD_RADIUS) * here * Body.UNIT;
        float next = 0;
        for (int k = 1; k < s.x.length; k++) {
            float lit = lit(s.way[k], share);
            int colour = pass == 0 ? Colour.mix(greenPale, greenEdge, lit) : Colour.mix(greenPale, green, lit);
            brush.stroke(s.x[k - 1], s.y[k - 1], s.x[k], s.y[k], (pass == 0 ? 0.2f : 0.1f) * here * Body.UNIT, colour);
            while (next <= s.way[k]) {
                float t = (next - s.way[k - 1]) / (s.way[k] - s.way[k - 1]);
                brush.disc(s.x[k - 1] + (s.x[k] - s.x[k - 1]) * t, s.y[k - 1] + (s.y[k] - s.y[k - 1]) * t, radius, colour);
                next += BEAD;
            }
        }
    }

    private void nodes(Brush brush, float here) {
        float lit = body.lymphRoads();
        for (int i = 0; i < NODES.length; i += 3) {
            for (int side = -1; side <= 1; side += 2) {
                float x = body.x(side * NODES[i]);
                float y = body.y(NODES[i + 1]);
                float dx = side * Trig.cos(NODES[i + 2]) * NODE * 0.6f * Body.UNIT;
                float dy = Trig.sin(NODES[i + 2]) * NODE * 0.6f * Body.UNIT;
                for (int pass = 0; pass < 2; pass++) {
                    float r = (pass == 0 ? NODE * 0.78f : NODE * 0.78f - 0.16f) * here * Body.UNIT;
                    int colour = pass == 0 ? Colour.mix(greenPale, greenEdge, lit) : Colour.mix(greenPale, green, lit);
                    // A bean: two round ends and a middle that is drawn in on one side.
                    brush.stroke(x - dx, y - dy, x - dy * 0.35f, y + dx * 0.35f, r, r * 0.86f, colour);
                    brush.stroke(x - dy * 0.35f, y + dx * 0.35f, x + dx, y + dy, r * 0.86f, r, colour);
                }
            }
        }
    }
}
