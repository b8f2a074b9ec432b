package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Cobbles;
import cascade.picture.Colour;
import cascade.picture.Look;
import cascade.picture.Outline;
import cascade.picture.Palette;
import cascade.picture.Shade;
import cascade.picture.VesselGround;
import cascade.simulation.Trig;
import cascade.simulation.scene.Body;
import java.util.ArrayList;
import java.util.List;

/// What stands still of a body at any width of the picture: the figure with hints of its organs, then the soft tissue
/// under its skin, lobules within lobules, at last single cells.
final class BodyGround {

    /// Widths of the picture between which the figure gives way to the tissue inside it, µm.
    private static final float SKIN = 9e5f;
    private static final float UNDER = 1.6e5f;
    /// Widths between which single cells come in, µm.
    private static final float CELLS_FAR = 1700;
    private static final float CELLS_NEAR = 800;
    /// Sizes of lobules, from large to small, µm.
    private static final float[] LOBULES = {15_000, 3200, 700, 150};
    /// How many lobules lie across the picture when they begin to be seen, are seen, begin to go, and are gone.
    private static final float MANY = 52;
    private static final float CLEAR = 28;
    private static final float LARGE = 4.5f;
    private static final float GONE = 2;
    private static final float STRENGTH = 0.82f;
    private static final float CELL = 22;
    /// The air around the figure has the same soft pattern, very large and faint, µm.
    private static final float FAINT = 3.1e5f;
    private static final int FAINT_SEED = 9;
    private static final float FAINTLY = 0.1f;
    /// Farther out than any camera goes, µm.
    private static final float ALL = 1e7f;
    /// The room around the cancer cells, µm.
    private static final float ROOM = 66;
    private static final float BESIDE = 12;
    /// How far from its level the vessel and what sheathes it reach, µm.
    private static final float BED = 32;
    /// How far the light around the cancer cells reaches, µm, and how strong it is.
    private static final float LIGHT = 104;
    private static final float LIT = 0.5f;

    private final Body body;
    private final Lobules lobules;
    private final Cobbles cobbles;
    private final VesselGround vessel;
    private final FineRoads roads;
    private final Look skin;
    private final Look organ;
    private final Look bone;
    private final int air;
    private final int airDeep;
    private final int shade;
    private final int base;
    private final int room;
    private final int glow;

    BodyGround(Palette palette, Body body, FineRoads roads) {
        this.body = body;
        this.roads = roads;
        lobules = new Lobules(palette);
        cobbles = new Cobbles(palette, CELL, 53, (x, y) -> x * x * 0.8f + y * y > ROOM * ROOM
                && body.vessel().outside(x, y) > BESIDE);
        vessel = new VesselGround(palette, body.vessel());
        skin = new Look(palette.get("skin-light"), palette.get("skin-dark"), palette.get("skin-edge"), 0.28f, 0, 0);
        organ = new Look(palette.get("organ-light"), palette.get("organ-dark"), palette.get("organ-edge"), 0.2f, 0, 0);
        bone = new Look(palette.get("bone-light"), palette.get("bone-dark"), palette.get("bone-edge"), 0.16f, 0, 0);
        air = palette.get("hollow");
        airDeep = palette.get("hollow-deep");
        shade = palette.get("skin-edge");
        base = palette.get("tissue-ground");
        room = palette.get("stroma");
        glow = palette.get("hero-glow");
    }

    void paint(Brush brush) {
        float across = brush.across();
        float under = between(SKIN, UNDER, across);
        var tissue = new Tissue(across);
        boolean within = BodyShapes.FIGURE.distance(u(0), v(0)) * Body.UNIT < -across;
        if (under < 1) {
            var faint = lobules.new Walk(FAINT, FAINT_SEED);
            brush.ground((x, y, pixel) -> figure(x, y, pixel, faint));
            organs(brush);
        }
        if (within && under >= 1) {
            brush.ground(tissue::at);
        } else if (under > 0) {
            brush.layer(-ALL, -ALL, ALL, ALL, (below, x, y, pixel) -> {
                float inside = under * Shade.coverage(BodyShapes.FIGURE.distance(u(x), v(y)) * Body.UNIT / pixel);
                return inside > 0 ? Colour.mix(under < 1 ? below : air, tissue.at(x, y, pixel), inside) : under < 1 ? below : air;
            });
        }
        if (under > 0) {
            roads.paint(brush);
        }
        float near = between(CELLS_FAR, CELLS_NEAR, across);
        if (near > 0) {
            brush.layer(-CELLS_FAR, body.vessel().level() - BED, CELLS_FAR, body.vessel().level() + BED, (below, x, y, pixel) ->
                    Colour.mix(below, vessel.over(below, x, y, pixel), near));
            brush.glow(0, 0, LIGHT * 0.3f, LIGHT, glow, LIT * near);
        }
    }

