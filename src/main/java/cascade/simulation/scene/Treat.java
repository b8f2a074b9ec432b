package cascade.simulation.scene;

import cascade.simulation.Actor;
import cascade.simulation.Bloodstream;
import cascade.simulation.Cells;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Report;
import cascade.simulation.Trig;
import cascade.simulation.Vessel;
import cascade.simulation.World;

/// Treatment: a drug comes with the blood (F-240); most cells of a small tumour die, some slow down and rest (F-155),
/// some carry a change that makes the drug fail (F-154), and some lie where little of it comes.
///
/// How many do what is a drawing choice; no study gives one figure for all drugs and all cancers.
public final class Treat extends World {

    /// Usual width of the picture, µm.
    public static final float WIDTH = 500;

    private static final int CAPACITY = 420;
    private static final float REACH = 360;
    private static final int RED_CELLS = 170;
    private static final int FEWER_RED_CELLS = 95;
    /// µm per second of showing.
    private static final float BLOOD_SPEED = 34;
    /// Four weeks in 24 s; how long a drug takes differs from drug to drug, so this is a drawing choice.
    private static final double FASTER = 28 * 24 * 3600 / 24.0;
    /// Middle and half width of the tumour, µm, and how flat it is.
    private static final float[] MIDDLE = {-32, -12, 138};
    private static final float FLAT = 0.76f;
    // The order of the story, s of showing.
    private static final float DRUG_COMES = 1.5f;
    private static final float DRUG_FULL = 5;
    private static final float DRUG_LESS = 14;
    private static final float DRUG_OVER = 18.5f;
    private static final float TOLD_OUT_OF_REACH = 8;
    private static final float FADES = 5.5f;
    /// Parts of the cells that rest under treatment and that carry a change.
    private static final float RESTS = 0.08f;
    private static final float CHANGES = 0.04f;
    /// How much of the drug a cell takes up before it dies, in seconds in full blood; and how this differs.
    private static final float TOLERATES = 0.24f;
    private static final float DIFFERS = 0.22f;
    /// One that rests does so at this part of it.
    private static final float SOONER = 0.6f;
    /// A cell is out of reach while it took up less than this part of what it tolerates.
    private static final float HARDLY_ANY = 0.95f;
    /// Divisions a second of the untreated tumour, and of the cells that carry a change later.
    private static final float DIVIDES = 0.9f;
    private static final float DIVIDES_CHANGED = 0.12f;
    /// With this much of the drug in it, a cell does not begin to divide.
    private static final float STOPS = 0.06f;
    private static final float LATEST_DIVISION = 18;
    /// Where a label finds the drug leaving the vessel below, µm.
    private static final float DRUG_X = 70;

    private final Vessel below = Vessel.even(145, 9, 760, 0.07f, 13, 5);
    private final Vessel above = Vessel.even(-128, 96, 1200, -0.1f, 8.5f, 4);
    private final Cells blood;
    private final Cells bloodAbove;
    private final Bloodstream stream;
    private final Bloodstream streamAbove;
    private final Nodule tumour;
    private final Drug drug;
    private final Scavengers immune;
    private final float[] dose;
    private final float[] tolerates;
    private final byte[] rests;
    /// The cells that labels point to: dying, resting, changed, out of reach; −1 for none.
    private final int[] shown = {-1, -1, -1, -1};

