package cascade.simulation.scene;

import cascade.simulation.Fate;
import cascade.simulation.Standing;

/// How many of many lives stand where at each tick of an act, counted once from the lives themselves.
final class Census {

    private static final int STANDINGS = Standing.values().length;

    /// By standing and tick; while lives are added, the change at that tick, and afterwards how many there are.
    private final int[][] at = new int[STANDINGS][Life.ACT + 1];

    /// Counts a life in.
    void add(int life) {
        at[Standing.WAITING.ordinal()][0]++;
        move(Life.arrival(life), Standing.WAITING, Standing.IN_BLOOD);
        Fate fate = Life.fate(life);
        if (fate == Fate.LOST_IN_BLOOD) {
            move(Life.turn(life), Standing.IN_BLOOD, Standing.LOST_IN_BLOOD);
            return;
        }
        move(Life.turn(life), Standing.IN_BLOOD, Standing.LANDED);
        switch (fate) {
            case LOST_LATER, LOST_IN_BLOOD -> move(Life.end(life), Standing.LANDED, Standing.LOST_LATER);
            case RESTS -> move(Life.end(life), Standing.LANDED, Standing.RESTING);
            case STARTS -> move(Life.end(life), Standing.LANDED, Standing.STARTED);
            case GROWS_ON -> {
                move(Life.end(life), Standing.LANDED, Standing.STARTED);
                move(Life.end(life) + Life.UNTIL_SEEN, Standing.STARTED, Standing.VISIBLE);
            }
        }
    }

    private void move(int tick, Standing from, Standing to) {
        at[from.ordinal()][tick]--;
        at[to.ordinal()][tick]++;
    }

    /// Ends adding: sums the changes up.
    void close() {
        for (int[] changes : at) {
            for (int tick = 1; tick <= Life.ACT; tick++) {
                changes[tick] += changes[tick - 1];
            }
        }
    }

    /// How many lives stand so at a tick; before the act as at its beginning, after it as at its end.
    int count(Standing standing, int tick) {
        return at[standing.ordinal()][Math.clamp(tick, 0, Life.ACT)];
    }
}
