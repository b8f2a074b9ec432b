package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.CellShapes;
import cascade.picture.Cobbles;
import cascade.picture.Fibres;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.picture.ScenePainter;
import cascade.picture.VesselGround;
import cascade.picture.Vignette;
import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.Vessel;
import cascade.simulation.World;
import cascade.simulation.scene.Land;

/// Paints the landing: liver tissue, a narrow vessel, and the cell that squeezes out of it.
final class LandPainter implements ScenePainter {

    private static final float LIVER_CELL = 23;
    private static final float[] FIBRE_BOX = {-260, -40, 260, 70};

    private final Land land;
    private final Cobbles tissue;
    private final VesselGround vessel;
    private final Vignette vignette;
    private final BloodPainter blood;
    private final Look cancer;
    private final Look immune;
    private final int ground;
    private final int fibre;
    private final int glow;

    LandPainter(Palette palette, float scale, Land land) {
        this.land = land;
        Vessel v = land.vessel();
        tissue = new Cobbles(palette, LIVER_CELL, 11, (x, y) -> v.outside(x, y) > 17 + hollow(x, y));
        vessel = new VesselGround(palette, v);
        vignette = new Vignette(palette, Land.WIDTH);
        blood = new BloodPainter(palette, scale);
        cancer = Look.cancer(palette);
        immune = Look.immune(palette);
        ground = palette.get("tissue-ground");
        fibre = palette.get("fibre");
        glow = palette.get("hero-glow");
    }

    /// Room that the tissue leaves where the hero comes out.
    private float hollow(float x, float y) {
        float dx = x - land.door().x();
        float dy = y - land.door().y();
        return dy < 0 && dx * dx + dy * dy < 26 * 26 ? 26 : 0;
    }

    @Override
    public void backdrop(Brush brush) {
        brush.ground((x, y, pixel) -> {
            int colour = tissue.over(ground, x, y, pixel);
            return vignette.over(vessel.over(colour, x, y, pixel), x, y);
        });
        Fibres.draw(brush, new Dice(5), 90, FIBRE_BOX, 46, 0.5f, fibre,
                (x, y) -> land.vessel().outside(x, y) > 9 && land.vessel().outside(x, y) < 24);
    }

    @Override
    public void paint(Brush brush, World world) {
        Cells cells = world.cells();
        blood.paint(brush, cells);
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.IMMUNE)) {
                CellShapes.spiky(brush, cells.x[i], cells.y[i], cells.radius[i], cells.turn[i], immune, 1);
            }
        }
        Crowd.others(brush, cells, land.heroCell(), cancer, world.time());
        Hero.paint(brush, land.hero(), cancer, glow, world.time());
    }
}
