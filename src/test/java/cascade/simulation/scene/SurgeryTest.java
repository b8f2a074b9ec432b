package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Actor;
import cascade.simulation.Cells;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Report;
import cascade.simulation.World;
import org.junit.jupiter.api.Test;

final class SurgeryTest {

    private static final int SEEDS = 10;
    private static final double DAY = 24 * 3600;

    private static void playTo(Surgery surgery, double day) {
        while (surgery.days() < day) {
            surgery.step();
        }
    }

    private static Report report(World world) {
        var report = new Report();
        world.report(report);
        return report;
    }

    @Test
    void theSameSeedIsTheSameRun() {
        Runs.sameSeedIsTheSameRun(Surgery::new);
    }

    @Test
    void seekShowsWhatPlayShowed() {
        Runs.seekShowsWhatPlayShowed(Surgery::new);
    }

    @Test
    void naturalKillerCellsTouchFewerCellsOnTheFirstDaysAndAsManyAsBeforeInTheEnd() {
        // F-122: a marker fell by 83% on day 1.
        double before = 0;
        double lowest = 0;
        double after = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Surgery surgery = new Surgery(seed);
            before += rate(surgery, 0.02);
            playTo(surgery, 1);
            lowest += rate(surgery, 3);
            playTo(surgery, 50);
            after += rate(surgery, 59.5);
        }
        assertThat(lowest / before).isLessThan(0.4);
        assertThat(after / before).isBetween(0.75, 1.3);
    }

    /// Touches in a second of showing until a day.
    private static double rate(Surgery surgery, double day) {
        int touched = surgery.touched();
        float from = surgery.time();
        playTo(surgery, day);
        return (surgery.touched() - touched) / (surgery.time() - from);
    }

    @Test
    void theirActivityFallsByFourFifthsAndIsBackAfterWeeks() {
        // F-122: studies differ; back by day 21 in one, still below three quarters at day 28 in most people of another.
        Surgery surgery = new Surgery(3);
        assertThat(surgery.activity()).isEqualTo(1);
        playTo(surgery, 1);
        assertThat(surgery.activity()).isBetween(0.16f, 0.19f);
        playTo(surgery, 3);
        assertThat(surgery.activity()).isLessThan(0.25f);
        playTo(surgery, 28);
        assertThat(surgery.activity()).isBetween(0.5f, 0.75f);
        playTo(surgery, 56);
        assertThat(surgery.activity()).isGreaterThan(0.98f);
    }

    @Test
    void theySlowDownAndGoOnAsBefore() {
        Surgery surgery = new Surgery(5);
        float before = speed(surgery, 240);
        playTo(surgery, 1);
        float lowest = speed(surgery, 150);
        playTo(surgery, 50);
        float after = speed(surgery, 100);
        assertThat(lowest).isLessThan(before * 0.35f);
        assertThat(after).isGreaterThan(before * 0.8f);
    }

    private static float speed(Surgery surgery, int ticks) {
        float sum = 0;
        for (int i = 0; i < ticks; i++) {
            surgery.step();
            sum += surgery.killerSpeed() / ticks;
        }
        return sum;
    }

    @Test
    void noBloodFlowsInATiedVesselAndItIsTiedBeforeTheTumourIsLifted() {
        Surgery surgery = new Surgery(2);
        while (surgery.takenOut() == 0) {
            surgery.step();
        }
        float[] travelled = new float[surgery.feeding().length];
        for (int k = 0; k < travelled.length; k++) {
            assertThat(surgery.feeding()[k].isTied()).isTrue();
            assertThat(surgery.feeding()[k].flow()).isZero();
            assertThat(surgery.rim().inside(surgery.feeding()[k].x(surgery.feeding()[k].tie()),
                    surgery.feeding()[k].y(surgery.feeding()[k].tie()))).isNegative();
            travelled[k] = surgery.feeding()[k].travelled();
            assertThat(travelled[k]).isPositive();
        }
        float elsewhere = surgery.far().travelled();
        playTo(surgery, 59);
        for (int k = 0; k < travelled.length; k++) {
            assertThat(surgery.feeding()[k].travelled()).isEqualTo(travelled[k]);
        }
        assertThat(surgery.far().travelled()).isGreaterThan(elsewhere + 100);
    }

    @Test
    void allCellsOfTheTumourAreTakenOutAndOnlyThoseCountedAsLeftRemain() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Surgery surgery = new Surgery(seed);
            assertThat(report(surgery).count(Actor.CANCER_CELL)).isBetween(180, 400);
            playTo(surgery, 0.1);
            Report report = report(surgery);
            assertThat(report.count(Actor.CANCER_CELL)).isZero();
            assertThat(report.shows(Actor.TUMOUR)).isFalse();
            assertThat(report.count(Actor.RESTING_CELL)).isEqualTo(surgery.resting())
                    .isEqualTo(surgery.cells().count(Kind.CANCER));
            Cells cells = surgery.cells();
            for (int i = 0; i < cells.count(); i++) {
                if (cells.is(i, Kind.CANCER) && cells.isThere(i)) {
                    assertThat(surgery.rim().inside(cells.x[i], cells.y[i])).as("outside the bed").isNegative();
                }
            }
        }
    }

    @Test
    void theCellsThatAreLeftWereThereBeforeAndRestUntilTheEnd() {
        Surgery surgery = new Surgery(6);
        Cells cells = surgery.cells();
        int first = surgery.firstResting();
        float[] x = {cells.x[first], cells.x[first + 1], cells.x[first + 2]};
        while (surgery.tick() < Runs.TICKS) {
            surgery.step();
            for (int k = 0; k < surgery.resting(); k++) {
                assertThat(cells.mode(first + k)).isEqualTo(Mode.RESTING);
                assertThat(cells.x[first + k]).isEqualTo(x[k]);
            }
        }
    }

    @Test
    void theWoundFillsThenImmuneCellsComeThenFibresAndNewVessels() {
        Surgery surgery = new Surgery(1);
        assertThat(report(surgery).shows(Actor.WOUND)).isFalse();
        playTo(surgery, 2.5);
        Report early = report(surgery);
        assertThat(early.shows(Actor.WOUND)).isTrue();
        assertThat(early.count(Actor.IMMUNE_CELL)).isGreaterThan(4);
        assertThat(surgery.filled()).isEqualTo(1);
        assertThat(early.shows(Actor.FIBRES)).isFalse();
        assertThat(early.count(Actor.NEW_VESSEL)).isZero();
        playTo(surgery, 40);
        Report late = report(surgery);
        assertThat(late.shows(Actor.FIBRES)).isTrue();
        assertThat(late.count(Actor.NEW_VESSEL)).isEqualTo(surgery.fresh().length);
        playTo(surgery, 59);
        assertThat(report(surgery).count(Actor.IMMUNE_CELL)).isLessThan(early.count(Actor.IMMUNE_CELL)).isPositive();
    }

    @Test
    void hoursThenDaysThenEightWeeksPass() {
        Surgery surgery = new Surgery(1);
        assertThat(report(Runs.played(Surgery::new, 1, 540)).elapsed()).isLessThan(DAY / 4);
        double scale = 0;
        double elapsed = -1;
        while (surgery.tick() < Runs.TICKS) {
            surgery.step();
            Report report = report(surgery);
            assertThat(report.timeScale()).isGreaterThanOrEqualTo(scale);
            assertThat(report.elapsed()).isGreaterThan(elapsed);
            scale = report.timeScale();
            elapsed = report.elapsed();
        }
        assertThat(elapsed / DAY).isBetween(59.0, 61.0);
    }
}
