package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.CellShapes;
import cascade.picture.Cobbles;
import cascade.picture.Colour;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.picture.ScenePainter;
import cascade.picture.VesselGround;
import cascade.picture.Vignette;
import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.Trig;
import cascade.simulation.World;
import cascade.simulation.scene.Treat;

/// Paints treatment: a small tumour in its soft bed between two vessels, and the drug that comes with the blood.
final class TreatPainter implements ScenePainter {

    private static final float TISSUE_CELL = 24;
    /// The bed of the tumour: soft mesh that comes into view where cells fade; its half axes, µm.
    private static final float[] BED_BOX = {-240, -150, 180, 130};
    private static final float BED_X = -30;
    private static final float BED_Y = -10;
    private static final float BED_WIDE = 162;
    private static final float BED_HIGH = 124;

    private final Treat treat;
    private final Cobbles tissue;
    private final StromaGround bed;
    private final VesselGround below;
    private final VesselGround above;
    private final Vignette vignette;
    private final BloodPainter blood;
    private final NodulePainter tumour;
    private final DrugPainter drug;
    private final Look immune;
    private final int ground;
    private final int fibre;

    TreatPainter(Palette palette, float scale, Treat treat) {
        this.treat = treat;
        tissue = new Cobbles(palette, TISSUE_CELL, 77, (x, y) -> bed(x, y) > 1 && treat.below().outside(x, y) > 20
                && treat.above().outside(x, y) > 18);
        bed = new StromaGround(palette);
        below = new VesselGround(palette, treat.below());
        above = new VesselGround(palette, treat.above());
        vignette = new Vignette(palette, Treat.WIDTH);
        blood = new BloodPainter(palette, scale);
        tumour = new NodulePainter(palette);
        drug = new DrugPainter(palette, scale);
        immune = Look.immune(palette);
        ground = palette.get("tissue-ground");
        fibre = palette.get("fibre");
    }

    /// Where a point lies between the middle of the bed (0) and its rim (1).
    private static float bed(float x, float y) {
        float dx = (x - BED_X) / BED_WIDE;
        float dy = (y - BED_Y) / BED_HIGH;
        return (float) Math.sqrt(dx * dx + dy * dy);
    }

    @Override
    public void backdrop(Brush brush) {
        brush.ground((x, y, pixel) -> {
            float in = 1 - Trig.ease(0.86f, 1.12f, bed(x, y));
            int colour = Colour.mix(ground, bed.at(x, y, 0.1f), in);
            colour = tissue.over(colour, x, y, pixel);
            return vignette.over(above.over(below.over(colour, x, y, pixel), x, y, pixel), x, y);
        });
        bed.threads(brush, 15, BED_BOX, 260, this::isBed);
        bed.spindles(brush, 18, BED_BOX, 60, (x, y) -> isBed(x, y) && bed(x, y) < 0.9f);
        int thread = Colour.mix(ground, fibre, 0.85f) | 0xFF000000;
        Bedding.draw(brush, new Dice(41), treat.below(), 330, 370, 7, 19, thread);
        Bedding.draw(brush, new Dice(42), treat.above(), 260, 370, 6, 17, thread);
    }

    private boolean isBed(float x, float y) {
        return bed(x, y) < 1 && treat.below().outside(x, y) > 8 && treat.above().outside(x, y) > 7;
    }

    @Override
    public void paint(Brush brush, World world) {
        Cells cells = world.cells();
        blood.paint(brush, treat.bloodAbove());
        blood.paint(brush, treat.blood());
        tumour.paint(brush, cells, treat.tumour(), world.time());
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.IMMUNE)) {
                CellShapes.spiky(brush, cells.x[i], cells.y[i], cells.radius[i], cells.turn[i], immune, 1);
            }
        }
        drug.paint(brush, treat.drug());
    }
}
