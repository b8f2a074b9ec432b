package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Cobbles;
import cascade.picture.Colour;
import cascade.picture.Palette;
import cascade.picture.ScenePainter;
import cascade.picture.Vignette;
import cascade.simulation.Cells;
import cascade.simulation.Trig;
import cascade.simulation.World;
import cascade.simulation.scene.Phoenix;

/// Paints two groups of cells in their soft beds, a pale line between them, and the signals of dying cells as slow
/// rings.
final class PhoenixPainter implements ScenePainter {

    private static final ThreadLocal<SignalRing> RING = ThreadLocal.withInitial(SignalRing::new);
    private static final float TISSUE_CELL = 24;
    /// Half axes of a bed, µm, and where its threads may lie.
    private static final float BED_WIDE = 124;
    private static final float BED_HIGH = 122;
    private static final float[] BED_BOX = {-310, -140, 310, 140};
    /// Half width of the line between the two sides, µm, and how far its edge is soft.
    private static final float LINE = 2;
    private static final float SOFT = 7;
    /// A signal's ring comes and thins out softly, in parts of its time.
    private static final float COMES = 0.2f;
    private static final float THINS = 0.45f;
    private static final float STRENGTH = 0.68f;

    private final Phoenix phoenix;
    private final Cobbles tissue;
    private final StromaGround bed;
    private final Vignette vignette;
    private final NodulePainter groups;
    private final int ground;
    private final int line;
    private final int signal;

    PhoenixPainter(Palette palette, Phoenix phoenix) {
        this.phoenix = phoenix;
        tissue = new Cobbles(palette, TISSUE_CELL, 53, (x, y) -> bed(x, y) > 1 && Math.abs(x) > SOFT);
        bed = new StromaGround(palette);
        vignette = new Vignette(palette, Phoenix.WIDTH);
        groups = new NodulePainter(palette);
        ground = palette.get("tissue-ground");
        line = palette.get("stroma");
        signal = palette.get("hero-glow") | 0xFF000000;
    }

    /// Where a point lies between the middle of the nearer bed (0) and its rim (1).
    private static float bed(float x, float y) {
        float dx = (Math.abs(x) - Phoenix.ASIDE) / BED_WIDE;
        float dy = y / BED_HIGH;
        return (float) Math.sqrt(dx * dx + dy * dy);
    }

    @Override
    public void backdrop(Brush brush) {
        brush.ground((x, y, pixel) -> {
            float in = 1 - Trig.ease(0.86f, 1.12f, bed(x, y));
            int colour = tissue.over(Colour.mix(ground, bed.at(x, y, 0.1f), in), x, y, pixel);
            colour = Colour.mix(colour, line, 1 - Trig.ease(LINE, SOFT, Math.abs(x)));
            return vignette.over(colour, x, y);
        });
        bed.threads(brush, 25, BED_BOX, 420, (x, y) -> bed(x, y) < 1);
        bed.spindles(brush, 28, BED_BOX, 90, (x, y) -> bed(x, y) < 0.92f);
    }

    @Override
    public void paint(Brush brush, World world) {
        Cells cells = world.cells();
        groups.paint(brush, cells, phoenix.groups(), world.time());
        for (int i = 0; i < cells.count(); i++) {
            float part = phoenix.signal(i) / Phoenix.LASTS;
            if (part > 0) {
                float strength = STRENGTH * Trig.ease(0, COMES, part) * (1 - Trig.ease(THINS, 1, part));
                RING.get().paint(brush, cells.x[i], cells.y[i], phoenix.spread(i), signal, strength);
            }
        }
    }
}
