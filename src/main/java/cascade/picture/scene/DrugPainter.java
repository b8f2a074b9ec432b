package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Colour;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.picture.SpriteSheet;
import cascade.simulation.Trig;
import cascade.simulation.scene.Drug;

/// Paints a drug as small four-cornered dots, so that it is not taken for a cell.
final class DrugPainter {

    /// Half of the diagonal of a dot, µm; not to scale: a molecule is thousands of times smaller.
    private static final float REACH = 3.5f;
    private static final float LINE = 0.55f;
    private static final float DEEPER = 0.6f;

    private final SpriteSheet dots;

    DrugPainter(Palette palette, float scale) {
        int light = palette.get("star-outline");
        int line = Colour.mix(light, palette.get("cell-core"), DEEPER);
        int shine = palette.get("fibre-near");
        dots = SpriteSheet.lozenges(new Look(Colour.mix(light, shine, 0.45f), light, line, LINE, shine, shine), REACH, scale);
    }

    void paint(Brush brush, Drug drug) {
        for (int i = 0; i < drug.dots(); i++) {
            float seen = drug.seen(i);
            if (seen > 0) {
                brush.sprite(dots.at(0, Trig.part(drug.turn(i))), drug.x(i), drug.y(i), seen);
            }
        }
    }
}
