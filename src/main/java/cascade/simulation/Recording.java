package cascade.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// A world that can be shown at any instant: it keeps a copy now and then and replays from the nearest one.
///
/// One thread seeks; another may [#explore] ahead with a twin of the world, so that places never visited are near too.
public final class Recording {

    /// Ticks between two copies: replaying this many stays well within 50 ms.
    private static final int SPACING = 30;

    private final World world;
    private final List<Object[]> copies = new ArrayList<>();

    /// @param world at its first instant
    public Recording(World world) {
        this.world = world;
        copies.add(world.ledger().copy());
    }

    public World world() {
        return world;
    }

    /// Brings the world to `tick`, forwards or backwards.
    public void seek(int tick) {
        int nearest = Math.min(tick / SPACING, known() - 1);
        if (tick < world.tick() || nearest * SPACING > world.tick()) {
            world.ledger().restore(copy(nearest));
        }
        while (world.tick() < tick) {
            world.step();
            keep(world);
        }
    }

    /// Plays a twin, a world of the same scene and seed at its first instant, on from what is known, and keeps its copies.
    ///
    /// @param lastTick how far to play
    /// @param goOn     asked now and then; once it says no, exploring ends
    public void explore(World twin, int lastTick, BooleanSupplier goOn) {
        twin.ledger().restore(copy(known() - 1));
        while (twin.tick() < lastTick && (twin.tick() % SPACING != 0 || goOn.getAsBoolean())) {
            twin.step();
            keep(twin);
        }
    }

    private synchronized int known() {
        return copies.size();
    }

    private synchronized Object[] copy(int index) {
        return copies.get(index);
    }

    /// Keeps a copy if it is the next one; a twin's is the same, to the bit.
    private synchronized void keep(World from) {
        if (from.tick() == copies.size() * SPACING) {
            copies.add(from.ledger().copy());
        }
    }
}
