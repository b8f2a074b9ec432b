package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Palette;
import cascade.picture.SpriteSheet;
import cascade.simulation.Bloodstream;
import cascade.simulation.Cells;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Trig;

/// Paints the crowd in a vessel: red cells and platelets, from sprites.
final class BloodPainter {

    private final SpriteSheet red;
    private final SpriteSheet platelets;

    BloodPainter(Palette palette, float scale) {
        red = SpriteSheet.red(palette, Bloodstream.RED_RADIUS, scale);
        platelets = SpriteSheet.platelets(palette, Bloodstream.PLATELET_RADIUS, scale);
    }

    void paint(Brush brush, Cells cells) {
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.RED) && cells.isThere(i)) {
                float tilt = cells.tumble[i] <= 1 ? cells.tumble[i] : 2 - cells.tumble[i];
                brush.sprite(red.at(tilt, part(cells.turn[i] * 2)), cells.x[i], cells.y[i], cells.fade[i]);
            }
        }
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.PLATELET) && cells.is(i, Mode.FLOWING)) {
                brush.sprite(platelets.at(0, part(cells.turn[i] * 2)), cells.x[i], cells.y[i], cells.fade[i]);
            }
        }
    }

    /// The part of a number after its point, also for negative ones.
    private static float part(float value) {
        return Trig.part(value);
    }
}