    public Treat(long seed) {
        super(seed, CAPACITY);
        dose = new float[CAPACITY];
        tolerates = new float[CAPACITY];
        rests = new byte[CAPACITY];
        ledger.keep(dose);
        ledger.keep(tolerates);
        ledger.keep(rests);
        ledger.keep(shown);
        blood = new Cells(RED_CELLS, ledger);
        stream = new Bloodstream(blood, below, -REACH, REACH, BLOOD_SPEED, RED_CELLS);
        stream.fill(RED_CELLS, 0, dice);
        bloodAbove = new Cells(FEWER_RED_CELLS, ledger);
        streamAbove = new Bloodstream(bloodAbove, above, -REACH, REACH, BLOOD_SPEED * 0.85f, FEWER_RED_CELLS);
        streamAbove.fill(FEWER_RED_CELLS, 0, dice);
        drug = new Drug(dice, ledger, stream, streamAbove);
        tumour = new Nodule(cells, dice, ledger, new float[] {-REACH, -250, REACH, 250}, MIDDLE, below, above);
        tumour.fill(0, FLAT);
        immune = new Scavengers(cells, dice, ledger, -205, 76, 160, 44, 150, -52, -205, -104);
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER)) {
                prepare(i);
            }
        }
    }

    /// Decides how a cell answers to the drug.
    private void prepare(int i) {
        tolerates[i] = TOLERATES * (1 + DIFFERS * dice.bell());
        float share = dice.unit();
        if (share < CHANGES) {
            tumour.change(i);
        } else if (share < CHANGES + RESTS) {
            rests[i] = 1;
        }
    }

    @Override
    protected void act() {
        stream.flow();
        streamAbove.flow();
        float level = Trig.ease(DRUG_COMES, DRUG_FULL, time()) * (1 - Trig.ease(DRUG_LESS, DRUG_OVER, time()));
        drug.spread(level, Math.max(0, time() - DRUG_COMES));
        int n = cells.count();
        for (int i = 0; i < n; i++) {
            if (cells.is(i, Mode.GROWING)) {
                answer(i);
            }
        }
        divide();
        tumour.live(time(), FADES);
        immune.act(time());
        choose();
    }

    /// A cell takes up the drug; at some point it answers to it, each in its own way.
    private void answer(int i) {
        if (tolerates[i] == 0) {
            // A daughter of a division.
            tolerates[i] = TOLERATES * (1 + DIFFERS * dice.bell());
        }
        dose[i] += drug.field.at(cells.x[i], cells.y[i]) * TICK;
        if (tumour.isChanged(i) || tumour.isDividing(i)) {
            return;
        }
        if (rests[i] == 1 && dose[i] > SOONER * tolerates[i]) {
            tumour.rest(i);
        } else if (dose[i] > tolerates[i]) {
            cells.change(i, Mode.DYING);
        }
    }

    /// Now and then a cell divides; under treatment only one that carries a change.
    private void divide() {
        boolean before = time() < DRUG_FULL;
        if (time() > LATEST_DIVISION || !dice.chance((before ? DIVIDES : DIVIDES_CHANGED) * TICK)) {
            return;
        }
        int i = dice.below(cells.count());
        while (i < cells.count() && !(cells.is(i, Mode.GROWING) && !tumour.isDividing(i)
                && (before ? dose[i] < STOPS : tumour.isChanged(i)))) {
            i++;
        }
        if (i < cells.count()) {
            tumour.divide(i, dice.unit());
        }
    }

    @Override
    protected void tell(Report report) {
        report.time(FASTER, time() * FASTER, true);
        int near = nearest(MIDDLE[0], MIDDLE[1]);
        report.tell(Actor.CANCER_CELL, tumour.living(0), cells.x[near], cells.y[near], cells.radius[near], cells.mode(near));
        tell(report, Actor.DYING_CELL, cells.count(Kind.CANCER, Mode.DYING), 0, Mode.DYING);
        tell(report, Actor.RESTING_CELL, cells.count(Kind.CANCER, Mode.RESTING), 1, Mode.RESTING);
        tell(report, Actor.CHANGED_CELL, changed(), 2, Mode.GROWING);
        tell(report, Actor.UNREACHED_CELL, outOfReach(), 3, Mode.GROWING);
        report.tell(Actor.DRUG, drug.count(), DRUG_X, below.centre(DRUG_X) - below.half(), 6, Mode.FLOWING);
        int helper = immune.cell(1);
        report.tell(Actor.IMMUNE_CELL, immune.count(), cells.x[helper], cells.y[helper], cells.radius[helper],
                cells.mode(helper));
        report.tell(Actor.VESSEL, 2, -130, below.centre(-130) - below.half(), 4, Mode.FLOWING);
        report.tell(Actor.RED_CELL, RED_CELLS + FEWER_RED_CELLS, 120, below.centre(120), Bloodstream.RED_RADIUS, Mode.FLOWING);
        report.tell(Actor.TISSUE, 1, 214, 66, 11, Mode.SETTLED);
    }

    private void tell(Report report, Actor actor, int n, int which, Mode doing) {
        int i = shown[which];
        if (i >= 0 && n > 0) {
            report.tell(actor, n, cells.x[i], cells.y[i], cells.radius[i], doing);
        }
    }

    private int changed() {
        int n = 0;
        for (int i = 0; i < cells.count(); i++) {
            n += tumour.lives(i) && tumour.isChanged(i) ? 1 : 0;
        }
        return n;
    }

    private int outOfReach() {
        int n = 0;
        for (int i = 0; i < cells.count(); i++) {
            n += isOutOfReach(i) ? 1 : 0;
        }
        return n;
    }

    private boolean isOutOfReach(int i) {
        return time() > TOLD_OUT_OF_REACH && cells.is(i, Mode.GROWING) && !tumour.isChanged(i)
                && dose[i] < HARDLY_ANY * tolerates[i];
    }

    /// Chooses the cells that labels point to; one stays chosen as long as it is what it is called.
    private void choose() {
        for (int k = 0; k < shown.length; k++) {
            if (shown[k] < 0 || !fits(k, shown[k]) || k == 0 && cells.fade[shown[k]] < 0.35f) {
                shown[k] = best(k);
            }
        }
    }

    private boolean fits(int k, int i) {
        return switch (k) {
            case 0 -> cells.is(i, Kind.CANCER) && cells.is(i, Mode.DYING);
            case 1 -> cells.is(i, Mode.RESTING);
            case 2 -> tumour.isChanged(i) && tumour.lives(i) && !tumour.isDaughter(i);
            default -> isOutOfReach(i);
        };
    }

    /// The one that fits and lies best: cells are looked for where they are easily seen.
    private int best(int k) {
        int best = -1;
        float least = Float.MAX_VALUE;
        for (int i = 0; i < cells.count(); i++) {
            if (fits(k, i)) {
                float dx = cells.x[i] - SHOWN_X[k];
                float dy = cells.y[i] - SHOWN_Y[k];
                float square = dx * dx + dy * dy + (1 - cells.fade[i]) * FRESH;
                if (square < least) {
                    least = square;
                    best = i;
                }
            }
        }
        return best;
    }

    /// Where labels look for a cell, µm, and how much a cell that has faded is passed over.
    private static final float[] SHOWN_X = {-60, 40, 20, -95};
    private static final float[] SHOWN_Y = {70, 20, -60, -8};
    private static final float FRESH = 20000;

    private int nearest(float x, float y) {
        int best = 0;
        float least = Float.MAX_VALUE;
        for (int i = 0; i < cells.count(); i++) {
            if (tumour.lives(i)) {
                float dx = cells.x[i] - x;
                float dy = cells.y[i] - y;
                if (dx * dx + dy * dy < least) {
                    least = dx * dx + dy * dy;
                    best = i;
                }
            }
        }
        return best;
    }

    public Vessel below() {
        return below;
    }

    public Vessel above() {
        return above;
    }

    /// The blood in the vessel below.
    public Cells blood() {
        return blood;
    }

    /// The blood in the vessel above.
    public Cells bloodAbove() {
        return bloodAbove;
    }

    public Nodule tumour() {
        return tumour;
    }

    public Drug drug() {
        return drug;
    }
}
