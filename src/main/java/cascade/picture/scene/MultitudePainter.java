package cascade.picture.scene;

import cascade.content.Scene;
import cascade.picture.Brush;
import cascade.picture.Colour;
import cascade.picture.Palette;
import cascade.picture.PerThread;
import cascade.picture.ScenePainter;
import cascade.picture.Specks;
import cascade.simulation.Fate;
import cascade.simulation.Trig;
import cascade.simulation.World;
import cascade.simulation.scene.Cohort;
import cascade.simulation.scene.Life;
import cascade.simulation.scene.Multitude;
import cascade.simulation.scene.Rows;
import java.util.ArrayList;
import java.util.List;

/// Paints a multitude: lights on a dark ground, every one a cell.
///
/// Cells that were lost are dim and small, resting cells violet, groups golden and larger; cells in the blood still move.
final class MultitudePainter implements ScenePainter {

    /// The camera begins to widen this long before an act and has arrived this long after its beginning, s.
    private static final float BEFORE = 0.5f;
    private static final float AFTER = 1.4f;
    private static final float SECONDS = Life.ACT / (float) World.TICKS_PER_SECOND;

    /// Steps of a life's colours: coming, turning, ending, each softly.
    private static final int STEPS = 3 * Life.SOFTLY + 1;
    /// How far a cell still has to swim at the beginning, as a part of its cohort's radius.
    private static final float SWIM = 0.16f;
    private static final float SWIMMING = 1 / 160f;
    /// Parts of a cell's size.
    private static final float LOST_SIZE = 0.55f;
    private static final float RESTING_SIZE = 0.86f;
    /// From this size on dots breathe and groups show their cells, pixels a µm.
    private static final float NEAR = 0.1f;
    private static final float BREATH = 0.05f;
    private static final float BREATHS_A_SECOND = 0.2f;

    /// From afar dots differ in strength, so that a million of them keep a grain and do not run into one surface.
    private static final float[] STRENGTH = {1, 0.72f, 0.46f, 0.26f};
    /// Between these sizes the differences come, pixels a µm.
    private static final float ALIKE = 0.075f;
    private static final float GRAINY = 0.035f;

    private static final ThreadLocal<Specks> SPECKS = ThreadLocal.withInitial(Specks::new);

    private final Multitude multitude;
    private final Lumps lumps;
    private final int ground;
    /// By fate and step of life.
    private final int[] colour = new int[Fate.values().length * STEPS];
    private final float[] size = new float[colour.length];
    /// The colours as they are at a picture's size: by strength, fate and step of life.
    private final PerThread<int[]> shades = new PerThread<>(() -> new int[STRENGTH.length * colour.length]);

    MultitudePainter(Palette palette, Multitude multitude) {
        this.multitude = multitude;
        lumps = new Lumps(palette);
        ground = palette.get("crowd-ground") | 0xFF000000;
        int blood = palette.get("crowd-blood");
        int landed = palette.get("crowd-landed");
        int lost = palette.get("dot-lost");
        for (Fate fate : Fate.values()) {
            int second = fate == Fate.LOST_IN_BLOOD ? lost : landed;
            int third = switch (fate) {
                case LOST_IN_BLOOD, LOST_LATER -> lost;
                case RESTS -> palette.get("dot-resting");
                case STARTS, GROWS_ON -> palette.get("dot-started");
            };
            float secondSize = fate == Fate.LOST_IN_BLOOD ? LOST_SIZE : 1;
            float thirdSize = switch (fate) {
                case LOST_IN_BLOOD, LOST_LATER -> LOST_SIZE;
                case RESTS -> RESTING_SIZE;
                case STARTS, GROWS_ON -> 1;
            };
            for (int step = 0; step < STEPS; step++) {
                float come = Trig.ease(0, Life.SOFTLY, step);
                float turned = Trig.ease(Life.SOFTLY, 2 * Life.SOFTLY, step);
                float ended = Trig.ease(2 * Life.SOFTLY, 3 * Life.SOFTLY, step);
                int i = fate.ordinal() * STEPS + step;
                colour[i] = Colour.faint(Colour.mix(Colour.mix(blood, second, turned), third, ended), come);
                size[i] = Cohort.CELL * (1 + (secondSize - 1) * turned + (thirdSize - secondSize) * ended);
            }
        }
    }

