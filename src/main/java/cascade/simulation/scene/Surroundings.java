package cascade.simulation.scene;

import cascade.simulation.Cells;
import cascade.simulation.Dice;
import cascade.simulation.Kind;
import cascade.simulation.Ledger;
import cascade.simulation.Trig;
import cascade.simulation.Vessel;
import cascade.simulation.World;

/// The tissue around a colony: elastic, so that it presses back the more it is displaced, from some sides more than
/// from others; along new vessels it gives way, and the wall of a vessel lets no cell through.
final class Surroundings {

    /// Radius from which the tissue presses back, µm, and how strongly, per second.
    private static final float YIELDS = 230;
    private static final float STIFF = 0.09f;
    /// How uneven the pressure is, in two, three and five places around.
    private static final float TWO = 0.07f;
    private static final float THREE = 0.09f;
    private static final float FIVE = 0.07f;
    private static final float EDGE = 6;
    private static final float FOLLOWS = 0.02f;
    private static final float SMOOTHS = 0.05f;

    private final Cells cells;
    private final Supply supply;
    private final Vessel below;
    /// Middle and radius of what lives without new vessels, µm.
    private final float[] shape = new float[3];
    private final Lean two;
    private final Lean three;
    private final Lean five;

    Surroundings(Cells cells, Dice dice, Supply supply, Vessel below, Ledger ledger) {
        this.cells = cells;
        this.supply = supply;
        this.below = below;
        ledger.keep(shape);
        two = Lean.of(dice, TWO);
        three = Lean.of(dice, THREE);
        five = Lean.of(dice, FIVE);
    }

    /// A side from which the tissue presses more.
    private record Lean(float x, float y) {

        static Lean of(Dice dice, float strength) {
            float turn = dice.unit();
            return new Lean(strength * Trig.cos(turn), strength * Trig.sin(turn));
        }
    }

    void begin(float x, float y) {
        shape[0] = x;
        shape[1] = y;
    }

    /// Measures what there is to press on.
    void measure() {
        double sx = 0;
        double sy = 0;
        double square = 0;
        int n = 0;
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER) && cells.isThere(i)
                    && (n == 0 || !supply.isRenewed(cells.x[i], cells.y[i]))) {
                sx += cells.x[i];
                sy += cells.y[i];
                float dx = cells.x[i] - shape[0];
                float dy = cells.y[i] - shape[1];
                square += dx * dx + dy * dy;
                n++;
            }
        }
        shape[0] += (float) (sx / n - shape[0]) * FOLLOWS;
        shape[1] += (float) (sy / n - shape[1]) * FOLLOWS;
        // Evenly spread cells are at R / √2 from the middle on (quadratic) average.
        float radius = (float) Math.sqrt(2 * square / n) + EDGE;
        shape[2] += (radius - shape[2]) * SMOOTHS;
    }

    /// Presses a cell towards the middle.
    void press(int i) {
        float strength = STIFF * Math.max(0, shape[2] - YIELDS) / YIELDS;
        float dx = cells.x[i] - shape[0];
        float dy = cells.y[i] - shape[1];
        float d = (float) Math.sqrt(dx * dx + dy * dy) + 1e-3f;
        float ux = dx / d;
        float uy = dy / d;
        float x2 = ux * ux - uy * uy;
        float y2 = 2 * ux * uy;
        float x3 = x2 * ux - y2 * uy;
        float y3 = y2 * ux + x2 * uy;
        float x5 = x2 * x3 - y2 * y3;
        float y5 = y2 * x3 + x2 * y3;
        float uneven = 1 + x2 * two.x + y2 * two.y + x3 * three.x + y3 * three.y + x5 * five.x + y5 * five.y;
        float holds = 1 - Math.min(1, 1.25f * supply.renewed.at(cells.x[i], cells.y[i]));
        float speed = strength * uneven * holds * d * World.TICK;
        cells.x[i] -= ux * speed;
        cells.y[i] -= uy * speed;
        float wall = below.centre(cells.x[i]) - below.half() - below.wall() - cells.radius[i] * 1.2f;
        cells.y[i] = Math.min(cells.y[i], wall);
    }

    float x() {
        return shape[0];
    }

    float y() {
        return shape[1];
    }

    float radius() {
        return shape[2];
    }
}
