package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.CellShapes;
import cascade.picture.Cobbles;
import cascade.picture.Colour;
import cascade.picture.Fibres;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.picture.ScenePainter;
import cascade.picture.SpriteSheet;
import cascade.picture.Vignette;
import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.Trig;
import cascade.simulation.World;
import cascade.simulation.scene.Lymph;

/// Paints the other road: a lymph vessel with its valves, and the node it leads to, full of immune cells.
final class LymphPainter implements ScenePainter {

    private static final float TISSUE_CELL = 25;
    private static final float[] FIBRE_BOX = {-330, -120, 380, 130};
    /// Immune cells up to this radius are of the crowd and drawn from sprites, µm.
    private static final float SMALL = 5;
    private static final float CROWD = 3.8f;
    private static final float UNEVEN = 0.1f;
    /// The two wall cells beside the door: where they begin and end, from the door, µm.
    private static final float BEFORE = 27;
    private static final float BEHIND = 25;
    private static final float FLAP = 5.5f;
    private static final float BEGINS = -340;
    /// How much of the width the camera travels over.
    private static final float TRAVELS = 1.3f;

    private final Lymph lymph;
    private final Cobbles tissue;
    private final LymphGround ground;
    private final LymphWall wall;
    private final Vignette vignette;
    private final StromaGround stroma;
    private final SpriteSheet crowd;
    private final SpriteSheet nested;
    private final Fading fading;
    private final Look cancer;
    private final Look immune;
    private final int fibre;
    private final int glow;

    LymphPainter(Palette palette, float scale, Lymph lymph) {
        this.lymph = lymph;
        tissue = new Cobbles(palette, TISSUE_CELL, 47, this::isTissue);
        ground = new LymphGround(palette, lymph.vessel(), lymph.node());
        wall = new LymphWall(palette, lymph.vessel());
        vignette = new Vignette(palette, Lymph.WIDTH * TRAVELS);
        stroma = new StromaGround(palette);
        cancer = Look.cancer(palette);
        immune = Look.immune(palette);
        Look small = immune.lined(0.45f);
        crowd = SpriteSheet.immune(small, CROWD, scale);
        nested = SpriteSheet.immune(new Look(Colour.mix(small.light(), palette.get("node-nest"), 0.45f),
                Colour.mix(small.dark(), small.light(), 0.5f), small.outline(), small.line(), small.core(), small.spot()),
                CROWD, scale);
        fading = new Fading(palette);
        fibre = palette.get("fibre");
        glow = palette.get("hero-glow");
    }

    /// Tissue cells stand back from the vessels, from the node and from the way of the hero.
    private boolean isTissue(float x, float y) {
        float dx = x + 192;
        float dy = y + 48;
        float wave = 7 * Trig.sin(x / 97) + 5 * Trig.sin(x / 41 + 0.3f);
        return lymph.vessel().outside(x, y) > 37 + wave && lymph.node().outside(x, y) > 30 + wave * 0.5f
                && ground.wayOut(x, y) > 32 && dx * dx + dy * dy > 52 * 52;
    }

    @Override
    public void backdrop(Brush brush) {
        brush.ground((x, y, pixel) -> {
            int colour = tissue.over(stroma.at(x, y, 0), x, y, pixel);
            return vignette.over(ground.over(colour, x, y, pixel), x - 20, y);
        });
        Cobbles.Keep loose = (x, y) -> lymph.vessel().outside(x, y) > 5 && lymph.node().outside(x, y) > 5
                && ground.wayOut(x, y) > 6 && !isTissue(x, y);
        Fibres.draw(brush, new Dice(17), 460, FIBRE_BOX, 58, 0.5f, fibre, loose);
        stroma.spindles(brush, 33, FIBRE_BOX, 90, (x, y) -> loose.at(x, y) && loose.at(x, y - 7) && loose.at(x, y + 7));
        ground.mesh(brush, 61);
        wall.still(brush, 9, BEGINS, lymph.node().x() - 130, lymph.door().x() - BEFORE, lymph.door().x() + BEHIND);
    }

    @Override
    public void paint(Brush brush, World world) {
        Cells cells = world.cells();
        float seconds = world.time();
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.IMMUNE) && cells.radius[i] < SMALL) {
                float size = (cells.radius[i] / CROWD - 1 + UNEVEN) / (2 * UNEVEN);
                SpriteSheet sheet = ground.inNest(cells.x[i], cells.y[i]) ? nested : crowd;
                brush.sprite(sheet.at(size, Trig.part(cells.turn[i])), cells.x[i], cells.y[i], 1);
            }
        }
        for (int i = 0; i < lymph.vessel().valves(); i++) {
            wall.valve(brush, i);
        }
        float x = lymph.door().x();
        float open = Trig.ease(0, 0.12f, lymph.through()) * (1 - Trig.ease(0.9f, 1, lymph.through()));
        wall.cell(brush, -1, x, x + BEHIND, 0);
        wall.cell(brush, -1, x - BEFORE, x, FLAP * open);
        Crowd.others(brush, cells, lymph.heroCell(), cancer, fading, seconds);
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.IMMUNE) && cells.radius[i] >= SMALL) {
                CellShapes.spiky(brush, cells.x[i], cells.y[i], cells.radius[i], cells.turn[i], immune, 1);
            }
        }
        Hero.paint(brush, lymph.hero(), cancer, glow, seconds);
    }
}
