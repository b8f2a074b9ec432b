package cascade.simulation.scene;

import cascade.simulation.Actor;
import cascade.simulation.Mode;
import cascade.simulation.Report;
import cascade.simulation.Standing;
import cascade.simulation.World;

/// The scene `crowd`: every dot is one cell, and each has its own fate (N-29, F-081 to F-083, one study in mice).
///
/// In three acts ten thousand cells come into the blood, then a hundred thousand, then a million. Each throws its own
/// fate with the chances of the study: 80 of 100 leave the vessel, 36 of 100 stay as single resting cells, 2 of 100 start
/// a tiny group, and 2 of 10,000 become a tumour that can be seen. Nothing says how many there shall be in the end; they
/// are counted.
///
/// A cell's life never changes once it is thrown, so an instant needs no run-up: the tick is the whole state.
public final class Multitude extends World {

    /// Cells in all at the end of each act.
    public static final int[] CELLS = {10_000, 100_000, 1_000_000};
    /// Usual width of the picture in each act, µm: all cells that have come are in it.
    public static final float[] WIDTHS = {width(CELLS[0]), width(CELLS[1]), width(CELLS[2])};
    /// Room around the cells, as a part of them.
    private static final float MARGIN = 1.04f;
    private static final double SECONDS_OF_A_DAY = 86_400;
    private static final double FASTER = SECONDS_OF_A_DAY * TICKS_PER_SECOND / Life.DAY;
    private static final Standing[] STANDINGS = Standing.values();

    private final Cohort[] cohorts = new Cohort[CELLS.length];

    public Multitude(long seed) {
        super(seed, 0);
        int first = 0;
        for (int act = 0; act < CELLS.length; act++) {
            cohorts[act] = new Cohort(dice, first, CELLS[act], act * Life.ACT);
            first = CELLS[act];
        }
    }

    private static float width(int cells) {
        return 2 * Cohort.radius(cells) * (float) StrictMath.sqrt(Cohort.ASPECT) * MARGIN;
    }

    /// Nothing changes but the tick: what a cell does at a tick is written in its life.
    @Override
    protected void act() {
        // All there is to do is done in World#step.
    }

    @Override
    protected void tell(Report report) {
        int act = Math.min(tick() / Life.ACT, CELLS.length - 1);
        int since = Math.min(tick() - act * Life.ACT, Life.ACT);
        report.time(FASTER, Math.max(0, since - Life.DAY_0) / Life.DAY * SECONDS_OF_A_DAY, false);
        for (Standing standing : STANDINGS) {
            report.tell(standing, count(standing));
        }
        int lost = count(Standing.LOST_IN_BLOOD) + count(Standing.LOST_LATER);
        tell(report, Actor.CANCER_CELL, Examples.Kind.ALIVE, count(Standing.IN_BLOOD) + count(Standing.LANDED), Mode.FLOWING);
        tell(report, Actor.DYING_CELL, Examples.Kind.LOST, lost, Mode.DYING);
        tell(report, Actor.RESTING_CELL, Examples.Kind.RESTING, count(Standing.RESTING), Mode.RESTING);
        tell(report, Actor.COLONY, Examples.Kind.GROUP, count(Standing.STARTED), Mode.GROWING);
        tell(report, Actor.TUMOUR, Examples.Kind.TUMOUR, count(Standing.VISIBLE), Mode.GROWING);
    }

    /// Points to an example of the latest act that has one by now.
    private void tell(Report report, Actor actor, Examples.Kind kind, int n, Mode mode) {
        Cohort shown = cohorts[0];
        for (Cohort cohort : cohorts) {
            if (cohort.examples().has(kind) && (!shown.examples().has(kind)
                    || cohort.tick(tick()) >= since(kind, cohort.examples().life(kind)))) {
                shown = cohort;
            }
        }
        int life = shown.examples().life(kind);
        float radius = kind == Examples.Kind.GROUP || kind == Examples.Kind.TUMOUR
                ? Cohort.groupRadius(Life.kind(life), Life.end(life), shown.tick(tick())) : Cohort.CELL;
        report.tell(actor, n, shown.examples().x(kind), shown.examples().y(kind), radius, mode);
    }

    /// The tick of its act from which an example shows what it is an example of.
    private static int since(Examples.Kind kind, int life) {
        return switch (kind) {
            case ALIVE -> Life.arrival(life);
            case LOST -> Life.turn(life);
            case RESTING, GROUP -> Life.end(life);
            case TUMOUR -> Life.end(life) + Life.UNTIL_SEEN;
        };
    }

    /// How many cells stand so now.
    public int count(Standing standing) {
        int n = 0;
        for (Cohort cohort : cohorts) {
            n += cohort.count(standing, tick());
        }
        return n;
    }

    /// The cells that have come so far.
    @Override
    public int population() {
        int n = 0;
        for (Standing standing : STANDINGS) {
            n += standing == Standing.WAITING ? 0 : count(standing);
        }
        return n;
    }

    public int acts() {
        return cohorts.length;
    }

    public Cohort cohort(int act) {
        return cohorts[act];
    }
}
