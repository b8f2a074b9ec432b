package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.CellShapes;
import cascade.picture.Colour;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.picture.ScenePainter;
import cascade.picture.VesselGround;
import cascade.simulation.SoftBody;
import cascade.simulation.Trig;
import cascade.simulation.World;
import cascade.simulation.scene.Giant;

/// Paints an early idea as one: a drawing in an oval on paper, with a dashed line around it and around the giant cell.
final class GiantPainter implements ScenePainter {

    private static final float[] THREADS = {-150, -100, 150, 110};
    /// How softly the drawing ends on the paper, as a part of the oval, and how uneven its edge is.
    private static final float SOFT = 0.17f;
    private static final float UNEVEN = 0.022f;
    /// The dashed line around the drawing and around the giant cell: dashes, the part of a dash that is drawn, half
    /// width and distance from what it goes round, µm.
    private static final int DASHES = 92;
    private static final int FEWER_DASHES = 30;
    private static final float DRAWN = 0.55f;
    private static final float PEN = 0.42f;
    private static final float OFF = 4;
    private static final int PIECES = 3;
    private static final float FAINT = 0.55f;
    /// Nuclei of the giant cell: where, as parts of its radius, and how large.
    private static final float[] NUCLEI_X = {0, 0.4f, -0.42f, 0.12f, -0.16f};
    private static final float[] NUCLEI_Y = {0.02f, -0.2f, -0.14f, 0.46f, -0.5f};
    private static final float NUCLEUS = 0.25f;
    /// Of a bud, µm.
    private static final float BUD_NUCLEUS = 2.9f;
    private static final float SPOT = 0.24f;
    private static final float LIVELINESS = 0.05f;
    private static final float WOBBLE = 0.37f;

    private final Giant giant;
    private final StromaGround stroma;
    private final VesselGround vessel;
    private final BloodPainter blood;
    private final BroodPainter brood;
    private final Look cancer;
    private final Look nucleus;
    private final Look dot;
    private final int paper;
    private final int pen;
    private final int glow;

    GiantPainter(Palette palette, float scale, Giant giant) {
        this.giant = giant;
        stroma = new StromaGround(palette);
        vessel = new VesselGround(palette, giant.vessel());
        blood = new BloodPainter(palette, scale);
        brood = new BroodPainter(palette);
        cancer = Look.cancer(palette);
        nucleus = new Look(cancer.core(), cancer.core(), cancer.core(), 0.1f, cancer.core(), cancer.core());
        dot = new Look(cancer.spot(), cancer.spot(), cancer.spot(), 0.1f, cancer.spot(), cancer.spot());
        paper = palette.get("hollow");
        pen = palette.get("cell-outline");
        glow = palette.get("hero-glow");
    }

    /// How far out a point is: 1 on the edge of the drawing.
    private static float out(float x, float y) {
        float u = x / Giant.OVAL_X;
        float v = y / Giant.OVAL_Y;
        float turn = Trig.turnOf(u, v);
        float edge = 1 + UNEVEN * (Trig.sin(turn * 7 + 0.2f) + Trig.sin(turn * 17) + 0.6f * Trig.sin(turn * 31 + 0.4f));
        return (float) Math.sqrt(u * u + v * v) / edge;
    }

    @Override
    public void backdrop(Brush brush) {
        brush.ground((x, y, pixel) -> vessel.over(stroma.at(x, y, 0), x, y, pixel));
        stroma.threads(brush, 31, THREADS, 130, this::isFree);
        stroma.spindles(brush, 34, THREADS, 16, this::isFree);
        float far = 4000;
        brush.layer(-far, -far, far, far, (under, x, y, _) ->
                Colour.mix(under, paper, Trig.ease(1 - SOFT, 1, out(x, y))));
        ring(brush, 0, 0, Giant.OVAL_X + OFF, Giant.OVAL_Y + OFF, DASHES);
    }

    private boolean isFree(float x, float y) {
        return giant.vessel().outside(x, y) > 7;
    }

    /// A dashed line, as drawn by hand.
    private void ring(Brush brush, float x, float y, float reachX, float reachY, int dashes) {
        for (int k = 0; k < dashes; k++) {
            float lastX = 0;
            float lastY = 0;
            for (int p = 0; p <= PIECES; p++) {
                float turn = (k + DRAWN * p / PIECES) / dashes;
                float hand = 1 + UNEVEN / 2 * Trig.sin(turn * 9 + 0.1f);
                float px = x + reachX * hand * Trig.cos(turn);
                float py = y + reachY * hand * Trig.sin(turn);
                if (p > 0) {
                    brush.stroke(lastX, lastY, px, py, PEN, Colour.faint(pen, FAINT));
                }
                lastX = px;
                lastY = py;
            }
        }
    }

    @Override
    public void paint(Brush brush, World world) {
        blood.paint(brush, giant.blood());
        SoftBody shape = giant.hero();
        float x = shape.x[0];
        float y = shape.y[0];
        float r = shape.r[0];
        brush.glow(x, y, r * 0.8f, r * 1.5f + OFF, glow, 0.85f);
        brood.paint(brush, world.cells(), giant.brood(), giant.heroCell(), world.time());
        if (giant.grown() > 0.5f) {
            ring(brush, x, y, r + OFF, r + OFF, FEWER_DASHES);
        }
        CellShapes.body(brush, shape, cancer, WOBBLE, world.time() * LIVELINESS, 1);
        nuclei(brush, x, y, r);
        for (int k = 1; k < shape.lobes(); k++) {
            float size = Math.min(BUD_NUCLEUS, Math.max(0, shape.r[k] * 2 - BUD_NUCLEUS * 1.9f)) * 0.95f;
            if (size > 0) {
                nucleus(brush, shape.x[k], shape.y[k], size, k * 0.17f);
            }
        }
    }

    /// One nucleus at first; as the cell grows there are more and more.
    private void nuclei(Brush brush, float x, float y, float r) {
        for (int k = 0; k < NUCLEI_X.length; k++) {
            float come = k == 0 ? 1 : Trig.ease(0.12f * k, 0.12f * k + 0.4f, giant.grown());
            if (come <= 0) {
                continue;
            }
            float out = r * come;
            float size = r * (k == 0 ? SoftBody.NUCLEUS + (NUCLEUS - SoftBody.NUCLEUS) * giant.grown() : NUCLEUS * come);
            float px = x + NUCLEI_X[k] * out;
            float py = y + NUCLEI_Y[k] * out;
            nucleus(brush, px, py, size, k * 0.17f);
        }
    }

    private void nucleus(Brush brush, float x, float y, float size, float turn) {
        CellShapes.oval(brush, x, y, size, size * 0.9f, turn, nucleus, 1);
        CellShapes.oval(brush, x - size * 0.3f, y - size * 0.32f, size * SPOT, size * SPOT, 0, dot, 1);
        CellShapes.oval(brush, x + size * 0.34f, y + size * 0.2f, size * SPOT * 0.7f, size * SPOT * 0.7f, 0, dot, 1);
    }
}
