package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.CellShapes;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.picture.ScenePainter;
import cascade.picture.VesselGround;
import cascade.picture.Vignette;
import cascade.simulation.Cells;
import cascade.simulation.Kind;
import cascade.simulation.World;
import cascade.simulation.scene.InPlace;
import cascade.simulation.scene.Lining;
import cascade.simulation.scene.Origin;

/// Paints the beginning: a duct seen across with a growth in its hollow, healthy ducts and a vessel around it.
final class OriginPainter implements ScenePainter {

    private static final float[] THREADS = {-460, -400, 460, 420};
    private static final float CLEAR = 4;
    private static final int AROUND = 150;
    private static final float AROUND_REACH = 30;
    /// How far a second, wider light reaches around the hero, so that it stands out in the crowd, µm.
    private static final float LIGHT = 27;

    private final Origin origin;
    private final StromaGround stroma;
    private final DuctPainter duct;
    private final DuctPainter[] healthy;
    private final VesselGround vessel;
    private final Vignette vignette;
    private final BloodPainter blood;
    private final Look cancer;
    private final Look immune;
    private final int glow;

    OriginPainter(Palette palette, float scale, Origin origin) {
        this.origin = origin;
        stroma = new StromaGround(palette);
        duct = new DuctPainter(palette, origin.lining());
        healthy = new DuctPainter[origin.healthy().length];
        for (int i = 0; i < healthy.length; i++) {
            healthy[i] = new DuctPainter(palette, origin.healthy()[i]);
        }
        vessel = new VesselGround(palette, origin.vessel());
        vignette = new Vignette(palette, Origin.WIDTH);
        blood = new BloodPainter(palette, scale);
        cancer = Look.cancer(palette);
        immune = Look.immune(palette);
        glow = palette.get("hero-glow");
    }

    @Override
    public void backdrop(Brush brush) {
        brush.ground((x, y, pixel) -> vessel.over(stroma.at(x, y, 0), x, y, pixel));
        stroma.threads(brush, 5, THREADS, 620, this::isFree);
        for (int i = 0; i < healthy.length; i++) {
            healthy[i].threads(brush, 20 + i, AROUND / 2, AROUND_REACH * 0.7f);
        }
        duct.threads(brush, 3, AROUND, AROUND_REACH);
        stroma.spindles(brush, 8, THREADS, 110, this::isFree);
        brush.layer(THREADS[0], THREADS[1], THREADS[2], THREADS[3], (under, x, y, pixel) -> {
            int colour = duct.over(under, x, y, pixel);
            for (DuctPainter other : healthy) {
                colour = other.over(colour, x, y, pixel);
            }
            return colour;
        });
        duct.flats(brush);
        for (DuctPainter other : healthy) {
            other.flats(brush);
            other.talls(brush, 0);
        }
        brush.glaze(-1000, -1000, 1000, 1000, (x, y, below) -> vignette.over(below, x, y) | 0xFF000000);
    }

    private boolean isFree(float x, float y) {
        if (origin.vessel().outside(x, y) < 9 || origin.lining().duct().inside(x, y) > -CLEAR) {
            return false;
        }
        for (Lining other : origin.healthy()) {
            if (other.duct().inside(x, y) > -CLEAR) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void paint(Brush brush, World world) {
        Cells cells = world.cells();
        float seconds = world.time();
        blood.paint(brush, cells);
        duct.talls(brush, seconds);
        int hero = origin.heroCell();
        for (int i = 0; i < cells.count(); i++) {
            if (i != hero && cells.is(i, Kind.CANCER)) {
                cell(brush, cells, i, seconds);
            }
        }
        brush.glow(cells.x[hero], cells.y[hero], cells.radius[hero] * 0.8f, LIGHT, glow, 0.7f);
        cell(brush, cells, hero, seconds);
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.IMMUNE)) {
                CellShapes.spiky(brush, cells.x[i], cells.y[i], cells.radius[i], cells.turn[i], immune, 1);
            }
        }
    }

    /// Paints a cell, or, by the elder of the two, a pair that parts.
    private void cell(Brush brush, Cells cells, int i, float seconds) {
        InPlace growth = origin.growth();
        int twin = growth.twin(i);
        if (twin < 0) {
            Packed.cell(brush, cells, i, cancer, seconds);
        } else if (twin > i) {
            Packed.pair(brush, cells, i, twin, growth.split(i), cancer, seconds);
        }
    }
}
