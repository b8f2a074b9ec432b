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
import cascade.simulation.Mode;
import cascade.simulation.SoftBody;
import cascade.simulation.Vessel;
import cascade.simulation.World;
import cascade.simulation.scene.Trip;

/// Paints the trip: a wide, winding vessel full of red cells, and the few cells that ride among them.
final class TripPainter implements ScenePainter {

    private static final ThreadLocal<SoftBody> SCRATCH = ThreadLocal.withInitial(SoftBody::loose);
    private static final float TISSUE_CELL = 25;
    /// The camera travels, so the darkening begins further out.
    private static final float TRAVELS = 1.5f;
    /// A platelet that has stuck spreads out flat (N-06: up to 4 µm).
    private static final float STUCK_LONG = 2.2f;
    private static final float STUCK_SHORT = 1.35f;

    private final Trip trip;
    private final Cobbles tissue;
    private final VesselGround vessel;
    private final VesselGround small;
    private final Vignette vignette;
    private final BloodPainter blood;
    private final Fading fading;
    private final Look cancer;
    private final Look immune;
    private final Look platelet;
    private final int ground;
    private final int fibre;
    private final int glow;

    TripPainter(Palette palette, float scale, Trip trip) {
        this.trip = trip;
        Vessel v = trip.vessel();
        tissue = new Cobbles(palette, TISSUE_CELL, 23, (x, y) -> v.outside(x, y) > 25 && trip.file().vessel().outside(x, y) > 19);
        vessel = new VesselGround(palette, v);
        small = new VesselGround(palette, trip.file().vessel());
        vignette = new Vignette(palette, Trip.WIDTH * TRAVELS);
        blood = new BloodPainter(palette, scale);
        fading = new Fading(palette);
        cancer = Look.cancer(palette);
        immune = Look.immune(palette);
        platelet = Look.platelet(palette);
        ground = palette.get("tissue-ground");
        fibre = palette.get("fibre");
        glow = palette.get("hero-glow");
    }

    @Override
    public void backdrop(Brush brush) {
        brush.ground((x, y, pixel) -> {
            int colour = small.over(tissue.over(ground, x, y, pixel), x, y, pixel);
            return vignette.over(vessel.over(colour, x, y, pixel), x, y);
        });
        Bedding.draw(brush, new Dice(8), trip.vessel(), 330, 470, 8, 24, Colour.mix(ground, fibre, 0.85f) | 0xFF000000);
    }

    @Override
    public void paint(Brush brush, World world) {
        Cells cells = world.cells();
        float seconds = world.time();
        blood.paint(brush, cells);
        SoftBody body = SCRATCH.get();
        for (int i = 0; i < cells.count(); i++) {
            if (isRound(cells, i)) {
                if (cells.is(i, Mode.DYING)) {
                    fading.paint(brush, cells, i, seconds);
                } else {
                    body.round(cells.x[i], cells.y[i], cells.radius[i]);
                    CellShapes.body(brush, body, cancer, cells.look[i] * 0.01f, seconds * 0.12f, 1);
                }
            }
        }
        for (int i = 0; i < trip.file().size(); i++) {
            CellShapes.body(brush, trip.file().body(i), cancer, cells.look[trip.file().cell(i)] * 0.01f, seconds * 0.12f, 1);
        }
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.IMMUNE)) {
                CellShapes.spiky(brush, cells.x[i], cells.y[i], cells.radius[i], cells.turn[i], immune, 1);
            }
        }
        Hero.paint(brush, trip.hero(), cancer, glow, seconds);
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Mode.STUCK)) {
                CellShapes.oval(brush, cells.x[i], cells.y[i], STUCK_LONG, STUCK_SHORT, cells.turn[i], platelet, 1);
            }
        }
    }

    /// Whether a cancer cell is drawn as a round one: not the hero, and none of those in the narrow vessel.
    private boolean isRound(Cells cells, int i) {
        return cells.is(i, Kind.CANCER) && i != trip.heroCell() && cells.isThere(i)
                && (i < trip.file().cell(0) || i > trip.file().cell(trip.file().size() - 1));
    }
}
