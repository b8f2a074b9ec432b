package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.CellShapes;
import cascade.picture.Cobbles;
import cascade.picture.Colour;
import cascade.picture.KillerShape;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.picture.ScenePainter;
import cascade.picture.VesselGround;
import cascade.picture.Vignette;
import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Trig;
import cascade.simulation.World;
import cascade.simulation.scene.Ring;
import cascade.simulation.scene.Surgery;
import cascade.simulation.scene.Twig;

/// Paints an operation and the weeks after it: tissue with a tumour and its vessels, the line around the rim, the bed
/// that is left, and how it heals.
final class SurgeryPainter implements ScenePainter {

    private static final float TISSUE_CELL = 23;
    /// Room that tissue cells leave around vessels and the tumour, µm.
    private static final float ROOM = 15;
    private static final float AROUND_TUMOUR = 9;
    private static final float LEFT_CELL_ROOM = 9;
    /// The line around the rim: dashes and gaps, half widths, µm.
    private static final int DASHES = 64;
    private static final float DASH = 0.56f;
    private static final float WITHIN = 4;
    private static final float LINE = 1.25f;
    private static final float HALO = 2.6f;
    /// How much paler a natural killer cell is when it is least active, and the width of its line, µm.
    private static final float TIRED = 0.4f;
    private static final float KILLER_LINE = 0.9f;
    private static final float CLOUDS = 0.12f;

    private final Surgery surgery;
    private final Cobbles tissue;
    private final VesselGround vessel;
    private final Vignette vignette;
    private final BloodPainter blood;
    private final TwigPainter twigs;
    private final WoundPainter wound;
    private final Look cancer;
    private final Look resting;
    private final Look immune;
    private final Look[] killer = new Look[9];
    private final int ground;
    private final int stroma;
    private final int shade;
    private final int thread;
    private final int line;
    private final int halo;
    private final int light;

    SurgeryPainter(Palette palette, float scale, Surgery surgery) {
        this.surgery = surgery;
        tissue = new Cobbles(palette, TISSUE_CELL, 23, this::hasCell);
        vessel = new VesselGround(palette, surgery.vessel());
        vignette = new Vignette(palette, Surgery.WIDTH);
        blood = new BloodPainter(palette, scale);
        twigs = new TwigPainter(palette, scale);
        cancer = Look.cancer(palette);
        resting = Look.resting(palette);
        immune = Look.immune(palette);
        int hollow = palette.get("hollow");
        Look pale = new Look(Colour.mix(immune.light(), hollow, TIRED), Colour.mix(immune.dark(), hollow, TIRED),
                immune.outline(), KILLER_LINE, immune.core(), immune.spot());
        for (int k = 0; k < killer.length; k++) {
            killer[k] = Look.between(pale, immune.lined(KILLER_LINE), k / (killer.length - 1f));
        }
        ground = palette.get("tissue-ground");
        stroma = palette.get("stroma-deep");
        shade = palette.get("tissue-depth");
        thread = Colour.mix(ground, palette.get("tissue-border"), 0.9f) | 0xFF000000;
        line = palette.get("tissue-spot");
        halo = palette.get("hollow");
        light = palette.get("tissue-border");
        wound = new WoundPainter(palette, surgery, tissue,
                (x, y, pixel) -> vignette.over(clouded(ground, x, y), x, y));
    }