    /// Soft step from 0 where the picture is `far` µm wide to 1 where it is `near`.
    static float between(float far, float near, float across) {
        return Trig.ease(0, 1, (float) (StrictMath.log(far / across) / StrictMath.log(far / near)));
    }

    private float u(float x) {
        return x / Body.UNIT + body.primary().x();
    }

    private float v(float y) {
        return y / Body.UNIT + body.primary().y();
    }

    private int figure(float x, float y, float pixel, Lobules.Walk faint) {
        float u = u(x);
        float v = v(y);
        float far = (float) Math.sqrt(u * u * 0.42f + (v - 82) * (v - 82) * 0.3f);
        float d = BodyShapes.FIGURE.distance(u, v);
        int colour = Colour.mix(air, airDeep, Trig.ease(14, 76, far));
        if (d > 0) {
            colour = Colour.mix(colour, faint.at(x, y, pixel), FAINTLY * Trig.ease(8, 46, d));
        }
        // A soft shadow on the right, and one under the feet.
        float cast = BodyShapes.FIGURE.distance(u - 1.6f, v - 1.2f);
        colour = Colour.mix(colour, shade, 0.16f * (1 - Trig.ease(-1, 4.5f, cast)));
        float floor = (float) Math.sqrt(u * u / 7 + (v - 197.2f) * (v - 197.2f) * 9);
        colour = Colour.mix(colour, shade, 0.34f * (1 - Trig.ease(1, 8.5f, floor)));
        return d > 1 ? colour : BodyShapes.FIGURE.over(colour, u, v, pixel / Body.UNIT, skin, 5.5f, 1);
    }

    private void organs(Brush brush) {
        lay(brush, BodyShapes.BRAIN, 1, organ, 2.6f, 0.8f);
        bones(brush);
        lay(brush, BodyShapes.LUNG, 1, organ, 3.4f, 0.74f);
        lay(brush, BodyShapes.LUNG, -1, organ, 3.4f, 0.74f);
        lay(brush, BodyShapes.KIDNEY, 1, organ, 1.6f, 0.5f);
        lay(brush, BodyShapes.KIDNEY, -1, organ, 1.6f, 0.5f);
        lay(brush, BodyShapes.ADRENAL, 1, organ, 1, 0.8f);
        lay(brush, BodyShapes.BOWEL, 1, organ, 1.8f, 0.5f);
        lay(brush, BodyShapes.LIVER, 1, organ, 3, 0.85f);
        lay(brush, BodyShapes.HEART, 1, organ, 2.6f, 0.8f);
    }

    private void bones(Brush brush) {
        Spine.paint(brush, body, bone, 0.75f);
        for (int side = -1; side <= 1; side += 2) {
            lay(brush, BodyShapes.HIP, side, bone, 1.6f, 0.72f);
            lay(brush, BodyShapes.THIGH_BONE, side, bone, 1.2f, 0.72f);
            lay(brush, BodyShapes.ARM_BONE, side, bone, 1, 0.6f);
        }
    }

    /// Lays a shape over the figure, or its mirror image (`side` −1).
    private void lay(Brush brush, Outline shape, int side, Look look, float soft, float alpha) {
        float from = side > 0 ? shape.left() : -shape.right();
        float to = side > 0 ? shape.right() : -shape.left();
        brush.layer(body.x(from), body.y(shape.top()), body.x(to), body.y(shape.bottom()), (below, x, y, pixel) ->
                shape.over(below, u(x) * side, v(y), pixel / Body.UNIT, look, soft, alpha));
    }

    /// The tissue under the skin as it looks in a picture of one width; for one thread.
    private final class Tissue {

        private final List<Lobules.Walk> sizes = new ArrayList<>();
        private final float[] seen = new float[LOBULES.length];
        private final float cells;

        Tissue(float across) {
            cells = between(CELLS_FAR, CELLS_NEAR, across);
            for (int k = 0; k < LOBULES.length && cells < 1; k++) {
                float n = across / LOBULES[k];
                float strength = STRENGTH * between(MANY, CLEAR, n) * (1 - between(LARGE, GONE, n));
                if (strength > 0) {
                    seen[sizes.size()] = strength;
                    sizes.add(lobules.new Walk(LOBULES[k], k));
                }
            }
        }

        int at(float x, float y, float pixel) {
            int colour = base;
            for (int k = 0; k < sizes.size(); k++) {
                colour = Colour.mix(colour, sizes.get(k).at(x, y, pixel), seen[k]);
            }
            if (cells > 0) {
                float far = (float) Math.sqrt(x * x * 0.8f + y * y);
                int ground = Colour.mix(room, base, Trig.ease(ROOM * 0.9f, ROOM * 1.5f, far));
                colour = Colour.mix(colour, cobbles.over(ground, x, y, pixel), cells);
            }
            return colour;
        }
    }
}
