package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.CellShapes;
import cascade.picture.Cobbles;
import cascade.picture.Colour;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.picture.ScenePainter;
import cascade.picture.VesselGround;
import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.SoftBody;
import cascade.simulation.Trig;
import cascade.simulation.World;
import cascade.simulation.scene.Colony;
import cascade.simulation.scene.Grow;

/// Paints colonisation from far: liver tissue of small cells, two vessels along and one across, and a colony that grows
/// from one cell.
final class GrowPainter implements ScenePainter {

    private static final float LIVER_CELL = 23;
    /// The hero is small here, so that its light reaches further, µm, and swells slowly, s.
    private static final float LIGHT = 44;
    private static final float SWELL = 4;

    /// µm from one fine vessel to the next (a liver cell is never far from blood), and the room they take.
    private static final float BETWEEN = 92;
    private static final float GAP = 10;
    /// No tissue cell's middle is nearer to the blood of the vessel that is seen across, µm.
    private static final float AROUND = 18;

    private final Grow grow;
    private final Cobbles tissue;
    private final VesselGround vessel;
    private final VesselGround corner;
    private final RingVesselPainter wrapped;
    private final BloodPainter blood;
    private final SproutPainter sprouts;
    private final ColonyPainter colony;
    private final Clearing clearing;
    private final Look cancer;
    private final Look immune;
    private final int ground;
    private final int stream;
    private final int shade;
    private final int fibre;
    private final int glow;

    GrowPainter(Palette palette, float scale, Grow grow) {
        this.grow = grow;
        tissue = new Cobbles(palette, LIVER_CELL, 41,
                (x, y) -> grow.vessel().outside(x, y) > 22 && grow.corner().outside(x, y) > 19
                        && grow.wrapped().outside(x, y) > AROUND && fine(x, y) > GAP);
        vessel = new VesselGround(palette, grow.vessel());
        corner = new VesselGround(palette, grow.corner());
        wrapped = new RingVesselPainter(palette, scale, grow.wrapped());
        blood = new BloodPainter(palette, scale);
        sprouts = new SproutPainter(palette, scale);
        colony = new ColonyPainter(palette, scale);
        clearing = new Clearing(palette, tissue, grow.supply());
        cancer = Look.cancer(palette).lined(1);
        immune = Look.immune(palette).lined(0.9f);
        ground = palette.get("tissue-ground");
        stream = palette.get("blood-edge");
        shade = palette.get("tissue-depth");
        fibre = palette.get("tissue-border");
        glow = palette.get("hero-glow");
    }

    /// Distance from the nearest of the fine vessels between the rows of liver cells, about, µm.
    private static float fine(float x, float y) {
        float bent = x + 46 * Trig.sin(y / 410 + 0.2f) + 21 * Trig.sin(y / 173 + x / 610) + 9 * Trig.sin(x / 91 - y / 120);
        float share = Trig.part(bent / BETWEEN);
        return BETWEEN * Math.min(share, 1 - share);
    }

    @Override
    public void backdrop(Brush brush) {
        brush.ground((x, y, pixel) -> {
            float between = fine(x, y);
            int colour = Colour.mix(ground, stream, 0.42f * (1 - Trig.ease(1.5f, 9, between)));
            float lobule = Trig.sin(x / 530 + 0.15f * Trig.sin(y / 390)) * Trig.sin(y / 470 + 0.1f);
            colour = Colour.mix(tissue.over(colour, x, y, pixel), lobule > 0 ? shade : fibre, 0.1f * Math.abs(lobule));
            float far = (float) Math.sqrt(x * x * 0.6f + (y + 40) * (y + 40));
            colour = Colour.mix(colour, shade, 0.26f * Trig.ease(330, 900, far));
            return corner.over(vessel.over(colour, x, y, pixel), x, y, pixel);
        });
        int thread = Colour.mix(ground, fibre, 0.9f) | 0xFF000000;
        Bedding.draw(brush, new Dice(31), grow.vessel(), 420, 1250, 10, 20, thread);
        Bedding.draw(brush, new Dice(32), grow.corner(), 300, 1250, 8, 16, thread);
    }

    @Override
    public void paint(Brush brush, World world) {
        Cells cells = world.cells();
        Colony group = grow.colony();
        clearing.paint(brush);
        wrapped.paint(brush, world.time());
        blood.paint(brush, grow.cornerBlood());
        blood.paint(brush, grow.blood());
        sprouts.paint(brush, grow.sprouts(), world.time());
        SoftBody hero = grow.hero();
        float x = hero.nucleusX();
        float y = hero.nucleusY();
        float light = LIGHT * (1 + 0.1f * Trig.sin(world.time() / SWELL));
        brush.glow(x, y, hero.r[0] * 0.8f, light, glow, 0.65f);
        colony.paint(brush, cells, group, grow.heroCell(), world.time());
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.IMMUNE)) {
                CellShapes.spiky(brush, cells.x[i], cells.y[i], cells.radius[i], cells.turn[i], immune, 1);
            }
        }
        // Among many cells the light lies over its neighbours; among few they stay clear.
        brush.glow(x, y, hero.r[0] * 0.8f, light, glow, 0.75f * Trig.ease(20, 80, group.radius()));
        Hero.paint(brush, hero, cancer, glow, world.time());
    }
}
