package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Colour;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.picture.SpriteSheet;
import cascade.simulation.Cells;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Trig;
import cascade.simulation.scene.Colony;

/// Paints the thousands of cells of a colony from sprites: well fed, short of oxygen, or fading.
final class ColonyPainter {

    /// Size at which the sprites are painted, µm.
    private static final float RADIUS = 7;
    /// Width of the lines, µm.
    private static final float LINE = 0.8f;
    private static final float LIGHTER = 0.35f;
    /// What is left of a dead cell for a while, µm, and how much of it is seen.
    private static final float SPECK = 1.5f;
    private static final float SPECK_SEEN = 0.6f;
    private static final float LIVELINESS = 0.1f;
    private static final float HARDLY = 0.03f;

    private final SpriteSheet fed;
    private final SpriteSheet starved;
    private final int speck;

    ColonyPainter(Palette palette, float scale) {
        fed = SpriteSheet.cells(far(Look.cancer(palette)), RADIUS, scale);
        starved = SpriteSheet.cells(far(Look.starved(palette)), RADIUS, scale);
        speck = palette.get("starved-light");
    }

    /// The look of a cell seen from far: lighter, with a thin line, so that a crowd is not a dark mass.
    private static Look far(Look near) {
        return new Look(near.light(), Colour.mix(near.dark(), near.light(), LIGHTER),
                Colour.mix(near.outline(), near.dark(), LIGHTER), LINE, near.core(), near.spot());
    }

    void paint(Brush brush, Cells cells, Colony colony, int hero, float seconds) {
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER) && cells.fade[i] < 1) {
                brush.disc(cells.x[i], cells.y[i], SPECK * (1 + (cells.look[i] & 3) * 0.35f), Colour.faint(speck, SPECK_SEEN * (1 - cells.fade[i])));
            }
        }
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER) && cells.is(i, Mode.DYING)) {
                brush.sprite(starved.at(individual(cells, i), wobble(cells, i, seconds)), cells.x[i], cells.y[i],
                        cells.radius[i] / RADIUS, 0.6f * cells.fade[i] * cells.fade[i] + 0.4f * cells.fade[i]);
            }
        }
        for (int i = 0; i < cells.count(); i++) {
            if (i == hero || !cells.is(i, Kind.CANCER) || cells.is(i, Mode.DYING) || !cells.isThere(i)) {
                continue;
            }
            float individual = individual(cells, i);
            float wobble = wobble(cells, i, seconds);
            float hunger = colony.hunger(i);
            float size = cells.radius[i] / RADIUS;
            if (hunger < 1 - HARDLY) {
                brush.sprite(fed.at(individual, wobble), cells.x[i], cells.y[i], size, 1);
            }
            if (hunger > HARDLY) {
                brush.sprite(starved.at(individual, wobble), cells.x[i], cells.y[i], size, hunger);
            }
        }
    }

    private static float individual(Cells cells, int i) {
        return (cells.look[i] & 7) / 8f;
    }

    private static float wobble(Cells cells, int i, float seconds) {
        return Trig.part(cells.look[i] * 0.013f + seconds * LIVELINESS);
    }
}