    /// The usual camera: near, then twice farther away, each time before the next cells come.
    static List<Scene.Shot> framing() {
        var shots = new ArrayList<Scene.Shot>();
        for (int act = 0; act < Multitude.WIDTHS.length; act++) {
            shots.add(new Scene.Shot(act == 0 ? 0 : act * SECONDS + AFTER, 0, 0, Multitude.WIDTHS[act]));
            if (act + 1 < Multitude.WIDTHS.length) {
                shots.add(new Scene.Shot((act + 1) * SECONDS - BEFORE, 0, 0, Multitude.WIDTHS[act]));
            }
        }
        return shots;
    }

    @Override
    public boolean keepsStill() {
        return false;
    }

    @Override
    public void backdrop(Brush brush) {
        brush.fill(ground);
    }

    @Override
    public void paint(Brush brush, World world) {
        brush.fill(ground);
        Specks specks = SPECKS.get();
        shade(Trig.ease(ALIKE, GRAINY, brush.view().scale()));
        for (int act = 0; act < multitude.acts(); act++) {
            Cohort cohort = multitude.cohort(act);
            int tick = cohort.tick(world.tick());
            if (tick >= 0) {
                cells(brush, specks, cohort, tick, world.time());
            }
        }
        for (int act = 0; act < multitude.acts(); act++) {
            Cohort cohort = multitude.cohort(act);
            int tick = cohort.tick(world.tick());
            if (tick >= 0) {
                lumps.paint(brush, specks, cohort, tick, world.time());
            }
        }
    }

    /// Makes the colours of a picture.
    ///
    /// @param grain 0 all dots alike, 1 as different as they get
    private void shade(float grain) {
        int[] seen = shades.get();
        for (int k = 0; k < STRENGTH.length; k++) {
            float strength = 1 + (STRENGTH[k] - 1) * grain;
            for (int i = 0; i < colour.length; i++) {
                seen[k * colour.length + i] = Colour.faint(colour[i], strength);
            }
        }
    }

    private void cells(Brush brush, Specks specks, Cohort cohort, int tick, float seconds) {
        Rows cells = cohort.cells();
        boolean near = brush.view().scale() > NEAR;
        int[] seen = shades.get();
        float swim = SWIM * cohort.reach();
        // A dot is never smaller than a pixel with its soft edge.
        float reach = Cohort.CELL + 2 / brush.view().scale();
        int to = cells.to(brush.bottom() + reach);
        for (int from = cells.from(brush.top() - reach); from < to; from += Specks.ROOM) {
            int n = 0;
            int end = Math.min(to, from + Specks.ROOM);
            for (int i = from; i < end; i++) {
                int life = cells.life[i];
                int turn = Life.turn(life);
                int step = soft(tick - Life.arrival(life)) + soft(tick - turn) + soft(tick - Life.end(life));
                int look = Life.kind(life) * STEPS + step;
                float way = Math.max(0, turn - tick) * SWIMMING;
                specks.x[n] = cells.x[i] - swim * way * way;
                specks.y[n] = cells.y[i];
                specks.colour[n] = seen[(life & STRENGTH.length - 1) * colour.length + look];
                specks.radius[n] = size[look];
                n += step > 0 ? 1 : 0;
            }
            if (near) {
                breathe(specks, n, seconds);
            }
            specks.draw(brush, n, Cohort.CELL);
        }
    }

    /// Dots swell and shrink a little, neighbours not together.
    private static void breathe(Specks specks, int n, float seconds) {
        for (int i = 0; i < n; i++) {
            float phase = Trig.part(specks.y[i] * 0.377f) + specks.y[i] * 0.0003f;
            specks.radius[i] *= 1 + BREATH * Trig.sin(seconds * BREATHS_A_SECOND + phase);
        }
    }

    private static int soft(int since) {
        return Math.min(Life.SOFTLY, Math.max(0, since));
    }
}
