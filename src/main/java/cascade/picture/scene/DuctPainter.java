package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Colour;
import cascade.picture.Contour;
import cascade.picture.Look;
import cascade.picture.Palette;
import cascade.picture.Shade;
import cascade.simulation.Dice;
import cascade.simulation.Trig;
import cascade.simulation.scene.Ring;
import cascade.simulation.scene.Lining;

/// Paints a duct seen across: its hollow, the golden membrane, the two rings of its lining, and the soft threads
/// around it.
final class DuctPainter {

    private static final ThreadLocal<Contour> SCRATCH = ThreadLocal.withInitial(Contour::new);
    /// Half width of the membrane's line, µm; not to scale (N-34).
    private static final float SHEET_HALF = 1.7f;
    /// Width of the line around a cell, µm, and room between two cells.
    private static final float LINE = 0.9f;
    private static final float APART = 0.5f;
    /// Where the nuclei of tall and of flat cells lie, as a part of the height, and how large they are.
    private static final float TALL_CORE_AT = 0.4f;
    private static final float TALL_CORE = 0.5f;
    private static final float FLAT_CORE = 0.46f;
    private static final float LIVELINESS = 0.05f;
    private static final float BREATH = 0.5f;
    /// No point of a tall cell is farther from its middle, µm.
    private static final float TALL_REACH = 22;
    private static final int PIECES = 14;

    private final Lining lining;
    private final Look look;
    private final int hollow;
    private final int hollowDeep;
    private final int light;
    private final int dark;
    private final int near;
    private final int far;

    DuctPainter(Palette palette, Lining lining) {
        this.lining = lining;
        look = new Look(palette.get("tissue-light"), palette.get("tissue-dark"), palette.get("tissue-border"), LINE,
                palette.get("tissue-core"), palette.get("tissue-spot"));
        hollow = palette.get("hollow");
        hollowDeep = palette.get("hollow-deep");
        light = palette.get("sheet-light");
        dark = palette.get("sheet-dark");
        near = palette.get("fibre-near");
        far = palette.get("fibre-far");
    }

    /// Lays the hollow and the membrane over `under` at a point.
    int over(int under, float x, float y, float pixel) {
        Ring duct = lining.duct();
        float reach = duct.radius() * 1.2f;
        if (Math.abs(x - duct.x()) > reach || Math.abs(y - duct.y()) > reach) {
            return under;
        }
        float inside = duct.inside(x, y);
        if (inside < -SHEET_HALF - pixel) {
            return under;
        }
        int within = Colour.mix(hollowDeep, hollow, Trig.ease(duct.radius() * 0.2f, duct.radius() * 0.9f, inside));
        int colour = Colour.mix(under, within, Shade.coverage(-inside / pixel));
        colour = Colour.mix(colour, dark, Shade.coverage((Math.abs(inside) - SHEET_HALF) / pixel));
        return Colour.mix(colour, light,
                Shade.coverage((Math.abs(inside - SHEET_HALF * 0.25f) - SHEET_HALF * 0.45f) / pixel));
    }

    /// Draws threads that lie around it.
    void threads(Brush brush, long seed, int count, float reach) {
        var dice = new Dice(seed);
        var xs = new float[PIECES + 1];
        var ys = new float[PIECES + 1];
        var halves = new float[PIECES + 1];
        Ring duct = lining.duct();
        for (int i = 0; i < count; i++) {
            float from = dice.unit();
            float length = dice.between(0.04f, 0.13f);
            float out = 5 + reach * dice.unit() * dice.unit();
            float drift = dice.bell() * 5;
            float width = i % 2 == 0 ? dice.between(0.8f, 1.9f) : dice.between(0.35f, 0.8f);
            for (int k = 0; k <= PIECES; k++) {
                float t = k / (float) PIECES - 0.5f;
                float direction = from + t * length;
                float away = duct.rim(direction) + out + drift * (t + t * t) + Trig.sin(t * 1.6f + from * 9);
                xs[k] = duct.x() + Trig.cos(direction) * away;
                ys[k] = duct.y() + Trig.sin(direction) * away;
                halves[k] = width * (1 - 3.4f * t * t);
            }
            brush.thread(xs, ys, halves, i % 2 == 0 ? far : near);
        }
    }

    /// Paints the ring of flat cells.
    void flats(Brush brush) {
        Contour contour = SCRATCH.get();
        for (int k = 0; k < lining.flats(); k++) {
            cell(contour, k, lining.flats(), lining.foot(0), lining.foot(1) - lining.foot(0), 0.5f);
            contour.paint(brush, look, FLAT_CORE, 1);
        }
    }

    /// Paints the ring of tall cells as they are now.
    void talls(Brush brush, float seconds) {
        Contour contour = SCRATCH.get();
        Ring duct = lining.duct();
        for (int k = 0; k < lining.talls(); k++) {
            float direction = (k + 0.5f) / lining.talls();
            float out = duct.rim(direction) - lining.foot(1) - 12;
            float x = duct.x() + Trig.cos(direction) * out;
            float y = duct.y() + Trig.sin(direction) * out;
            if (lining.has(k) && brush.sees(x, y, TALL_REACH)) {
                float breath = BREATH * Trig.sin(seconds * LIVELINESS + k * 0.37f);
                float own = 1.6f * Trig.sin(k * 0.618f * 3);
                float height = lining.height(k) * (1 + 0.04f * own) + breath;
                cell(contour, k, lining.talls(), lining.foot(1), height, TALL_CORE_AT);
                contour.paint(brush, look, TALL_CORE, 1);
            }
        }
    }

    /// Shapes one cell of a ring: pressed flat by its two neighbours, its foot and the hollow.
    ///
    /// @param foot how far inside the membrane it stands, µm
    /// @param at   where its nucleus is, as a part of its height
    private void cell(Contour contour, int k, int ring, float foot, float height, float at) {
        Ring duct = lining.duct();
        float start = border(k, ring);
        float end = border(k + 1, ring);
        float direction = (start + end) / 2;
        float base = duct.rim(direction) - foot;
        float out = base - height * at;
        float c = Trig.cos(direction);
        float s = Trig.sin(direction);
        float half = out * Trig.sin((end - start) / 2) - APART / 2;
        float tall = height * (1 - at);
        float radius = (float) Math.sqrt(half * half + tall * tall);
        contour.begin(duct.x() + c * out, duct.y() + s * out, radius, k * 0.83f, 0, 0.3f);
        contour.press(Trig.sin(start), -Trig.cos(start), half);
        contour.press(-Trig.sin(end), Trig.cos(end), half);
        contour.press(c, s, height * at);
        contour.press(-c, -s, tall);
    }

    /// Where the border before a cell of a ring is, turns; borders are shaken a little.
    private static float border(int k, int ring) {
        int own = k % ring;
        return (k + 0.16f * Trig.sin(own * 0.618f * 5 + ring * 0.1f)) / ring;
    }
}
