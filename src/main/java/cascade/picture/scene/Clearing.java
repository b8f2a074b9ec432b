package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Cobbles;
import cascade.picture.Colour;
import cascade.picture.Glaze;
import cascade.picture.Palette;
import cascade.picture.PerThread;
import cascade.simulation.Trig;
import cascade.simulation.scene.Supply;
import java.util.Arrays;

/// Paints where a colony has taken the place of tissue: tissue cells fade one by one, whole, and a soft shade lies
/// where cells have died.
///
/// Which tissue cell a point belongs to is looked up in a map that is made once, a point a µm.
final class Clearing {

    private static final float LEFT = -700;
    private static final float TOP = -520;
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 900;
    /// No point of a tissue cell is farther from its middle, µm.
    private static final float CELL = 24;
    private static final float SHADE = 0.75f;

    private final Supply supply;
    private final short[] owner = new short[WIDTH * HEIGHT];
    private final int[] middles;
    private final int ground;
    private final int spent;
    /// What one thread works with while it paints its rows.
    private final PerThread<Layer> layers = new PerThread<>(Layer::new);

    Clearing(Palette palette, Cobbles tissue, Supply supply) {
        this.supply = supply;
        ground = palette.get("clearing");
        spent = palette.get("spent");
        int[] middle = new int[WIDTH * HEIGHT];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = tissue.middle(LEFT + i % WIDTH + 0.5f, TOP + i / WIDTH + 0.5f);
        }
        middles = Arrays.stream(middle).sorted().distinct().toArray();
        for (int i = 0; i < middle.length; i++) {
            owner[i] = i > 0 && middle[i] == middle[i - 1] ? owner[i - 1]
                    : (short) Arrays.binarySearch(middles, middle[i]);
        }
    }

    void paint(Brush brush) {
        Layer layer = layers.get();
        layer.begin();
        brush.glaze(Math.max(layer.left, LEFT), Math.max(layer.top, TOP), Math.min(layer.right, LEFT + WIDTH - 1),
                Math.min(layer.bottom, TOP + HEIGHT - 1), layer);
    }

    /// The clearing as it is now: how far each tissue cell is gone, and the shade along the present row.
    private final class Layer implements Glaze {

        private final float[] gone = new float[middles.length];
        private final float[] dark = new float[supply.spent.length];
        private final float[] shade = new float[supply.oxygen.columns()];
        private float row;
        private float left;
        private float top;
        private float right;
        private float bottom;

        void begin() {
            row = Float.NaN;
            left = top = Float.MAX_VALUE;
            right = bottom = -Float.MAX_VALUE;
            for (int i = 0; i < gone.length; i++) {
                float taken = supply.oxygen.at(supply.taken, Cobbles.middleX(middles[i]), Cobbles.middleY(middles[i]));
                gone[i] = Trig.ease(0.12f, 0.75f, taken);
                if (gone[i] > 0) {
                    left = Math.min(left, Cobbles.middleX(middles[i]) - CELL);
                    right = Math.max(right, Cobbles.middleX(middles[i]) + CELL);
                    top = Math.min(top, Cobbles.middleY(middles[i]) - CELL);
                    bottom = Math.max(bottom, Cobbles.middleY(middles[i]) + CELL);
                }
            }
            for (int i = 0; i < dark.length; i++) {
                dark[i] = supply.spent[i] <= 0 ? 0 : SHADE * Trig.ease(0, 0.9f, supply.spent[i]);
            }
        }

        @Override
        public int at(float x, float y, int below) {
            float t = gone[owner[(int) (y - TOP) * WIDTH + (int) (x - LEFT)]];
            if (t <= 0) {
                return below;
            }
            if (y != row) {
                line(y);
            }
            int colour = t >= 1 ? ground : Colour.mix(below, ground, t);
            float u = supply.oxygen.column(x);
            int i = (int) u;
            float dim = shade[i] + (shade[i + 1] - shade[i]) * (u - i);
            return dim <= 0 ? colour : Colour.mix(colour, spent, dim);
        }

        private void line(float y) {
            row = y;
            supply.oxygen.row(dark, y, shade);
        }
    }
}
