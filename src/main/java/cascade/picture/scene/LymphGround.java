package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Colour;
import cascade.picture.Palette;
import cascade.picture.Shade;
import cascade.simulation.Dice;
import cascade.simulation.Trig;
import cascade.simulation.scene.LymphNode;
import cascade.simulation.scene.LymphVessel;

/// What stands still of a lymph vessel and its node, seen cut open: the pale lymph, the capsule, the rim with its mesh
/// and the ground of the packed middle.
final class LymphGround {

    /// Where round nests of cells are in the middle of the node, from its middle, and their radius, µm.
    private static final float[][] NESTS = {{-62, -26, 25}, {-56, 34, 23}, {-4, -46, 26}, {4, 48, 22}, {58, -44, 20},
            {52, 42, 19}};
    /// How soft the edge of the packed middle is, µm.
    private static final float SOFT = 7;
    private static final float CAPSULE_LINE = 0.7f;
    /// Half of the inner width of the vessel by which lymph leaves, and its wall, µm.
    private static final float WAY_OUT = 15;
    private static final float WALL = 2;
    private static final int STRANDS = 150;
    private static final int PIECES = 9;

    private final LymphVessel vessel;
    private final LymphNode node;
    private final int middle;
    private final int edge;
    private final int wall;
    private final int wallEdge;
    private final int mesh;
    private final int packed;
    private final int nest;
    private final int capsule;
    private final int capsuleEdge;
    private final int sheath;

    LymphGround(Palette palette, LymphVessel vessel, LymphNode node) {
        this.vessel = vessel;
        this.node = node;
        middle = palette.get("lymph-middle");
        edge = palette.get("lymph-edge");
        wall = palette.get("lymph-wall");
        wallEdge = palette.get("lymph-wall-edge");
        mesh = palette.get("lymph-mesh");
        packed = palette.get("node-ground");
        nest = palette.get("node-nest");
        capsule = palette.get("capsule");
        capsuleEdge = palette.get("capsule-edge");
        sheath = palette.get("sheath");
    }

    /// Whether a point lies in one of the round nests.
    boolean inNest(float x, float y) {
        return nest(x, y) < 0;
    }

    private float nest(float x, float y) {
        float least = Float.MAX_VALUE;
        for (float[] n : NESTS) {
            float dx = x - node.x() - n[0];
            float dy = y - node.y() - n[1];
            least = Math.min(least, (float) Math.sqrt(dx * dx + dy * dy) - n[2]);
        }
        return least;
    }

    /// Distance from the vessel by which lymph leaves the node, µm.
    float wayOut(float x, float y) {
        float bend = 9 * Trig.ease(node.x() + LymphNode.LONG * 0.7f, node.x() + LymphNode.LONG * 1.9f, x);
        float across = Math.abs(y - node.y() - bend) - WAY_OUT;
        return Math.max(across, node.x() + LymphNode.LONG * 0.5f - x);
    }

    /// Lays vessel and node over `under` at a point.
    int over(int under, float x, float y, float pixel) {
        float out = node.outside(x, y);
        int colour = under;
        float leaving = wayOut(x, y);
        if (leaving < 8 && out > -LymphNode.MIDDLE) {
            colour = Colour.mix(colour, sheath, Shade.coverage((leaving - 5) / 3));
            colour = Colour.mix(colour, wallEdge, Shade.coverage((leaving - WALL - 0.4f) / pixel));
            colour = Colour.mix(colour, wall, Shade.coverage((leaving - WALL) / pixel));
            float deep = Math.min(1, -leaving / WAY_OUT);
            colour = Colour.mix(colour, Colour.mix(edge, middle, deep), Shade.coverage(leaving / pixel));
        }
        if (out < 12) {
            colour = Colour.mix(colour, sheath, Shade.coverage((out - 5) / 4) * (leaving < WALL ? 0 : 1));
            colour = inNode(colour, x, y, out, leaving, pixel);
        }
        float beside = vessel.outside(x, y);
        if (beside < 8 && x < node.x() - LymphNode.LONG * 0.5f) {
            float mouth = Trig.ease(-LymphNode.CAPSULE - 16, -LymphNode.CAPSULE, out);
            float free = Trig.ease(-2, 0.5f, out);
            colour = Colour.mix(colour, sheath, Shade.coverage((beside - 5) / 3) * free);
            float r = 1 + beside / vessel.half(x);
            colour = Colour.mix(colour, Colour.mix(middle, edge, r * r * r * mouth), Shade.coverage(beside / pixel) * mouth);
        }
        return colour;
    }

    private int inNode(int under, float x, float y, float out, float leaving, float pixel) {
        float open = Shade.coverage(-leaving / pixel);
        int colour = Colour.mix(under, capsuleEdge, Shade.coverage(out / pixel) * open);
        int band = Colour.mix(capsule, capsuleEdge, 0.25f * Math.abs(out / LymphNode.CAPSULE + 0.5f) * 2);
        colour = Colour.mix(colour, band, Shade.coverage((out + CAPSULE_LINE) / pixel) * open);
        colour = Colour.mix(colour, capsuleEdge, Shade.coverage((out + LymphNode.CAPSULE - CAPSULE_LINE) / pixel) * open);
        float rim = -(out + LymphNode.CAPSULE) / (LymphNode.MIDDLE - LymphNode.CAPSULE);
        int lymph = Colour.mix(edge, middle, 1 - Math.abs(2 * rim - 0.9f));
        colour = Colour.mix(colour, lymph, Shade.coverage((out + LymphNode.CAPSULE) / pixel));
        float in = Trig.ease(LymphNode.MIDDLE - SOFT, LymphNode.MIDDLE + SOFT, -out) * Trig.ease(-22, 8, leaving);
        int ground = Colour.mix(packed, nest, Trig.ease(6, -5, nest(x, y)));
        return Colour.mix(colour, ground, in);
    }

    /// Draws the mesh in the rim of the node: fine threads from the capsule to the middle.
    void mesh(Brush brush, long seed) {
        var dice = new Dice(seed);
        var xs = new float[PIECES];
        var ys = new float[PIECES];
        var halves = new float[PIECES];
        for (int i = 0; i < STRANDS; i++) {
            float turn = dice.unit();
            float lean = dice.bell() * 0.012f;
            float bend = dice.bell() * 0.006f;
            float half = dice.between(0.25f, 0.5f);
            for (int k = 0; k < PIECES; k++) {
                float t = k / (PIECES - 1f);
                float depth = LymphNode.CAPSULE + (LymphNode.MIDDLE - LymphNode.CAPSULE + 2) * t;
                float at = turn + lean * t + bend * 4 * t * (1 - t);
                float far = reach(at, depth);
                xs[k] = node.x() + Trig.cos(at) * far;
                ys[k] = node.y() + Trig.sin(at) * far;
                boolean free = vessel.outside(xs[k], ys[k]) > 2 || xs[k] > node.x();
                halves[k] = free && wayOut(xs[k], ys[k]) > 4 ? half * (1.3f - t * (1 - t) * 2.4f) : 0;
            }
            brush.thread(xs, ys, halves, mesh);
        }
    }

    /// How far from the middle of the node a point is that lies `depth` µm beneath its face.
    private float reach(float turn, float depth) {
        float low = 0;
        float high = LymphNode.LONG * 1.1f;
        for (int i = 0; i < 20; i++) {
            float mid = (low + high) / 2;
            if (node.outside(node.x() + Trig.cos(turn) * mid, node.y() + Trig.sin(turn) * mid) < -depth) {
                low = mid;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
