package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Palette;
import cascade.picture.ScenePainter;
import cascade.picture.VesselGround;
import cascade.picture.Vignette;
import cascade.simulation.World;
import cascade.simulation.scene.Stem;

/// Paints a mixed group that comes from one stem-like cell: loose tissue with fibres, a vessel, and the group.
final class StemPainter implements ScenePainter {

    private static final float[] THREADS = {-330, -220, 330, 230};
    /// How far a second, wider light reaches around the hero, so that it stands out in the crowd, µm.
    private static final float LIGHT = 25;

    private final Stem stem;
    private final StromaGround stroma;
    private final VesselGround vessel;
    private final Vignette vignette;
    private final BloodPainter blood;
    private final BroodPainter brood;
    private final int glow;

    StemPainter(Palette palette, float scale, Stem stem) {
        this.stem = stem;
        stroma = new StromaGround(palette);
        vessel = new VesselGround(palette, stem.vessel());
        vignette = new Vignette(palette, Stem.WIDTH);
        blood = new BloodPainter(palette, scale);
        brood = new BroodPainter(palette);
        glow = palette.get("hero-glow");
    }

    @Override
    public void backdrop(Brush brush) {
        brush.ground((x, y, pixel) -> vignette.over(vessel.over(stroma.at(x, y, 0), x, y, pixel), x, y));
        stroma.threads(brush, 21, THREADS, 420, this::isFree);
        stroma.spindles(brush, 28, THREADS, 46, this::isFree);
    }

    private boolean isFree(float x, float y) {
        return stem.vessel().outside(x, y) > 9;
    }

    @Override
    public void paint(Brush brush, World world) {
        blood.paint(brush, stem.blood());
        float x = stem.hero().nucleusX();
        float y = stem.hero().nucleusY();
        float r = stem.hero().r[0];
        brush.glow(x, y, r * 0.8f, LIGHT, glow, 0.9f);
        brood.paint(brush, world.cells(), stem.brood(), stem.heroCell(), world.time());
        brush.glow(x, y, r * 0.8f, LIGHT, glow, 0.45f);
        brood.cell(brush, world.cells(), stem.brood(), stem.heroCell(), world.time());
    }
}
