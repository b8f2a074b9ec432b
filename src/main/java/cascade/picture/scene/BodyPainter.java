package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.CellShapes;
import cascade.picture.Colour;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.picture.ScenePainter;
import cascade.simulation.Cells;
import cascade.simulation.Trig;
import cascade.simulation.World;
import cascade.simulation.scene.Body;
import cascade.simulation.scene.Division;

/// Paints a body at every width of the picture: the whole figure with its roads and marks, and the cells in it.
final class BodyPainter implements ScenePainter {

    /// Widths of the picture between which cells come in, µm.
    private static final float CELLS_FAR = 9000;
    private static final float CELLS_NEAR = 3500;
    /// Width at which the tumour is a dot too small to see, µm.
    private static final float SPECK = 6e4f;
    private static final float TUMOUR = 58;
    /// Widths between which the gold mark gives way to what it marks, µm.
    private static final float MARK_FAR = 4e5f;
    private static final float MARK_NEAR = 6e4f;
    /// Radius of the mark as a part of the picture's width, and never less than this, µm.
    private static final float MARK = 0.0075f;

    /// While the camera dives, a mist lies over what rushes by: clear lobules would flicker more than three times a
    /// second. It leaves this difference of relative luminance, less than a flash has (WCAG 2.3.1: a tenth).
    private static final float SEEN = 0.075f;
    /// And it is at least so thick, for the small bright things in a dark palette.
    private static final float MIST = 0.8f;
    private static final String[] RUSHES_BY = {"tissue-ground", "tissue-border", "tissue-light", "tissue-dark"};
    /// Widths of the picture, µm, between which the mist comes and goes: near the cells, and far off.
    private static final float MIST_ENDS = 360;
    private static final float MIST_GONE = 303;
    private static final float FAR_CLEAR = 2.2e6f;
    private static final float FAR_MIST = 1.1e6f;

    private final Body body;
    private final BodyGround ground;
    private final BodyRoads roads;
    private final BodyMarks marks;
    private final BloodPainter blood;
    private final Dividing dividing;
    private final Look cancer;
    private final Look speck;
    private final int gold;
    private final int rim;
    private final int glow;
    private final int mist;
    private final float thick;

    BodyPainter(Palette palette, float scale, Body body) {
        this.body = body;
        ground = new BodyGround(palette, body, new FineRoads(palette, body));
        roads = new BodyRoads(palette, body);
        marks = new BodyMarks(palette, body);
        blood = new BloodPainter(palette, scale);
        dividing = new Dividing(palette);
        cancer = Look.cancer(palette);
        speck = new Look(cancer.light(), cancer.dark(), cancer.outline(), 2.4f, cancer.core(), cancer.spot());
        gold = palette.get("gold-soft");
        rim = palette.get("gold-deep");
        glow = palette.get("hero-glow");
        mist = palette.get("tissue-ground");
        thick = Math.max(MIST, 1 - SEEN / palette.span(RUSHES_BY));
    }

    @Override
    public void backdrop(Brush brush) {
        ground.paint(brush);
    }

    @Override
    public void paint(Brush brush, World world) {
        float across = brush.across();
        float seconds = world.time();
        roads.paint(brush, seconds);
        marks.paint(brush);
        float cells = BodyGround.between(CELLS_FAR, CELLS_NEAR, across);
        float light = body.origin() * (0.9f + 0.1f * Trig.sin(seconds / 4)) * (1 - cells);
        if (light > 0) {
            float wide = Math.max(across * MARK * 3.6f, TUMOUR * 1.75f);
            brush.glow(0, 0, wide * 0.3f, wide, glow, light);
        }
        if (cells < 1 && across < SPECK) {
            CellShapes.oval(brush, 0, 0, TUMOUR * 1.08f, TUMOUR, 0, speck, (1 - cells) * BodyGround.between(SPECK, SPECK / 3, across));
        }
        if (cells > 0) {
            near(brush, world.cells(), cells, seconds);
        }
        brush.veil(mist, thick * (1 - BodyGround.between(MIST_ENDS, MIST_GONE, across))
                * BodyGround.between(FAR_CLEAR, FAR_MIST, across));
        float mark = body.origin() * (1 - BodyGround.between(MARK_FAR, MARK_NEAR, across));
        if (mark > 0) {
            float r = across * MARK;
            brush.disc(0, 0, r, Colour.faint(rim, mark));
            brush.disc(0, 0, r * 0.74f, Colour.faint(gold, mark));
        }
    }

    private void near(Brush brush, Cells cells, float alpha, float seconds) {
        if (brush.across() < CELLS_NEAR / 2) {
            blood.paint(brush, body.blood());
        }
        for (int i = 0; i < cells.count(); i++) {
            if (!divides(i)) {
                Packed.cell(brush, cells, i, cancer, seconds);
            }
        }
        for (int k = 0; k < Body.DAUGHTERS; k++) {
            Division division = body.division(k);
            if (division.daughter() >= 0 && division.split() < 1) {
                dividing.paint(brush, cells, division, seconds);
            }
        }
    }

    /// Whether a cell is to be painted as one that becomes two.
    private boolean divides(int cell) {
        for (int k = 0; k < Body.DAUGHTERS; k++) {
            Division division = body.division(k);
            boolean part = division.parent() == cell || division.daughter() == cell;
            if (part && division.daughter() >= 0 && division.split() < 1 && !Dividing.isPassing(division)) {
                return true;
            }
        }
        return false;
    }
}
