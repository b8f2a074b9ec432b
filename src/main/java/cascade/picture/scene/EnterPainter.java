package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Cobbles;
import cascade.picture.Fibres;
import cascade.picture.Look;
import cascade.picture.MacrophageShape;
import cascade.picture.Palette;
import cascade.picture.ScenePainter;
import cascade.picture.VesselGround;
import cascade.picture.Vignette;
import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Vessel;
import cascade.simulation.World;
import cascade.simulation.scene.Enter;
import cascade.simulation.scene.Trail;

/// Paints the way into the blood: fibres, a leaky vessel, a macrophage at its wall, and the cell that slips in.
final class EnterPainter implements ScenePainter {

    private static final float TISSUE_CELL = 24;
    private static final float[] FIBRE_BOX = {-330, -100, 330, 12};
    private static final float[] LOW_BOX = {-330, 55, 330, 130};
    /// Length of each of the two lining cells beside the door, µm.
    private static final float LEFT_CELL = 29;
    private static final float RIGHT_CELL = 25;
    private static final int POINTS = 26;

    private final Enter enter;
    private final Cobbles tissue;
    private final VesselGround vessel;
    private final LooseLining lining;
    private final Vignette vignette;
    private final BloodPainter blood;
    private final Look cancer;
    private final Look macrophage;
    private final int ground;
    private final int fibre;
    private final int strand;
    private final int leak;
    private final int glow;

    EnterPainter(Palette palette, float scale, Enter enter) {
        this.enter = enter;
        Vessel v = enter.vessel();
        tissue = new Cobbles(palette, TISSUE_CELL, 31, this::isTissue);
        vessel = new VesselGround(palette, v);
        lining = new LooseLining(palette, v);
        vignette = new Vignette(palette, Enter.WIDTH);
        blood = new BloodPainter(palette, scale);
        cancer = Look.cancer(palette);
        macrophage = Look.macrophage(palette);
        ground = palette.get("tissue-ground");
        fibre = palette.get("fibre");
        strand = palette.get("fibre-strand");
        leak = palette.get("blood-edge");
        glow = palette.get("hero-glow");
    }

    /// Tissue cells stand back from the vessel, from the loose fibres above it and from the way of the hero.
    private boolean isTissue(float x, float y) {
        if (y > enter.vessel().centre(x)) {
            return enter.vessel().outside(x, y) > 23;
        }
        float edge = -40 - 30 * near(x, 10, 60) + 22 * near(x, 118, 56) + 34 * near(x, -176, 70) + 30 * near(x, 230, 80);
        return y < edge && clear(x, y);
    }

    /// 1 at `middle`, falling softly to 0 further than `reach` µm away.
    private static float near(float x, float middle, float reach) {
        float t = Math.abs(x - middle) / reach;
        return t >= 1 ? 0 : (1 - t * t) * (1 - t * t);
    }

    private boolean clear(float x, float y) {
        Trail trail = enter.trail();
        for (int k = 0; k <= 8; k++) {
            float dx = x - trail.x(k / 8f);
            float dy = y - trail.y(k / 8f);
            if (dx * dx + dy * dy < 24 * 24) {
                return false;
            }
        }
        return far(x, y, -80, -36) && far(x, y, -98, -15);
    }

    private static boolean far(float x, float y, float fromX, float fromY) {
        float dx = x - fromX;
        float dy = y - fromY;
        return dx * dx + dy * dy > 25 * 25;
    }

    @Override
    public void backdrop(Brush brush) {
        Vessel v = enter.vessel();
        brush.ground((x, y, pixel) -> vignette.over(
                vessel.stream(tissue.over(ground, x, y, pixel), x, y, pixel), x, y));
        Fibres.draw(brush, new Dice(12), 320, FIBRE_BOX, 62, 0.5f, fibre,
                (x, y) -> v.outside(x, y) > 7 && !isTissue(x, y - 14));
        Fibres.draw(brush, new Dice(13), 150, LOW_BOX, 50, 0.45f, fibre,
                (x, y) -> v.outside(x, y) > 7 && v.outside(x, y) < 19);
        strands(brush);
        lining.still(brush, 7, enter.door().x() - LEFT_CELL, enter.door().x() + RIGHT_CELL);
    }

    /// The bundle of fibres that the hero crawls along, bending away along the wall.
    private void strands(Brush brush) {
        var dice = new Dice(21);
        var xs = new float[POINTS];
        var ys = new float[POINTS];
        var halves = new float[POINTS];
        Trail trail = enter.trail();
        for (int i = 0; i < 9; i++) {
            float off = -7 + 1.9f * i + dice.bell();
            float wave = dice.unit();
            float width = dice.between(0.35f, 0.75f);
            for (int k = 0; k < POINTS; k++) {
                float t = 1.2f * k / (POINTS - 1f) - 0.22f;
                float curve = Math.max(0, t - 0.55f);
                float x = trail.x(Math.max(t, 0)) + Math.min(t, 0) * 95;
                float y = trail.y(Math.max(t, 0)) + Math.min(t, 0) * 60;
                float in = Math.max(0, t);
                float fan = off * (1 + 1.6f * curve);
                xs[k] = x - trail.alongY(in) * fan + 95 * curve * curve * (off < 0 ? 1 : -1);
                ys[k] = y + trail.alongX(in) * fan + 1.1f * cascade.simulation.Trig.sin(t * 2.3f + wave);
                halves[k] = width * (1 - 0.7f * Math.abs(2f * k / (POINTS - 1) - 1));
            }
            brush.thread(xs, ys, halves, strand);
        }
    }

    @Override
    public void paint(Brush brush, World world) {
        Cells cells = world.cells();
        float seconds = world.time();
        float x = enter.door().x();
        float y = enter.door().y();
        blood.paint(brush, cells);
        float gap = enter.gap();
        brush.glow(x, y - 1, 1, 4 + gap * 3, leak, Math.min(0.9f, 0.25f * gap));
        float lip = (gap - 0.6f) * 0.75f;
        lining.cell(brush, -1, x - LEFT_CELL, x - gap, 0.2f, 1, 0, lip);
        lining.cell(brush, -1, x + gap, x + RIGHT_CELL, -0.2f, 1.06f, lip, 0);
        Crowd.others(brush, cells, enter.heroCell(), cancer, seconds);
        MacrophageShape.paint(brush, enter.macrophage().x, enter.macrophage().y, enter.macrophage().r, macrophage,
                seconds);
        Hero.paint(brush, enter.hero(), cancer, glow, seconds);
    }
}
