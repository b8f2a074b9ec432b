package cascade.simulation;

/// All cells of a world, one array a quantity, so that thousands are stepped and drawn without an object each.
///
/// A cell is an index in [0, [#count()]). The arrays are open to scenes and painters; painters only read.
public final class Cells {

    /// Centre, µm.
    public final float[] x;
    public final float[] y;
    /// Velocity in µm per second of showing.
    public final float[] vx;
    public final float[] vy;
    /// Radius at rest, µm.
    public final float[] radius;
    /// In-plane direction and its change, turns and turns per second of showing.
    public final float[] turn;
    public final float[] spin;
    /// Tumbling of a disc: 0 seen from above, 1 seen from its edge, and back at 2.
    public final float[] tumble;
    /// Seconds of showing since it came.
    public final float[] age;
    /// 1 while whole, falling to 0 while it fades.
    public final float[] fade;
    /// How easily neighbours push it: 0 stays put, 1 gives way.
    public final float[] give;
    /// Which of a kind's looks it has; fixed for life.
    public final short[] look;

    private final byte[] kind;
    private final byte[] mode;
    private final int[] count = new int[1];

    public Cells(int capacity, Ledger ledger) {
        x = new float[capacity];
        y = new float[capacity];
        vx = new float[capacity];
        vy = new float[capacity];
        radius = new float[capacity];
        turn = new float[capacity];
        spin = new float[capacity];
        tumble = new float[capacity];
        age = new float[capacity];
        fade = new float[capacity];
        give = new float[capacity];
        look = new short[capacity];
        kind = new byte[capacity];
        mode = new byte[capacity];
        for (Object array : new Object[] {x, y, vx, vy, radius, turn, spin, tumble, age, fade, give, look, kind, mode,
                count}) {
            ledger.keep(array);
        }
    }

    public int count() {
        return count[0];
    }

    public int capacity() {
        return x.length;
    }

    public boolean isFull() {
        return count[0] == x.length;
    }

    public Kind kind(int cell) {
        return Kind.of(kind[cell]);
    }

    public Mode mode(int cell) {
        return Mode.of(mode[cell]);
    }

    public boolean is(int cell, Mode what) {
        return mode[cell] == what.ordinal();
    }

    public boolean is(int cell, Kind what) {
        return kind[cell] == what.ordinal();
    }

    /// Whether there is still something of it to see.
    public boolean isThere(int cell) {
        return mode[cell] != Mode.GONE.ordinal();
    }

    /// Adds a cell at (`atX`, `atY`) µm.
    ///
    /// @return its index
    /// @throws IllegalStateException when there is no room; scenes ask [#isFull()] first
    public int add(Kind what, Mode doing, float atX, float atY, float r, Dice dice) {
        if (isFull()) {
            throw new IllegalStateException("no room for more than " + capacity() + " cells");
        }
        int cell = count[0]++;
        x[cell] = atX;
        y[cell] = atY;
        vx[cell] = 0;
        vy[cell] = 0;
        radius[cell] = r;
        turn[cell] = dice.unit();
        spin[cell] = 0;
        tumble[cell] = 0;
        age[cell] = 0;
        fade[cell] = 1;
        give[cell] = 1;
        look[cell] = (short) dice.below(Short.MAX_VALUE);
        kind[cell] = (byte) what.ordinal();
        mode[cell] = (byte) doing.ordinal();
        return cell;
    }

    /// Changes what a cell is doing.
    ///
    /// @throws IllegalStateException when [Mode#next()] has no such change
    public void change(int cell, Mode to) {
        Mode from = mode(cell);
        if (!from.next().contains(to)) {
            throw new IllegalStateException("a cell that is " + from + " cannot become " + to);
        }
        mode[cell] = (byte) to.ordinal();
    }

    /// How many cells of a kind are doing this.
    public int count(Kind what, Mode doing) {
        int n = 0;
        for (int i = 0; i < count[0]; i++) {
            if (kind[i] == what.ordinal() && mode[i] == doing.ordinal()) {
                n++;
            }
        }
        return n;
    }

    /// How many cells of a kind are still to be seen.
    public int count(Kind what) {
        int n = 0;
        for (int i = 0; i < count[0]; i++) {
            if (kind[i] == what.ordinal() && isThere(i)) {
                n++;
            }
        }
        return n;
    }

    /// Lets a dying cell fade over `seconds` and go.
    public void fadeAway(int cell, float seconds) {
        fade[cell] -= 1f / (seconds * World.TICKS_PER_SECOND);
        if (fade[cell] <= 0) {
            fade[cell] = 0;
            change(cell, Mode.GONE);
        }
    }
}
