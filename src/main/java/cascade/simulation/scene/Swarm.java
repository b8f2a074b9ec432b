package cascade.simulation.scene;

import cascade.simulation.Actor;
import cascade.simulation.Dice;
import cascade.simulation.Mode;
import cascade.simulation.Report;
import cascade.simulation.World;
import java.util.List;

/// The benchmark's crowd: as many cells as asked for, in laminar flow, each with a fate of its own.
///
/// It is a measuring rod and teaches nothing; no lesson shows it. A cell keeps to its lane, as in real laminar flow, and
/// sways a little. Cells are numbered from the uppermost lane to the lowest, so that whoever paints some rows knows which
/// cells can be in them without looking at the others. When a cell stops, and what becomes of it then, is drawn once at
/// the beginning, so that a tick moves a million cells without asking any of them a question.
public final class Swarm extends World {

    /// Usual width of the picture, µm: at 1920×1080 a µm is a pixel then.
    public static final float WIDTH = 1500;
    /// The flow fills what a picture of 16:9 shows and a little more, µm.
    public static final float LEFT = -980;
    public static final float TOP = -540;
    public static final float LENGTH = 1960;
    public static final float HEIGHT = 1080;
    /// How far a cell sways to each side of its lane, µm.
    public static final float SWAY = 2.5f;

    /// µm per second of showing, in the middle and at the wall: slow enough to be followed.
    private static final float FASTEST = 90;
    private static final float SLOWEST = 12;
    /// Sways a second.
    private static final float PACE = 0.35f;
    /// Ticks in which cells stop and change: those of a scene.
    private static final int TICKS = 1440;
    /// The part of the cells that flow to the end.
    private static final float PASSES = 0.6f;
    /// Ticks between stopping and what comes then, at least and at most.
    private static final int SHORTEST = 60;
    private static final int LONGEST = 360;
    /// Later than any tick that is played.
    private static final int NEVER = 1 << 24;
    /// What a cell can be doing, in the order that [#doing] counts.
    private static final Mode[] MODES = {Mode.FLOWING, Mode.ARRESTED, Mode.RESTING, Mode.DYING, Mode.GROWING};
    private static final int FATES = 3;

    private final float[] x;
    private final float[] lane;
    private final float[] phase;
    /// µm a tick while it flows.
    private final float[] speed;
    /// Tick at which it stops, and at which its fate begins.
    private final int[] stops;
    private final int[] turns;
    private final byte[] fate;

    /// @param count cells, at least 1
    public Swarm(long seed, int count) {
        super(seed, 0);
        x = new float[count];
        lane = new float[count];
        phase = new float[count];
        speed = new float[count];
        stops = new int[count];
        turns = new int[count];
        fate = new byte[count];
        ledger.keep(x);
        for (int i = 0; i < count; i++) {
            begin(i, count, dice);
        }
    }

    private void begin(int i, int count, Dice dice) {
        x[i] = LENGTH * dice.unit();
        lane[i] = TOP + (i + dice.unit()) * HEIGHT / count;
        phase[i] = dice.unit();
        float across = lane[i] / (HEIGHT / 2);
        speed[i] = (SLOWEST + (FASTEST - SLOWEST) * (1 - across * across)) * dice.between(0.9f, 1.1f) * TICK;
        stops[i] = dice.chance(PASSES) ? NEVER : dice.below(TICKS);
        turns[i] = stops[i] + SHORTEST + dice.below(LONGEST - SHORTEST);
        fate[i] = (byte) (1 + dice.below(FATES));
    }

    /// Written without a branch, so that the compiler can take many cells at a time.
    @Override
    protected void act() {
        int now = tick();
        for (int i = 0; i < x.length; i++) {
            float to = x[i] + speed[i] * before(now, stops[i]);
            x[i] = to - LENGTH * (int) (to * (1 / LENGTH));
        }
    }

    /// 1 before a tick, 0 from then on; the sign of a difference is a branch spared.
    private static int before(int now, int tick) {
        return now - tick >>> 31;
    }

    @Override
    protected void tell(Report report) {
        report.time(1, time(), false);
        report.tell(Actor.CANCER_CELL, count(), 0, 0, HEIGHT / 2, Mode.FLOWING);
    }

    public int count() {
        return x.length;
    }

    /// µm.
    public float x(int cell) {
        return LEFT + x[cell];
    }

    /// µm.
    ///
    /// @param rounds what [#rounds] says, asked once for all cells
    public float y(int cell, float rounds) {
        float round = phase[cell] + rounds;
        float part = 2 * (round - (int) round) - 1;
        // A parabola to each side: as good as a sine for a cell that sways.
        return lane[cell] + SWAY * 4 * part * (1 - Math.abs(part));
    }

    /// How often the cells have swayed to and fro.
    public float rounds() {
        return time() * PACE;
    }

    /// Which of so many looks a cell has; fixed for life.
    public int individual(int cell, int looks) {
        return (int) (phase[cell] * looks);
    }

    /// Where a cell is in its wobble, of so many steps.
    public int wobble(int cell, float rounds, int steps) {
        float round = lane[cell] - TOP + rounds;
        return (int) ((round - (int) round) * steps);
    }

    /// What a cell is doing at a tick: its place in [#modes]. Without a branch.
    public int doing(int cell, int tick) {
        int stopped = 1 - before(tick, stops[cell]);
        int turned = 1 - before(tick, turns[cell]);
        return stopped + turned * fate[cell];
    }

    /// What cells can be doing.
    public static List<Mode> modes() {
        return List.of(MODES);
    }

    /// The first cell that can be lower than `y` µm; all before it are above.
    public int firstBelow(float y) {
        return (int) Math.clamp((y - SWAY - TOP) / HEIGHT * count() - 1, 0, count());
    }

    /// The first cell that cannot be above `y` µm, nor any after it.
    public int firstNotAbove(float y) {
        return (int) Math.clamp((y + SWAY - TOP) / HEIGHT * count() + 2, 0, count());
    }
}
