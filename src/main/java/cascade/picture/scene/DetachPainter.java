package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.CellShapes;
import cascade.picture.Colour;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.picture.ScenePainter;
import cascade.picture.Shade;
import cascade.picture.VesselGround;
import cascade.picture.Vignette;
import cascade.simulation.Cells;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Trig;
import cascade.simulation.World;
import cascade.simulation.scene.Detach;
import cascade.simulation.scene.Division;
import cascade.simulation.scene.Trek;
import cascade.simulation.scene.Sheet;

/// Paints the breaking loose: a duct with its lining, the growth in it, the thin sheet and the tissue below.
final class DetachPainter implements ScenePainter {

    private static final float[] THREADS = {-440, 20, 440, 380};
    /// The other side of the duct, seen only in tall pictures.
    private static final Sheet ROOF = new Sheet(250, 0, 1, 6, 700, 0, 0);
    private static final float[] BEYOND_ROOF = {-300, -360, 300, -250};
    private static final float NOWHERE = 5000;
    private static final float SHEET_HALF = 1.7f;
    /// How far a second, wider light reaches around the hero, so that it stands out in the crowd, µm.
    private static final float LIGHT = 27;

    private final Detach detach;
    private final StromaGround stroma;
    private final LiningGround lining;
    private final LiningGround roof;
    private final SheetPainter sheet;
    private final SheetPainter roofSheet;
    private final VesselGround vessel;
    private final Vignette vignette;
    private final BloodPainter blood;
    private final Fading fading;
    private final Dividing dividing;
    private final Look cancer;
    private final Look immune;
    private final int hollow;
    private final int hollowDeep;
    private final int glow;

    DetachPainter(Palette palette, float scale, Detach detach) {
        this.detach = detach;
        stroma = new StromaGround(palette);
        lining = new LiningGround(palette, detach.sheet(), -Detach.HEALTHY_FROM, Detach.HEALTHY_FROM, 3);
        roof = new LiningGround(palette, ROOF, NOWHERE, NOWHERE, 4);
        sheet = new SheetPainter(palette, detach.sheet(), SHEET_HALF);
        roofSheet = new SheetPainter(palette, new Sheet(250, 0, 1, 6, 700, NOWHERE, 0), SHEET_HALF);
        vessel = new VesselGround(palette, detach.vessel());
        vignette = new Vignette(palette, Detach.WIDTH);
        blood = new BloodPainter(palette, scale);
        fading = new Fading(palette);
        dividing = new Dividing(palette);
        cancer = Look.cancer(palette);
        immune = Look.immune(palette);
        hollow = palette.get("hollow");
        hollowDeep = palette.get("hollow-deep");
        glow = palette.get("hero-glow");
    }

    @Override
    public void backdrop(Brush brush) {
        Sheet low = detach.sheet();
        brush.ground((x, y, pixel) -> {
            float above = low.above(x, y);
            int colour = stroma.at(x, y, above < 0 ? 0.35f * (1 + above / 60) : 0);
            if (above > -pixel) {
                float far = (float) Math.sqrt(x * x + (y + 20) * (y + 20) * 1.6f);
                int inside = Colour.mix(hollow, hollowDeep, Trig.ease(60, 330, far));
                colour = Colour.mix(colour, inside, Shade.coverage(-above / pixel));
                colour = Colour.mix(stroma.at(x, y, 0), colour, Shade.coverage(-ROOF.above(x, -y) / pixel));
                colour = lining.over(colour, x, y, pixel);
                colour = roof.over(colour, x, -y, pixel);
                colour = roofSheet.over(colour, x, -y, pixel);
            }
            colour = sheet.over(colour, x, y, pixel);
            return vignette.over(vessel.over(colour, x, y, pixel), x, y);
        });
        stroma.threads(brush, 5, THREADS, 330, this::isFree);
        stroma.threads(brush, 11, BEYOND_ROOF, 60, (x, y) -> ROOF.above(x, -y) < -5);
        stroma.spindles(brush, 8, THREADS, 42, this::isFree);
    }

    private boolean isFree(float x, float y) {
        return detach.sheet().above(x, y) < -5 && detach.vessel().outside(x, y) > 9;
    }

    @Override
    public void paint(Brush brush, World world) {
        Cells cells = world.cells();
        blood.paint(brush, cells);
        sheet.paint(brush, detach.thinned(), detach.gapOpen());
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER) && cells.is(i, Mode.DYING)) {
                fading.paint(brush, cells, i, world.time());
            }
        }
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER) && isPacked(cells, i)) {
                Packed.cell(brush, cells, i, cancer, world.time());
            }
        }
        for (Division division : detach.divisions()) {
            if (isSplitting(division)) {
                dividing.paint(brush, cells, division, world.time());
            }
        }
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.IMMUNE)) {
                CellShapes.spiky(brush, cells.x[i], cells.y[i], cells.radius[i], cells.turn[i], immune, 1);
            }
        }
        Trek[] group = detach.group();
        for (int i = group.length - 1; i >= 0; i--) {
            CellShapes.body(brush, group[i].body(), cancer, cells.look[group[i].cell()] * 0.01f, world.time() * 0.12f, 1);
        }
        int first = detach.first();
        if (!cells.is(first, Mode.DYING) && cells.isThere(first)) {
            CellShapes.body(brush, detach.firstBody(), cancer, cells.look[first] * 0.01f, world.time() * 0.12f, 1);
        }
        brush.glow(detach.hero().nucleusX(), detach.hero().nucleusY(), 8, LIGHT, glow, 0.55f);
        Hero.paint(brush, detach.hero(), cancer, glow, world.time());
    }

    /// Settled and loose cells are drawn pressed against each other; the others have shapes of their own.
    private boolean isPacked(Cells cells, int i) {
        if (i == detach.heroCell() || i == detach.first()) {
            return false;
        }
        for (Trek one : detach.group()) {
            if (i == one.cell()) {
                return false;
            }
        }
        for (Division division : detach.divisions()) {
            if (isSplitting(division) && (i == division.parent() || i == division.daughter())) {
                boolean isOne = division.split() < 0.5f && i == division.daughter();
                return Dividing.isPassing(division) && !isOne;
            }
        }
        return cells.is(i, Mode.SETTLED) || cells.is(i, Mode.LOOSE);
    }

    private static boolean isSplitting(Division division) {
        return division.split() > 0 && division.split() < 1;
    }
}
