package cascade.simulation.scene;

import cascade.simulation.Actor;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Report;
import cascade.simulation.World;

/// The Phoenix Rising pathway: under radiotherapy dying cells release signals, and surviving neighbours that these reach
/// divide (F-182, in mice); beside it the same group of cells without treatment, which ends much larger (F-188).
///
/// How many cells die and divide is a drawing choice; no study gives figures for single cells.
public final class Phoenix extends World {

    /// Usual width of the picture, µm: both groups.
    public static final float WIDTH = 620;

    private static final int CAPACITY = 360;
    private static final int TREATED = 0;
    private static final int UNTREATED = 1;
    /// Distance of a group's middle from the line between the two, its half width, µm, and how flat it is.
    public static final float ASIDE = 165;
    private static final float HALF = 73;
    private static final float FLAT = 0.88f;
    private static final float[] BOX = {-360, -240, 360, 240};
    /// Four weeks in 24 s, as in the scene of treatment: a drawing choice.
    private static final double FASTER = 28 * 24 * 3600 / 24.0;
    // The order of the story, s of showing.
    private static final float TREATMENT = 3;
    private static final float DYING_FROM = 3.4f;
    private static final float DYING_TO = 10;
    private static final float FADES = 5.5f;
    /// Part of the treated cells that live on.
    private static final float SURVIVE = 0.14f;
    /// When a survivor dies: never.
    private static final float NEVER = 1e6f;
    /// Divisions a second of a group without treatment, and how large it may grow.
    private static final float DIVIDES = 3.4f;
    private static final int LARGEST = 175;
    /// A dying cell has faded so far when it releases its signal.
    private static final float RELEASES = 0.86f;
    /// A signal spreads this far, µm, in this time, s: some neighbours away.
    private static final float SPREADS = 30;
    /// How long a signal is on its way, s.
    public static final float LASTS = 3;
    /// So many signals bring about a division, and so many divisions follow at most.
    private static final int NEEDED = 2;
    private static final int AT_MOST = 3;
    /// Between two divisions of a survivor, s.
    private static final float PAUSE = 1;
    /// A cell that faded further than this is not pointed to, and a signal older than this part of its way neither.
    private static final float WELL_SEEN = 0.4f;
    private static final float ON_ITS_WAY = 0.8f;

    private final Nodule groups;
    private final float[] dies;
    /// Seconds since a dying cell released its signal; −1 before and after.
    private final float[] signal;
    private final byte[] heard;
    private final byte[] left;
    private final float[] rested;
    /// The cells that labels point to: the survivor, one that dies, one that signals; −1 for none.
    private final int[] shown = {-1, -1, -1};
    /// Divisions that signals brought about.
    private final int[] answers = new int[1];

    public Phoenix(long seed) {
        super(seed, CAPACITY);
        dies = new float[CAPACITY];
        signal = new float[CAPACITY];
        heard = new byte[CAPACITY];
        left = new byte[CAPACITY];
        rested = new float[CAPACITY];
        for (Object array : new Object[] {dies, signal, heard, left, rested, shown, answers}) {
            ledger.keep(array);
        }
        java.util.Arrays.fill(signal, -1);
        groups = new Nodule(cells, dice, ledger, BOX, new float[] {-ASIDE, 0, HALF, ASIDE, 0, HALF});
        groups.fill(TREATED, FLAT);
        groups.fillLike(UNTREATED, TREATED);
        int first = nearest();
        survive(first);
        left[first] = AT_MOST;
        shown[0] = first;
    }

    private void survive(int i) {
        dies[i] = NEVER;
        left[i] = (byte) (1 + dice.below(AT_MOST));
    }

    /// The treated cell in the middle of its group.
    private int nearest() {
        int best = 0;
        for (int i = 0; i < cells.count(); i++) {
            if (groups.group(i) == TREATED && fromMiddle(i) < fromMiddle(best)) {
                best = i;
            }
        }
        return best;
    }

    private float fromMiddle(int i) {
        return (cells.x[i] + ASIDE) * (cells.x[i] + ASIDE) + cells.y[i] * cells.y[i];
    }

    @Override
    protected void act() {
        for (int i = 0; i < cells.count(); i++) {
            if (groups.group(i) == TREATED) {
                if (groups.lives(i)) {
                    underTreatment(i);
                }
                release(i);
            }
        }
        grow(UNTREATED);
        if (time() < TREATMENT) {
            grow(TREATED);
        }
        groups.live(time(), FADES);
        choose();
    }

    /// Most cells die at some time; a survivor divides once enough signals have reached it.
    private void underTreatment(int i) {
        if (dies[i] == 0) {
            prepare(i);
        }
        if (groups.isDividing(i)) {
            rested[i] = 0;
            return;
        }
        rested[i] += TICK;
        if (time() > dies[i]) {
            cells.change(i, Mode.DYING);
        } else if (left[i] > 0 && heard[i] >= NEEDED && rested[i] > PAUSE) {
            left[i]--;
            heard[i] -= NEEDED;
            answers[0]++;
            groups.divide(i, dice.unit());
        }
    }

