package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Colour;
import cascade.picture.Fibres;
import cascade.picture.Palette;
import cascade.simulation.Dice;
import cascade.simulation.Trig;
import cascade.simulation.Vessel;
import cascade.simulation.scene.Land;
import cascade.simulation.scene.Shore;

/// Brain: a soft ground full of fine threads, nerve cells, and star cells whose feet lie side by side along the vessel.
final class BrainGround implements OrganGround {

    private static final float[] BOX = {-230, -130, 230, 130};
    /// Middles of the star cells, µm; the first is the one that a name points to.
    private static final float[][] STARS = {{Shore.STAR_X, Shore.STAR_Y}, {92, -46}, {-142, -62}, {-14, 79}, {-104, 76},
            {86, 74}, {168, -64}, {170, 78}, {-186, 66}};
    /// Middles of nerve cells and the direction in which their long arm goes, µm and turns.
    private static final float[][] NERVES = {{20, -78, 0.7f}, {-100, -26, 0.6f}, {148, -20, 0.8f}, {40, 66, 0.28f},
            {-62, 58, 0.2f}, {132, 56, 0.3f}, {-168, 44, 0.22f}, {-26, -88, 0.8f}, {72, -86, 0.64f}, {-70, 92, 0.4f}};
    private static final int ARMS = 9;
    private static final int PIECES = 12;
    private static final float GOLDEN = 0.618f;
    /// Half of the thickness of a foot, its length along the wall, the room to the next, and the line around it, µm.
    private static final float FOOT = 1.9f;
    private static final float FOOT_LENGTH = 17;
    private static final float FOOT_GAP = 0.8f;
    private static final float LINE = 0.4f;
    private static final float STAR = 5.2f;
    private static final float NERVE = 7.5f;

    private final Vessel vessel;
    private final float doorX;
    private final int ground;
    private final int deep;
    private final int thread;
    private final int star;
    private final int starLine;
    private final int starCore;
    private final int nerve;
    private final int nerveLine;
    private final int nucleus;
    private final int core;
    private final float[] xs = new float[PIECES];
    private final float[] ys = new float[PIECES];
    private final float[] halves = new float[PIECES];

    BrainGround(Palette palette, Land land) {
        vessel = land.vessel();
        doorX = land.door().x();
        ground = palette.get("brain-ground");
        deep = palette.get("brain-deep");
        thread = palette.get("fibre");
        star = palette.get("star-light");
        starLine = palette.get("star-outline");
        starCore = palette.get("star-core");
        nerve = palette.get("tissue-light");
        nerveLine = palette.get("spindle-outline");
        nucleus = palette.get("tissue-core");
        core = palette.get("tissue-spot");
    }

    @Override
    public int at(float x, float y, float pixel) {
        float cloud = Trig.sin(x / 90 + 0.3f * Trig.sin(y / 60)) * 0.5f + Trig.sin(y / 70 + x / 190 + 0.2f) * 0.5f;
        int colour = Colour.mix(ground, deep, 0.35f + 0.3f * cloud);
        float grain = Trig.sin(x / 7.3f + Trig.sin(y / 11)) * Trig.sin(y / 6.1f + Trig.sin(x / 13));
        return Colour.mix(colour, ground, 0.25f + 0.25f * grain);
    }

    @Override
    public void details(Brush brush) {
        Fibres.draw(brush, new Dice(25), 520, BOX, 60, 0.4f, thread, (x, y) -> vessel.outside(x, y) > 13);
        for (float[] n : NERVES) {
            nerve(brush, n[0], n[1], n[2]);
        }
        for (float[] s : STARS) {
            star(brush, s[0], s[1]);
        }
        feet(brush, -1);
        feet(brush, 1);
    }

