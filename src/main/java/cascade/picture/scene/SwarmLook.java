package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.CellShapes;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.picture.Raster;
import cascade.picture.SpriteSheet;
import cascade.picture.View;
import cascade.simulation.Mode;
import cascade.simulation.SoftBody;
import cascade.simulation.scene.Swarm;
import java.util.List;

/// What the benchmark's cells look like, by how many there are: full cells, small cells or points.
public final class SwarmLook {

    /// Half the width of a full cell, µm: 24 px across where a picture of 16:9 is 1920 px wide.
    private static final float FULL = 12;
    /// So many are still drawn as full cells; they overlap twice over then.
    private static final int MOST_FULL = 10_000;
    /// Half the width of a small cell, µm: 5 px across.
    private static final float SMALL = 2.5f;
    private static final int MOST_SMALL = 100_000;
    /// Outlines of full and small cells, µm.
    private static final float LINE = 1.1f;
    private static final float THIN = 0.5f;
    /// How far a sprite reaches beyond its radius.
    private static final float BULGE = 1.2f;
    /// A cell that grows is so much larger.
    private static final float GROWN = 1.1f;
    private static final int FULL_INDIVIDUALS = 4;
    private static final int FULL_WOBBLES = 6;
    /// What a cell can be doing: each has a look of its own.
    private static final List<Mode> MODES = Swarm.modes();

    private final Palette palette;
    private final float radius;

    /// @param count cells to draw
    public SwarmLook(Palette palette, int count) {
        this.palette = palette;
        radius = count <= MOST_FULL ? FULL : count <= MOST_SMALL ? SMALL : 0;
    }

    /// Whether a cell is one pixel only.
    boolean isPoints() {
        return radius == 0;
    }

    /// How far a cell reaches from its middle, µm.
    float reach() {
        return radius * GROWN * BULGE + 2;
    }

    /// Cells that differ from one another; the smaller, the fewer are told apart.
    int individuals() {
        return radius > SMALL ? FULL_INDIVIDUALS : 1;
    }

    /// Steps in a round of wobbling.
    int wobbles() {
        return radius > SMALL ? FULL_WOBBLES : 2;
    }

    /// The colour of what the cells swim in, straight.
    public int ground() {
        return palette.get("blood-middle");
    }

    /// The sprites of each look.
    SpriteSheet[] sheets(float scale) {
        var sheets = new SpriteSheet[MODES.size()];
        for (int i = 0; i < MODES.size(); i++) {
            sheets[i] = SpriteSheet.cells(look(i), MODES.get(i) == Mode.GROWING ? radius * GROWN : radius, scale,
                    individuals(), wobbles());
        }
        return sheets;
    }

    /// The colour of a point of each look, straight and opaque.
    int[] points() {
        var points = new int[MODES.size()];
        for (int i = 0; i < MODES.size(); i++) {
            points[i] = look(i).dark() | 0xFF000000;
        }
        return points;
    }

    /// The look with a place in [Swarm#modes].
    private Look look(int index) {
        Look look = switch (MODES.get(index)) {
            case ARRESTED -> Look.starved(palette);
            case RESTING -> Look.resting(palette);
            case DYING -> new Look(palette.get("faded-light"), palette.get("faded-dark"), palette.get("faded-outline"), 1,
                    palette.get("faded-outline"), palette.get("faded-light"));
            default -> Look.cancer(palette);
        };
        return look.lined(radius > SMALL ? LINE : THIN);
    }

    /// One cell by itself, for whoever draws crowds in another way.
    ///
    /// @param index of its look, a place in [Swarm#modes]
    /// @param scale pixels a µm
    public Raster cell(int index, float scale) {
        if (isPoints()) {
            return new Raster(1, 1, new int[] {points()[index]});
        }
        int side = (int) (2 * reach() * scale) + 1;
        var raster = new Raster(side, side);
        var view = new View();
        view.look(0, 0, scale, side, side);
        var body = SoftBody.loose();
        body.round(0, 0, MODES.get(index) == Mode.GROWING ? radius * GROWN : radius);
        CellShapes.body(new Brush(raster, view), body, look(index), index, 0, 1);
        return raster;
    }
}