    /// Decides how a cell answers to treatment; the daughter of a survivor lives, and does not divide again.
    private void prepare(int i) {
        if (groups.isDaughter(i) && dies[groups.twin(i)] == NEVER) {
            dies[i] = NEVER;
        } else if (dice.chance(SURVIVE)) {
            survive(i);
        } else {
            dies[i] = dice.between(DYING_FROM, DYING_TO);
        }
    }

    /// Lets a dying cell release its signal, and the signal spread to survivors.
    private void release(int i) {
        if (signal[i] < 0) {
            if (cells.is(i, Mode.DYING) && cells.fade[i] < RELEASES && heard[i] >= 0) {
                signal[i] = 0;
                // One signal a cell: what died hears no more.
                heard[i] = -1;
            }
            return;
        }
        float before = spread(i);
        signal[i] += TICK;
        float now = spread(i);
        for (int j = 0; j < cells.count(); j++) {
            if (dies[j] == NEVER && heard[j] < Byte.MAX_VALUE) {
                float dx = cells.x[j] - cells.x[i];
                float dy = cells.y[j] - cells.y[i];
                float square = dx * dx + dy * dy;
                if (square > before * before && square <= now * now) {
                    heard[j]++;
                }
            }
        }
        if (signal[i] >= LASTS) {
            signal[i] = -1;
        }
    }

    /// Now and then a cell of a group that grows undisturbed divides.
    private void grow(int which) {
        if (!dice.chance(DIVIDES * TICK) || groups.living(which) >= LARGEST) {
            return;
        }
        int i = dice.below(cells.count());
        while (i < cells.count() && !(groups.group(i) == which && groups.lives(i) && !groups.isDividing(i))) {
            i++;
        }
        if (i < cells.count()) {
            groups.divide(i, dice.unit());
        }
    }

    @Override
    protected void tell(Report report) {
        report.time(FASTER, time() * FASTER, false);
        int treated = groups.living(TREATED);
        int untreated = groups.living(UNTREATED);
        int survivor = shown[0];
        report.tell(Actor.CANCER_CELL, treated + untreated, cells.x[survivor], cells.y[survivor], cells.radius[survivor],
                Mode.GROWING);
        report.tell(Actor.TREATED_SIDE, treated, -ASIDE, -HALF * FLAT, HALF * 0.3f, Mode.GROWING);
        report.tell(Actor.UNTREATED_SIDE, untreated, ASIDE, -HALF * FLAT, HALF * 0.3f, Mode.GROWING);
        int dying = shown[1];
        if (dying >= 0) {
            report.tell(Actor.DYING_CELL, cells.count(Kind.CANCER, Mode.DYING), cells.x[dying], cells.y[dying],
                    cells.radius[dying], Mode.DYING);
        }
        int from = shown[2];
        if (from >= 0) {
            report.tell(Actor.SIGNAL, signals(), cells.x[from], cells.y[from], spread(from), Mode.FLOWING);
        }
        report.tell(Actor.FIBRES, 1, -ASIDE - 92, 20, 8, Mode.SETTLED);
        report.tell(Actor.TISSUE, 1, -ASIDE + 128, 40, 10, Mode.SETTLED);
    }

    private int signals() {
        int n = 0;
        for (int i = 0; i < cells.count(); i++) {
            n += signal[i] >= 0 ? 1 : 0;
        }
        return n;
    }

    /// Chooses what labels point to; it stays chosen as long as it is well seen.
    private void choose() {
        if (shown[1] < 0 || !cells.is(shown[1], Mode.DYING) || cells.fade[shown[1]] < WELL_SEEN) {
            shown[1] = outermost(false);
        }
        if (shown[2] < 0 || signal[shown[2]] < 0 || signal[shown[2]] > LASTS * ON_ITS_WAY) {
            shown[2] = outermost(true);
        }
    }

    /// The freshest cell that dies (or signals) and lies far out, where a label is near.
    private int outermost(boolean signalling) {
        int best = -1;
        float most = -Float.MAX_VALUE;
        for (int i = 0; i < cells.count(); i++) {
            if (signalling ? signal[i] >= 0 : cells.is(i, Mode.DYING)) {
                float fresh = signalling ? 1 - signal[i] / LASTS : cells.fade[i];
                float worth = fresh * HALF + Math.abs(cells.x[i] + ASIDE);
                if (worth > most) {
                    most = worth;
                    best = i;
                }
            }
        }
        return best;
    }

    /// How far the signal of cell `i` has spread, µm.
    public float spread(int i) {
        return SPREADS * signal[i] / LASTS;
    }

    /// Seconds since cell `i` released its signal; negative when none is on its way.
    public float signal(int i) {
        return signal[i];
    }

    /// Divisions so far that signals brought about.
    public int answers() {
        return answers[0];
    }

    public Nodule groups() {
        return groups;
    }
}
