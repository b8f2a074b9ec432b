package cascade.simulation;

/// The one source of chance in a world: seeded, the same on every platform, and restorable with its world.
///
/// The generator is SplitMix64; its whole state is one `long`, so that a checkpoint can hold it.
public final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final long[] state = new long[1];

    public Dice(long seed) {
        state[0] = seed;
    }

    /// Lets the ledger keep the state.
    void keepIn(Ledger ledger) {
        ledger.keep(state);
    }

    long next() {
        long z = state[0] += STEP;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// Evenly spread in [0, 1).
    public float unit() {
        return (next() >>> 40) * 0x1p-24f;
    }

    /// Evenly spread in [low, high).
    public float between(float low, float high) {
        return low + (high - low) * unit();
    }

    /// A whole number in [0, bound).
    public int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    /// True with the given probability.
    public boolean chance(float probability) {
        return unit() < probability;
    }

    /// Around 0 with a spread of about 1, within ±3.5: the sum of four even throws.
    public float bell() {
        return (unit() + unit() + unit() + unit() - 2f) * 1.732f;
    }
}
