package cascade.simulation;

import java.util.ArrayList;
import java.util.List;

/// A world that can be shown at any instant: it keeps a copy now and then and replays from the nearest one.
///
/// Not for two threads at once.
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
        int nearest = Math.min(tick / SPACING, copies.size() - 1);
        if (tick < world.tick() || nearest * SPACING > world.tick()) {
            world.ledger().restore(copies.get(nearest));
        }
        while (world.tick() < tick) {
            world.step();
            if (world.tick() == copies.size() * SPACING) {
                copies.add(world.ledger().copy());
            }
        }
    }
}