    /// Tissue leaves room for vessels, the tumour and the cells that rest.
    private boolean hasCell(float x, float y) {
        if (surgery.vessel().outside(x, y) < 20 || surgery.edge().inside(x, y) > -AROUND_TUMOUR) {
            return false;
        }
        for (Twig twig : surgery.feeding()) {
            if (twig.isNear(x, y, ROOM)) {
                return false;
            }
        }
        if (surgery.far().isNear(x, y, ROOM)) {
            return false;
        }
        Cells cells = surgery.cells();
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER) && cells.is(i, Mode.RESTING)) {
                float dx = cells.x[i] - x;
                float dy = cells.y[i] - y;
                float room = cells.radius[i] + LEFT_CELL_ROOM;
                if (dx * dx + dy * dy < room * room) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void backdrop(Brush brush) {
        brush.ground((x, y, pixel) -> {
            int colour = tissue.over(ground, x, y, pixel);
            colour = clouded(colour, x, y);
            float tumour = Trig.ease(-12, 14, surgery.edge().inside(x, y));
            colour = Colour.mix(colour, stroma, tumour);
            return vignette.over(vessel.over(colour, x, y, pixel), x, y);
        });
        Bedding.draw(brush, new Dice(31), surgery.vessel(), 330, 620, 8, 19, thread);
    }

    /// Lays soft large clouds over a colour.
    private int clouded(int colour, float x, float y) {
        float cloud = Trig.sin(x / 410 + 0.2f * Trig.sin(y / 300)) * Trig.sin(y / 350 + 0.13f);
        return Colour.mix(colour, cloud > 0 ? shade : light, CLOUDS * Math.abs(cloud));
    }

    @Override
    public void paint(Brush brush, World world) {
        Cells cells = world.cells();
        float seconds = world.time();
        blood.paint(brush, surgery.blood());
        twigs.paint(brush, surgery.far(), 0, Twig.POINTS);
        boolean isThere = surgery.takenOut() < 1;
        for (Twig twig : surgery.feeding()) {
            twigs.paint(brush, twig, 0, isThere ? Twig.POINTS : twig.tie() + 2);
        }
        for (int i = 0; i < cells.count() && isThere; i++) {
            if (cells.is(i, Kind.CANCER) && cells.is(i, Mode.SETTLED)) {
                Packed.cell(brush, cells, i, cancer, seconds);
            }
        }
        rim(brush);
        wound.bed(brush);
        wound.weave(brush, seconds);
        for (Twig twig : surgery.fresh()) {
            twigs.paint(brush, twig, 0, Twig.POINTS);
        }
        for (Twig twig : surgery.feeding()) {
            twigs.tie(brush, twig);
        }
        others(brush, cells, seconds);
    }

    /// Paints the cells that rest and the immune cells.
    private void others(Brush brush, Cells cells, float seconds) {
        float keen = Math.min(1, surgery.activity());
        Look look = killer[(int) (keen * (killer.length - 1) + 0.5f)];
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER) && cells.is(i, Mode.RESTING)) {
                Packed.cell(brush, cells, i, resting, seconds * 0.4f);
            } else if (cells.is(i, Kind.IMMUNE) && surgery.isKiller(i)) {
                KillerShape.paint(brush, cells.x[i], cells.y[i], cells.radius[i], cells.turn[i], keen, look);
            } else if (cells.is(i, Kind.IMMUNE) && cells.fade[i] > 0) {
                CellShapes.spiky(brush, cells.x[i], cells.y[i], cells.radius[i], cells.turn[i], immune, cells.fade[i]);
            }
        }
    }

    /// Paints the line around the rim, dash by dash.
    private void rim(Brush brush) {
        float drawn = surgery.rimDrawn();
        if (drawn <= 0 || surgery.takenOut() >= 1) {
            return;
        }
        Ring rim = surgery.rim();
        float seen = 1 - surgery.takenOut();
        for (int pass = 0; pass < 2; pass++) {
            for (int k = 0; k < DASHES * drawn; k++) {
                float from = 0.75f + k / (float) DASHES;
                float to = from + DASH / DASHES;
                float near = rim.rim(from) - WITHIN;
                float far = rim.rim(to) - WITHIN;
                brush.stroke(rim.x() + Trig.cos(from) * near, rim.y() + Trig.sin(from) * near,
                        rim.x() + Trig.cos(to) * far, rim.y() + Trig.sin(to) * far, pass == 0 ? HALO : LINE,
                        Colour.faint(pass == 0 ? halo : line, seen));
            }
        }
    }
}
