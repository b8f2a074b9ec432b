package cascade.simulation;

/// One run of one scene: its cells, its chance and its rules.
///
/// A scene extends it, keeps whatever changes in arrays given to the [#ledger], and says in [#act()] what happens in
/// a tick. Everything follows from the scene, the seed and the number of ticks.
public abstract class World {

    /// Ticks in a second of showing at normal speed.
    public static final int TICKS_PER_SECOND = 60;

    /// Length of a tick, s of showing.
    public static final float TICK = 1f / TICKS_PER_SECOND;

    protected final Ledger ledger = new Ledger();
    protected final Dice dice;
    protected final Cells cells;
    private final int[] tick = new int[1];
    private final SoftBody nobody = SoftBody.loose();

    protected World(long seed, int capacity) {
        dice = new Dice(seed);
        dice.keepIn(ledger);
        cells = new Cells(capacity, ledger);
        ledger.keep(tick);
    }

    /// What happens in one tick.
    protected abstract void act();

    /// Tells what is to be seen now; the report is cleared before.
    protected abstract void tell(Report report);

    /// The one cell that the eye follows, as it is shaped now; without a lobe where a scene follows none.
    public SoftBody hero() {
        return nobody;
    }

    public final void step() {
        tick[0]++;
        act();
    }

    public final void report(Report report) {
        report.clear();
        tell(report);
        // However it is drawn out, a name stands clear of the whole cell.
        if (report.shows(Actor.HERO)) {
            report.extent(Actor.HERO, hero().reach(report.x(Actor.HERO), report.y(Actor.HERO)));
        }
    }

    public final Cells cells() {
        return cells;
    }

    /// How many cells there are now; more than [#cells()] counts where a scene keeps its cells in another way.
    public int population() {
        return cells.count();
    }

    /// Ticks since the start.
    public final int tick() {
        return tick[0];
    }

    /// Seconds of showing since the start.
    public final float time() {
        return tick[0] * TICK;
    }

    final Ledger ledger() {
        return ledger;
    }
}
