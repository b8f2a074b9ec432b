package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Cobbles;
import cascade.picture.Colour;
import cascade.picture.Glaze;
import cascade.picture.Ground;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.picture.PerThread;
import cascade.simulation.Trig;
import cascade.simulation.scene.Healing;
import cascade.simulation.scene.Ring;
import cascade.simulation.scene.Surgery;

/// Paints what is left when tissue has been taken out: a soft pale bed that fills, and the spindle-shaped cells and
/// fibres that heal it.
///
/// How deep in the bed a point is is looked up in a map that is made once.
final class WoundPainter {

    /// Points of the map in a µm.
    private static final float FINE = 2;
    /// µm over which tissue passes into the bed, and the reach of the map beyond the rim, for cells that lie across it.
    private static final float SOFT = 24;
    private static final float BEYOND = 16;
    /// How far the shade at the edge of the bed reaches, µm, and its strength.
    private static final float SHADE_REACH = 34;
    private static final float SHADE = 0.11f;
    private static final float LEFT_SHADE = 0.03f;
    /// A fibre and a spindle are there this many days after they begin.
    private static final float COMES_DAYS = 5;
    private static final float MESH_DAYS = 0.8f;
    private static final int PIECES = 7;
    private static final float[] X = new float[PIECES + 1];

    static {
        for (int k = 0; k <= PIECES; k++) {
            X[k] = k / (float) PIECES - 0.5f;
        }
    }

    private final Surgery surgery;
    /// Whether a point belongs to a tissue cell that is taken out, and how deep in the bed the point is, µm.
    private final boolean[] taken;
    private final float[] depth;
    private final int side;
    private final float left;
    private final float top;
    /// What the bare ground looks like at each point of the map.
    private final int[] bare;
    private final int empty;
    private final int filling;
    private final int scar;
    private final int shade;
    private final int near;
    private final int far;
    private final Look spindle;
    private final PerThread<Bed> beds = new PerThread<>(Bed::new);

    WoundPainter(Palette palette, Surgery surgery, Cobbles tissue, Ground ground) {
        this.surgery = surgery;
        Ring rim = surgery.rim();
        float reach = rim.radius() * 1.09f + BEYOND;
        left = rim.x() - reach;
        top = rim.y() - reach;
        side = (int) (2 * reach * FINE);
        depth = new float[side * side];
        taken = new boolean[side * side];
        bare = new int[side * side];
        for (int i = 0; i < depth.length; i++) {
            float x = left + (i % side + 0.5f) / FINE;
            float y = top + (i / side + 0.5f) / FINE;
            int middle = tissue.middle(x, y);
            depth[i] = rim.inside(x, y);
            bare[i] = ground.at(x, y, 1 / FINE);
            taken[i] = rim.inside(Cobbles.middleX(middle), Cobbles.middleY(middle)) > 0;
        }
        empty = palette.get("clearing");
        scar = palette.get("stroma");
        filling = Colour.mix(palette.get("hollow"), scar, 0.65f);
        shade = palette.get("tissue-depth");
        near = palette.get("fibre-near");
        far = palette.get("fibre-far");
        int core = palette.get("tissue-core");
        spindle = new Look(palette.get("spindle-light"), palette.get("spindle-dark"), palette.get("spindle-outline"),
                0.3f, core, core);
    }

    /// Lays the bed over everything that was there, as far as that is taken out.
    void bed(Brush brush) {
        float out = surgery.takenOut();
        if (out <= 0) {
            return;
        }
        Bed bed = beds.get();
        bed.out = out;
        bed.colour = Colour.mix(Colour.mix(empty, filling, surgery.filled()), scar, surgery.woven());
        bed.dim = SHADE + (LEFT_SHADE - SHADE) * (0.5f * surgery.filled() + 0.5f * surgery.woven());
        float reach = side / FINE;
        brush.glaze(left, top, left + reach - 1 / FINE, top + reach - 1 / FINE, bed);
    }

    /// The bed as it is in one picture; kept for each painting thread, so that a picture costs no allocation.
    private final class Bed implements Glaze {

        private float out;
        private int colour;
        private float dim;

        @Override
        public int at(float x, float y, int below) {
            int at = (int) ((y - top) * FINE) * side + (int) ((x - left) * FINE);
            if (!taken[at]) {
                return below;
            }
            float d = depth[at];
            float close = Math.max(0, 1 - Math.abs(d - SOFT) / SHADE_REACH);
            int bed = Colour.mix(bare[at], Colour.mix(colour, shade, close * close * dim), Math.max(0, d) / SOFT);
            return Colour.mix(below, bed, out) | 0xFF000000;
        }
    }

    /// Paints fibres and spindle-shaped cells as they are on this day.
    void weave(Brush brush, float seconds) {
        Healing healing = surgery.healing();
        float days = surgery.days();
        if (days <= 0) {
            return;
        }
        for (int k = 0; k < Healing.FIBRES; k++) {
            boolean mesh = Healing.isMesh(k);
            float seen = Trig.ease(healing.day[k], healing.day[k] + (mesh ? MESH_DAYS : COMES_DAYS), days);
            if (seen > 0 && brush.sees(healing.x[k], healing.y[k], 34)) {
                boolean thick = !mesh && k % 5 == 0;
                fibre(brush, healing, k, (thick ? 30 : mesh ? 19 : 24) * (0.4f + 0.6f * seen), thick ? 1.5f : 0.75f,
                        Colour.mix(scar, thick || mesh ? far : near, seen));
            }
        }
        for (int k = Healing.FIBRES; k < Healing.FIBRES + Healing.SPINDLES; k++) {
            float seen = Trig.ease(healing.day[k], healing.day[k] + COMES_DAYS, days);
            if (seen > 0) {
                float walk = 14 * (1 - seen) + 3 * Trig.sin(seconds * 0.05f + k * 0.37f);
                StromaGround.spindle(brush, spindle, healing.x[k] + walk, healing.y[k], 8 + 9 * seen, healing.turn[k],
                        0.01f);
            }
        }
    }

    private static void fibre(Brush brush, Healing healing, int k, float half, float width, int colour) {
        float c = Trig.cos(healing.turn[k]);
        float s = Trig.sin(healing.turn[k]);
        float bend = 0.2f * Trig.sin(k * 0.618f);
        float lastX = 0;
        float lastY = 0;
        float lastHalf = 0;
        for (int p = 0; p <= PIECES; p++) {
            float t = X[p];
            float side = half * (bend * (4 * t * t - 0.3f) + 0.09f * Trig.sin(t * 1.4f + k * 0.3f));
            float x = healing.x[k] + 2 * half * c * t - s * side;
            float y = healing.y[k] + 2 * half * s * t + c * side;
            float own = width * (1 - 3.4f * t * t);
            if (p > 0) {
                brush.stroke(lastX, lastY, x, y, lastHalf, own, colour);
            }
            lastX = x;
            lastY = y;
            lastHalf = own;
        }
    }
}
