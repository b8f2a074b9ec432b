package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Colour;
import cascade.picture.Layer;
import cascade.picture.Look;
import cascade.picture.Outline;
import cascade.picture.Palette;
import cascade.picture.Shade;
import cascade.simulation.Trig;
import cascade.simulation.scene.Body;
import cascade.simulation.scene.Site;
import java.util.ArrayList;
import java.util.List;

/// Marks the usual places one after another: the place itself lights up in its own shape, with a small dot on it.
final class BodyMarks {

    private static final float STRENGTH = 0.62f;
    private static final float DOT = 1.15f;
    private static final float WIDEST = 6e5f;
    /// Half width and half height of the patch of skin and of the muscle that light up, figure units.
    private static final float[] PATCH = {2.5f, 6};
    private static final float[] CALF = {3.4f, 10.5f};
    /// How far an arm and a calf lean, sideways for each unit down.
    private static final float ARM_LEANS = -0.26f;
    private static final float CALF_LEANS = 0.05f;
    /// The lining of the belly: how thick it is drawn, and how much of its light what it holds gets.
    private static final float LINING = 1.3f;
    private static final float HELD = 0.24f;

    private final Body body;
    private final List<Lit> lit = new ArrayList<>();
    private final Look look;
    private final int dot;
    private final int ring;
    private final int glow;

    /// One shape that lights up with one of the places.
    ///
    /// @param site which of the places
    /// @param box  left, top, right, bottom, µm
    private record Lit(int site, float[] box, Layer layer) {}

    BodyMarks(Palette palette, Body body) {
        this.body = body;
        look = new Look(palette.get("cell-light"), palette.get("cell-dark"), palette.get("cell-outline"), 0.3f, 0, 0);
        dot = palette.get("cell-dark");
        ring = palette.get("label-bg") | 0xFF000000;
        glow = palette.get("hero-glow");
        List<Site> sites = body.primary().sites();
        for (int i = 0; i < sites.size(); i++) {
            add(i, sites.get(i));
        }
    }

    private void add(int i, Site site) {
        switch (site) {
            case LUNG -> {
                add(i, BodyShapes.LUNG, -1);
                add(i, BodyShapes.LUNG, 1);
            }
            case OTHER_LUNG -> add(i, BodyShapes.LUNG, 1);
            case LIVER -> add(i, BodyShapes.LIVER, 1);
            case BRAIN -> add(i, BodyShapes.BRAIN, 1);
            case BONE -> {
                for (int side = -1; side <= 1; side += 2) {
                    add(i, BodyShapes.HIP, side);
                    add(i, BodyShapes.THIGH_BONE, side);
                }
            }
            case ADRENAL -> add(i, BodyShapes.ADRENAL, 1);
            case PERITONEUM -> add(i, BodyShapes.BELLY, BodyShapes.BELLY::distance, LINING);
            case OTHER_SKIN -> leaning(i, site, PATCH, ARM_LEANS);
            case MUSCLE -> leaning(i, site, CALF, CALF_LEANS);
        }
    }

    /// A leaning oval on a site.
    private void leaning(int i, Site site, float[] half, float leans) {
        float wide = half[0] + Math.abs(leans) * half[1] + 1;
        float[] box = {site.x() - wide, site.y() - half[1] - 1, site.x() + wide, site.y() + half[1] + 1};
        add(i, box, (u, v) -> Shade.ellipse(u - site.x() - leans * (v - site.y()), v - site.y(), half[0], half[1]),
                Float.MAX_VALUE);
    }

    private void add(int i, Outline shape, Edge edge, float rim) {
        add(i, new float[] {shape.left(), shape.top(), shape.right(), shape.bottom()}, edge, rim);
    }

    /// How far a place is from an edge, figure units.
    @FunctionalInterface
    private interface Edge {
        float distance(float u, float v);
    }

    /// @param rim how far inside the edge the full light goes, figure units
    private void add(int i, float[] box, Edge edge, float rim) {
        lit.add(new Lit(i, box(box), (below, x, y, pixel) -> {
            float d = edge.distance(u(x), v(y));
            float cover = Shade.coverage(d * Body.UNIT / pixel);
            if (cover <= 0) {
                return below;
            }
            float light = 1 - (1 - HELD) * Trig.ease(rim, 2 * rim, -d);
            return Colour.mix(below, Shade.outlined(look, look.light(), d, Body.UNIT / pixel),
                    cover * light * body.mark(i) * STRENGTH);
        }));
    }

    private void add(int i, Outline shape, int side) {
        float from = side > 0 ? shape.left() : -shape.right();
        float to = side > 0 ? shape.right() : -shape.left();
        lit.add(new Lit(i, box(new float[] {from, shape.top(), to, shape.bottom()}), (below, x, y, pixel) ->
                shape.over(below, u(x) * side, v(y), pixel / Body.UNIT, look, 2.4f, body.mark(i) * STRENGTH)));
    }

    private float[] box(float[] figure) {
        return new float[] {body.x(figure[0]), body.y(figure[1]), body.x(figure[2]), body.y(figure[3])};
    }

    private float u(float x) {
        return x / Body.UNIT + body.primary().x();
    }

    private float v(float y) {
        return y / Body.UNIT + body.primary().y();
    }

    void paint(Brush brush) {
        if (brush.across() < WIDEST) {
            return;
        }
        for (int i = 0; i < lit.size(); i++) {
            Lit each = lit.get(i);
            if (body.mark(each.site) > 0) {
                brush.layer(each.box[0], each.box[1], each.box[2], each.box[3], each.layer);
            }
        }
        List<Site> sites = body.primary().sites();
        for (int i = 0; i < sites.size(); i++) {
            float strength = body.mark(i);
            if (strength > 0) {
                float x = body.x(sites.get(i).x());
                float y = body.y(sites.get(i).y());
                float swell = DOT * Body.UNIT * (0.7f + 0.3f * strength);
                brush.glow(x, y, swell, swell * 3.4f, glow, 0.6f * strength * (0.9f + 0.1f * Trig.sin(body.time() / 4)));
                brush.disc(x, y, swell * 1.3f, Colour.faint(ring, strength));
                brush.disc(x, y, swell, Colour.faint(dot, strength));
            }
        }
    }
}
