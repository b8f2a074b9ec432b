package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.CellShapes;
import cascade.picture.Colour;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.picture.PerThread;
import cascade.picture.ScenePainter;
import cascade.picture.Shade;
import cascade.picture.VesselGround;
import cascade.picture.Vignette;
import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.World;
import cascade.simulation.scene.Invade;
import cascade.simulation.scene.Throat;
import cascade.simulation.scene.Trek;

/// Paints the moving in: the sheet with its gap, a dense mesh of fibre bundles, and a group of cells on its way.
final class InvadePainter implements ScenePainter {

    private static final float[] BOX = {-300, -60, 300, 260};
    private static final float SHEET_HALF = 1.5f;
    /// The still part of the bundles begins a little inside the pliant part, so that no seam shows, µm.
    private static final float OVERLAP = 2;
    private static final float EVERYWHERE = 1000;
    private static final float LIGHT = 24;
    private static final float LIVELINESS = 0.12f;
    /// Half width of the way that is left free of still bundles, µm.
    private static final float FREE = 13;
    /// Half the side of the square around a throat that is painted anew each frame, µm.
    private static final float AROUND = 43;
    /// The way of the group, and those of the immune cells: x and y of the ends of each piece, µm.
    private static final float[][] WAYS = {{-104, -36, -60, -34}, {-60, -34, -26, -8}, {-26, -8, 34, 34},
        {34, 34, 84, 66}, {-130, 6, -58, 36}, {-122, 68, -42, 70}, {118, -34, 58, -32}};

    private final Invade invade;
    private final StromaGround stroma;
    private final LiningGround lining;
    private final SheetPainter sheet;
    private final Bundles bundles;
    private final CutStrands strands;
    private final VesselGround vessel;
    private final Vignette vignette;
    private final BloodPainter blood;
    private final PerThread<Ropes[]> pliant;
    private final Look cancer;
    private final Look immune;
    private final int hollow;
    private final int glow;

    InvadePainter(Palette palette, float scale, Invade invade) {
        this.invade = invade;
        stroma = new StromaGround(palette);
        lining = new LiningGround(palette, invade.sheet(), -1000, Invade.HEALTHY_FROM, 6);
        sheet = new SheetPainter(palette, invade.sheet(), SHEET_HALF);
        bundles = new Bundles(palette);
        strands = new CutStrands(bundles, invade.cutter());
        vessel = new VesselGround(palette, invade.vessel());
        vignette = new Vignette(palette, Invade.WIDTH);
        blood = new BloodPainter(palette, scale);
        pliant = new PerThread<>(() -> ropes(0, Throat.PLIANT));
        cancer = Look.cancer(palette);
        immune = Look.immune(palette);
        hollow = palette.get("hollow");
        glow = palette.get("hero-glow");
    }

    private Ropes[] ropes(float least, float most) {
        var ropes = new Ropes[invade.throats().length];
        for (int i = 0; i < ropes.length; i++) {
            Throat throat = invade.throats()[i];
            ropes[i] = new Ropes(throat, bundles, this::room, least, most > 0 ? most : throat.reach());
        }
        return ropes;
    }

    @Override
    public void backdrop(Brush brush) {
        brush.ground((x, y, pixel) -> {
            float above = invade.sheet().above(x, y);
            int colour = stroma.at(x, y, -0.34f);
            if (above > -pixel) {
                colour = Colour.mix(colour, hollow, Shade.coverage(-above / pixel));
                colour = lining.over(colour, x, y, pixel);
            }
            return sheet.over(colour, x, y, pixel);
        });
        stroma.threads(brush, 15, BOX, 150, this::isTissue);
        bundles.scatter(brush, new Dice(21), 600, 110, BOX, 3.2f, 0.85f, this::isTissue);
        bundles.scatter(brush, new Dice(23), 9000, 210, BOX, 3f, 0, this::isFree);
        Ropes[] still = ropes(Throat.PLIANT - OVERLAP, 0);
        brush.layer(-EVERYWHERE, -EVERYWHERE, EVERYWHERE, EVERYWHERE, (under, x, y, pixel) -> {
            int colour = under;
            for (Ropes ropes : still) {
                colour = ropes.over(colour, x, y, pixel);
            }
            return vignette.over(vessel.over(colour, x, y, pixel), x, y);
        });
    }

    private boolean isTissue(float x, float y) {
        return room(x, y) > 4;
    }

    private float room(float x, float y) {
        return Math.min(-invade.sheet().above(x, y), invade.vessel().outside(x, y) - 5);
    }

    /// Whether a still bundle may lie at a point: not in the way of a cell.
    private boolean isFree(float x, float y) {
        if (!isTissue(x, y)) {
            return false;
        }
        for (float[] way : WAYS) {
            float ex = way[2] - way[0];
            float ey = way[3] - way[1];
            float t = Math.clamp(((x - way[0]) * ex + (y - way[1]) * ey) / (ex * ex + ey * ey), 0, 1);
            float dx = x - way[0] - ex * t;
            float dy = y - way[1] - ey * t;
            if (dx * dx + dy * dy < FREE * FREE) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void paint(Brush brush, World world) {
        Cells cells = world.cells();
        blood.paint(brush, cells);
        sheet.paint(brush, 1, 1);
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER) && cells.is(i, Mode.SETTLED)) {
                Packed.cell(brush, cells, i, cancer, world.time());
            }
        }
        Ropes[] ropes = pliant.get();
        for (int i = 0; i < ropes.length; i++) {
            float x = invade.throats()[i].door().x();
            float y = invade.throats()[i].door().y();
            if (brush.sees(x, y, AROUND)) {
                ropes[i].bend(invade.bend(i));
                brush.layer(x - AROUND, y - AROUND, x + AROUND, y + AROUND, ropes[i]);
            }
        }
        strands.paint(brush);
        CellShapes.body(brush, invade.cutter().body(), cancer, cells.look[invade.cutter().cell()] * 0.01f,
                world.time() * LIVELINESS, 1);
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.IMMUNE)) {
                CellShapes.spiky(brush, cells.x[i], cells.y[i], cells.radius[i], cells.turn[i], immune, 1);
            }
        }
        Trek[] treks = invade.treks();
        for (int i = treks.length - 1; i > 0; i--) {
            CellShapes.body(brush, treks[i].body(), cancer, cells.look[treks[i].cell()] * 0.01f,
                    world.time() * LIVELINESS, 1);
        }
        brush.glow(invade.hero().nucleusX(), invade.hero().nucleusY(), 8, LIGHT, glow, 0.5f);
        Hero.paint(brush, invade.hero(), cancer, glow, world.time());
    }
}
