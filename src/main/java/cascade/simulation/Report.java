package cascade.simulation;

/// What a scene shows at an instant, as data: who, where, doing what, how many.
///
/// One entry an actor; the place is that of the one a label should point to. Filled anew for each instant, without
/// allocation.
public final class Report {

    private static final Actor[] ACTORS = Actor.values();

    private final int[] count = new int[ACTORS.length];
    private final float[] x = new float[ACTORS.length];
    private final float[] y = new float[ACTORS.length];
    private final float[] reach = new float[ACTORS.length];
    private final float[] extent = new float[ACTORS.length];
    private final Mode[] doing = new Mode[ACTORS.length];
    private final int[] standing = new int[Standing.values().length];
    private boolean counts;
    private double timeScale = 1;
    private double elapsed;
    private boolean bloodSlower;

    /// Starts anew.
    public void clear() {
        java.util.Arrays.fill(count, 0);
        java.util.Arrays.fill(doing, Mode.SETTLED);
        java.util.Arrays.fill(standing, 0);
        counts = false;
    }

    /// Tells of an actor.
    ///
    /// @param n       how many there are; 0 means it is not to be seen
    /// @param atX     where a label should point, µm
    /// @param radius  how far around that point the actor reaches, µm
    public void tell(Actor actor, int n, float atX, float atY, float radius, Mode what) {
        int i = actor.ordinal();
        count[i] = n;
        x[i] = atX;
        y[i] = atY;
        reach[i] = radius;
        extent[i] = radius;
        doing[i] = what;
    }

    /// Tells how many cells have come how far; for scenes that count the whole way of many cells themselves.
    public void tell(Standing where, int n) {
        standing[where.ordinal()] = n;
        counts = true;
    }

    /// Whether the scene counts how far its cells have come.
    public boolean counts() {
        return counts;
    }

    public int count(Standing where) {
        return standing[where.ordinal()];
    }

    /// Tells how fast time runs: `scale` seconds of the body's time pass in one second of showing.
    ///
    /// @param seconds     of the body's time since the scene began
    /// @param bloodSlower whether blood or lymph is drawn slower than that, so that it can be followed
    public void time(double scale, double seconds, boolean bloodSlower) {
        timeScale = scale;
        elapsed = seconds;
        this.bloodSlower = bloodSlower;
    }

    public boolean shows(Actor actor) {
        return count[actor.ordinal()] > 0;
    }

    public int count(Actor actor) {
        return count[actor.ordinal()];
    }

    public float x(Actor actor) {
        return x[actor.ordinal()];
    }

    public float y(Actor actor) {
        return y[actor.ordinal()];
    }

    public float reach(Actor actor) {
        return reach[actor.ordinal()];
    }

    /// Tells how far an actor's farthest part is from its place, µm, where that is more than its reach.
    void extent(Actor actor, float radius) {
        extent[actor.ordinal()] = radius;
    }

    /// How far names have to keep from an actor's place, µm.
    public float extent(Actor actor) {
        return extent[actor.ordinal()];
    }

    public Mode doing(Actor actor) {
        return doing[actor.ordinal()];
    }

    public double timeScale() {
        return timeScale;
    }

    public double elapsed() {
        return elapsed;
    }

    public boolean bloodSlower() {
        return bloodSlower;
    }

    /// Takes over everything another report tells.
    public void copyOf(Report other) {
        System.arraycopy(other.count, 0, count, 0, count.length);
        System.arraycopy(other.x, 0, x, 0, x.length);
        System.arraycopy(other.y, 0, y, 0, y.length);
        System.arraycopy(other.reach, 0, reach, 0, reach.length);
        System.arraycopy(other.extent, 0, extent, 0, extent.length);
        System.arraycopy(other.doing, 0, doing, 0, doing.length);
        System.arraycopy(other.standing, 0, standing, 0, standing.length);
        counts = other.counts;
        timeScale = other.timeScale;
        elapsed = other.elapsed;
        bloodSlower = other.bloodSlower;
    }
}
