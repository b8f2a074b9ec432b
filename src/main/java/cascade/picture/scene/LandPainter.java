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
import cascade.simulation.scene.Land;

/// Paints the landing: the tissue of an organ, a narrow vessel, and the cell that squeezes out of it.
final class LandPainter implements ScenePainter {

    private final Land land;
    private final OrganGround tissue;
    private final VesselGround vessel;
    private final Vignette vignette;
    private final BloodPainter blood;
    private final Look cancer;
    private final Look immune;
    private final int glow;

    LandPainter(Palette palette, float scale, Land land) {
        this.land = land;
        tissue = switch (land.shore().organ()) {
            case LIVER -> new LiverGround(palette, land);
            case LUNG -> new LungGround(palette, land);
            case BRAIN -> new BrainGround(palette, land);
        };
        vessel = new VesselGround(palette, land.vessel(), switch (land.shore().organ()) {
            case LIVER -> VesselGround.Joint.OPEN;
            case LUNG -> VesselGround.Joint.CLOSE;
            case BRAIN -> VesselGround.Joint.TIGHT;
        });
        vignette = new Vignette(palette, Land.WIDTH);
        blood = new BloodPainter(palette, scale);
        cancer = Look.cancer(palette);
        immune = Look.immune(palette);
        glow = palette.get("hero-glow");
    }

    @Override
    public void backdrop(Brush brush) {
        brush.ground((x, y, pixel) -> vignette.over(vessel.over(tissue.at(x, y, pixel), x, y, pixel), x, y));
        tissue.details(brush);
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
