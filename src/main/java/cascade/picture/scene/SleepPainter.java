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
import cascade.simulation.Trig;
import cascade.simulation.Vessel;
import cascade.simulation.World;
import cascade.simulation.scene.Sleep;

/// Paints dormancy: quiet liver tissue in two depths, a small vessel, and a cell that lies still beside it while the
/// light of years drifts over.
final class SleepPainter implements ScenePainter {

    private static final float LIVER_CELL = 23;
    /// How unsharp the deeper layer is, µm.
    private static final float UNSHARP = 7;
    /// Shades between awake and at rest.
    private static final int CALMER = 24;
    /// Length of a change of the light from warm to cool and back, s: fewer than 0.2 changes in a second.
    private static final float SEASON = 10.6f;
    private static final float SEASON_STRENGTH = 0.06f;

    private final Sleep sleep;
    private final Cobbles tissue;
    private final Cobbles deep;
    private final VesselGround vessel;
    private final VesselGround deepVessel;
    private final BloodPainter blood;
    private final Look[] cancer = new Look[CALMER];
    private final Look immune;
    private final int ground;
    private final int shade;
    private final int fibre;
    private final int nest;
    private final int glow;
    private final int warm;
    private final int cool;

    SleepPainter(Palette palette, float scale, Sleep sleep) {
        this.sleep = sleep;
        Vessel v = sleep.vessel();
        tissue = new Cobbles(palette, LIVER_CELL, 64, this::hasCell);
        deep = new Cobbles(palette, LIVER_CELL * 0.86f, 71, (x, y) -> true);
        vessel = new VesselGround(palette, v);
        deepVessel = new VesselGround(palette, new Vessel(-66, 34, 380, 0.56f, 9, 5, 0, 0, 1));
        blood = new BloodPainter(palette, scale);
        Look awake = Look.cancer(palette);
        Look atRest = Look.resting(palette);
        for (int i = 0; i < CALMER; i++) {
            cancer[i] = Look.between(awake, atRest, i / (CALMER - 1f));
        }
        immune = Look.immune(palette);
        ground = palette.get("tissue-ground");
        shade = palette.get("tissue-depth");
        fibre = palette.get("tissue-border");
        nest = palette.get("sheath");
        glow = palette.get("hero-glow");
        warm = palette.get("light-warm");
        cool = palette.get("light-cool");
    }

    /// Tissue leaves room for the vessel, and above it for the cell at rest and for those that pass.
    private boolean hasCell(float x, float y) {
        Vessel v = sleep.vessel();
        float slope = v.slope(x);
        float stretch = (float) Math.sqrt(1 + slope * slope);
        if (y < v.centre(x)) {
            return y < sleep.route(x) - 13.5f * stretch;
        }
        return v.outside(x, y) > 23;
    }

    @Override
    public void backdrop(Brush brush) {
        brush.ground((x, y, pixel) -> {
            int colour = deep.over(ground, x, y, UNSHARP);
            colour = Colour.mix(colour, deepVessel.over(colour, x, y, UNSHARP), 0.75f);
            colour = Colour.mix(colour, ground, 0.62f);
            colour = Colour.mix(colour, shade, 0.16f * Trig.ease(60, 190, away(x, y)));
            colour = Colour.mix(colour, nest, 0.75f * (1 - Trig.ease(10, 52, away(x, y))));
            int cells = tissue.over(colour, x, y, pixel);
            cells = Colour.mix(cells, shade, 0.3f * Trig.ease(70, 210, away(x, y)));
            return vessel.over(cells, x, y, pixel);
        });
        Bedding.draw(brush, new Dice(9), sleep.vessel(), 230, 260, 5.5f, 25, Colour.mix(ground, fibre, 0.85f) | 0xFF000000);
    }

    /// Distance from the place of rest, µm.
    private static float away(float x, float y) {
        float dx = (x - 12) * 0.8f;
        float dy = y - 10;
        return (float) Math.sqrt(dx * dx + dy * dy);
    }

    @Override
    public void paint(Brush brush, World world) {
        season(brush, world.time());
        Cells cells = world.cells();
        blood.paint(brush, cells);
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.IMMUNE)) {
                CellShapes.spiky(brush, cells.x[i], cells.y[i], cells.radius[i], cells.turn[i], immune, 1);
            }
        }
        float calm = sleep.calm();
        float light = 0.85f + (0.62f + 0.2f * sleep.breath() - 0.85f) * calm;
        Hero.paint(brush, sleep.hero(), cancer[(int) (calm * (CALMER - 1))], glow, light, sleep.wobble());
    }

    /// Years pass: the light turns a little warmer, a little cooler.
    private static float wave(float seconds, float shift) {
        return SEASON_STRENGTH * Trig.sin(seconds / SEASON + shift);
    }

    private void season(Brush brush, float seconds) {
        float above = wave(seconds, 0);
        float below = wave(seconds, -0.12f);
        brush.wash(warm, Math.max(0, above), Math.max(0, below));
        brush.wash(cool, Math.max(0, -above), Math.max(0, -below));
    }
}
