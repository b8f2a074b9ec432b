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
import cascade.simulation.scene.Primary;
import cascade.simulation.scene.Site;
import java.util.ArrayList;
import java.util.List;

/// Marks the usual places one after another: the place itself lights up in its own shape, with a small dot on it.
final class BodyMarks {

    private static final float STRENGTH = 0.62f;
    private static final float DOT = 1.15f;
    private static final float WIDEST = 6e5f;
    /// Half width and half height of the belly's lining, and of the part of a muscle that lights up, figure units.
    private static final float[] BELLY = {13.6f, 15};
    private static final float[] THIGH = {4.2f, 17};
    private static final float LINING = 1.3f;

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
                if (body.primary() != Primary.LUNG) {
                    add(i, BodyShapes.LUNG, 1);
                }
            }
            case LIVER -> add(i, BodyShapes.LIVER, 1);
            case BRAIN -> add(i, BodyShapes.BRAIN, 1);
            case BONE -> {
                for (int side = -1; side <= 1; side += 2) {
                    add(i, BodyShapes.HIP, side);
                    add(i, BodyShapes.THIGH_BONE, side);
                }
            }
            case ADRENAL -> add(i, BodyShapes.ADRENAL, 1);
            case PERITONEUM -> add(i, new float[] {-16, 76, 16, 114}, (u, v) ->
                    Math.abs(Shade.ellipse(u, v - 95, BELLY[0], BELLY[1])) - LINING);
            case SKIN -> add(i, new float[] {-40, 62, -20, 94}, (u, v) ->
                    Math.max(Math.abs(BodyShapes.FIGURE.distance(u, v) + LINING) - LINING, Math.abs(v - site.y()) - 9));
            case MUSCLE -> add(i, new float[] {-22, 102, -6, 142}, (u, v) ->
                    Shade.ellipse(u - site.x() + 0.08f * (v - site.y()), v - site.y(), THIGH[0], THIGH[1]));
        }
    }

    /// How far a place is from an edge, figure units.
    @FunctionalInterface
    private interface Edge {
        float distance(float u, float v);
    }

    private void add(int i, float[] box, Edge edge) {
        lit.add(new Lit(i, box(box), (below, x, y, pixel) -> {
            float d = edge.distance(u(x), v(y));
            float cover = Shade.coverage(d * Body.UNIT / pixel);
            return cover <= 0 ? below : Colour.mix(below, Shade.outlined(look, look.light(), d, Body.UNIT / pixel),
                    cover * body.mark(i) * STRENGTH);
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