    /// Feet side by side along the outer face of the wall; two of them meet where the hero comes out.
    private void feet(Brush brush, int side) {
        float start = side < 0 ? doorX : doorX + FOOT_LENGTH * 0.4f;
        for (float x = start - 15 * FOOT_LENGTH; x < start + 14 * FOOT_LENGTH; x += FOOT_LENGTH) {
            for (int pass = 0; pass < 2; pass++) {
                for (int k = 0; k < PIECES; k++) {
                    float t = k / (PIECES - 1f);
                    float at = x + FOOT_GAP + FOOT + (FOOT_LENGTH - 2 * FOOT_GAP - 2 * FOOT) * t;
                    float out = vessel.half(at) + vessel.wall() + FOOT + LINE;
                    xs[k] = at;
                    ys[k] = vessel.centre(at) + side * out / vessel.lean(at);
                    halves[k] = FOOT * (0.8f + 0.3f * (1 - (2 * t - 1) * (2 * t - 1))) + (pass == 0 ? LINE : 0);
                }
                brush.thread(xs, ys, halves, pass == 0 ? starLine : star);
            }
        }
    }

    /// A star cell: arms all round, of which those towards the vessel end in feet on its wall.
    private void star(Brush brush, float x, float y) {
        int side = y < vessel.centre(x) ? -1 : 1;
        for (int pass = 0; pass < 2; pass++) {
            for (int arm = 0; arm < ARMS; arm++) {
                float turn = (arm + 0.3f * Trig.sin(arm * GOLDEN + x / 50)) / ARMS;
                float down = Trig.sin(turn) * -side;
                float length = 19 + 6 * Trig.sin(arm * GOLDEN + y / 40);
                float endX = x + Trig.cos(turn) * length;
                float endY = y + Trig.sin(turn) * length;
                if (down > 0.3f) {
                    endX = x + Trig.cos(turn) * length * 1.5f;
                    endY = vessel.centre(endX) + side * (vessel.half(endX) + vessel.wall() + FOOT) / vessel.lean(endX);
                }
                arm(brush, x, y, endX, endY, 1.5f, 0.05f * Trig.sin(arm * GOLDEN * 2), pass == 0 ? LINE : 0,
                        pass == 0 ? starLine : star);
            }
            brush.disc(x, y, STAR + (pass == 0 ? LINE : 0), pass == 0 ? starLine : star);
        }
        brush.disc(x + 0.4f, y + 0.3f, STAR * 0.55f, starCore);
        brush.disc(x - 0.6f, y - 0.6f, STAR * 0.14f, star);
    }

    /// A nerve cell: a rounded wedge with one long arm and a few branching ones.
    private void nerve(Brush brush, float x, float y, float turn) {
        for (int pass = 0; pass < 2; pass++) {
            float line = pass == 0 ? LINE : 0;
            int colour = pass == 0 ? nerveLine : nerve;
            float ux = Trig.cos(turn);
            float uy = Trig.sin(turn);
            arm(brush, x, y, x + ux * 52, y + uy * 52, NERVE * 0.55f, 0.06f, line, colour);
            for (int way = -1; way <= 1; way++) {
                float back = turn + 0.5f + way * 0.13f;
                float midX = x + Trig.cos(back) * 20;
                float midY = y + Trig.sin(back) * 20;
                arm(brush, x, y, midX, midY, NERVE * 0.42f, 0.04f * way, line, colour);
                for (int branch = -1; branch <= 1; branch += 2) {
                    float on = back + branch * 0.06f;
                    arm(brush, midX, midY, midX + Trig.cos(on) * 16, midY + Trig.sin(on) * 16, 0.8f, 0.03f * branch, line,
                            colour);
                }
            }
            brush.disc(x, y, NERVE + line, colour);
        }
        brush.disc(x, y, NERVE * 0.5f, nucleus);
        brush.disc(x + 0.8f, y - 0.6f, NERVE * 0.16f, core);
    }

    /// A tapering, bent arm; it ends where the vessel begins.
    private void arm(Brush brush, float ax, float ay, float bx, float by, float half, float bend, float line, int colour) {
        for (int k = 0; k < PIECES; k++) {
            float t = k / (PIECES - 1f);
            float off = bend * 4 * t * (1 - t);
            xs[k] = ax + (bx - ax) * t - (by - ay) * off;
            ys[k] = ay + (by - ay) * t + (bx - ax) * off;
            boolean free = vessel.outside(xs[k], ys[k]) > vessel.wall();
            halves[k] = free ? half * (1 - 0.75f * (float) Math.sqrt(t)) + line : 0;
        }
        brush.thread(xs, ys, halves, colour);
    }
}
