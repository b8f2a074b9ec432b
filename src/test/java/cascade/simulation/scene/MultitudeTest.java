package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Actor;
import cascade.simulation.Dice;
import cascade.simulation.Fate;
import cascade.simulation.Recording;
import cascade.simulation.Report;
import cascade.simulation.Standing;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every dot is one cell with its own fate, and the numbers are counted from them.
@Tag("slow")
final class MultitudeTest {

    private static final int[] ENDS = {480, 960, 1440};
    private static final int SEEDS = 10;
    /// A share lies within so many standard errors of the true one but once in more than ten thousand times.
    private static final double ERRORS = 4;

    private static Map<Standing, Integer> counted(Multitude multitude, int tick) {
        var counts = new EnumMap<Standing, Integer>(Standing.class);
        for (int act = 0; act < multitude.acts(); act++) {
            Cohort cohort = multitude.cohort(act);
            for (int life : cohort.cells().life) {
                counts.merge(Life.at(life, cohort.tick(tick)), 1, Integer::sum);
            }
        }
        return counts;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 119, 240, 480, 481, 700, 960, 1100, 1439})
    void theNumbersAreThoseOfCountingEveryCell(int tick) {
        Multitude multitude = Runs.played(Multitude::new, 7, tick);
        Map<Standing, Integer> counts = counted(multitude, tick);
        for (Standing standing : Standing.values()) {
            assertThat(multitude.count(standing)).as("%s", standing).isEqualTo(counts.getOrDefault(standing, 0));
        }
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1_000_000);
    }

    @Test
    void tenThousandThenAHundredThousandThenAMillionHaveCome() {
        for (int act = 0; act < ENDS.length; act++) {
            assertThat(Runs.played(Multitude::new, 7, ENDS[act] - 1).population()).isEqualTo(Multitude.CELLS[act]);
        }
    }

    /// F-081 to F-083 (N-29): 80 of 100 get out; 2.5 of 100 of these start a group; 1 of 100 groups grows on; 36 of 100
    /// cells rest. Ten seeds together, at each size.
    @Test
    void theSharesAreThoseOfTheStudyWithinTheirSamplingError() {
        var sums = new int[ENDS.length][Standing.values().length];
        for (int seed = 1; seed <= SEEDS; seed++) {
            Multitude multitude = new Multitude(seed);
            for (int act = 0; act < ENDS.length; act++) {
                while (multitude.tick() < ENDS[act] - 1) {
                    multitude.step();
                }
                for (Standing standing : Standing.values()) {
                    sums[act][standing.ordinal()] += multitude.count(standing);
                }
            }
        }
        for (int act = 0; act < ENDS.length; act++) {
            long all = (long) SEEDS * Multitude.CELLS[act];
            long resting = sums[act][Standing.RESTING.ordinal()];
            long visible = sums[act][Standing.VISIBLE.ordinal()];
            long started = sums[act][Standing.STARTED.ordinal()] + visible;
            long out = sums[act][Standing.LOST_LATER.ordinal()] + sums[act][Standing.LANDED.ordinal()] + resting + started;
            share("get out", out, all, 0.8);
            share("start a group", started, out, 0.025);
            share("grow on", visible, started, 0.01);
            share("rest", resting, all, 0.36);
        }
    }

    private static void share(String what, long some, long of, double expected) {
        double error = Math.sqrt(expected * (1 - expected) / of);
        assertThat((double) some / of).as("%s, of %d", what, of)
                .isBetween(expected - ERRORS * error, expected + ERRORS * error);
    }

    @Test
    void anotherSeedGivesOtherFates() {
        assertThat(counted(new Multitude(1), 479)).isNotEqualTo(counted(new Multitude(2), 479));
        assertThat(counted(new Multitude(1), 479)).isEqualTo(counted(new Multitude(1), 479));
    }

    @Test
    void seekingTellsWhatPlayingTold() {
        var recording = new Recording(new Multitude(5));
        var dice = new Dice(1);
        var sought = new Report();
        var played = new Report();
        for (int i = 0; i < 10; i++) {
            int tick = dice.below(1440);
            recording.seek(tick);
            recording.world().report(sought);
            Runs.played(Multitude::new, 5, tick).report(played);
            for (Actor actor : Actor.values()) {
                assertThat(sought.count(actor)).as("%s at %d", actor, tick).isEqualTo(played.count(actor));
                assertThat(sought.x(actor)).isEqualTo(played.x(actor));
            }
        }
    }

    @Test
    void aLifeTakesItsStepsInOrder() {
        var dice = new Dice(9);
        for (int i = 0; i < 20_000; i++) {
            int life = Life.thrown(dice, i / 20_000f);
            Standing before = Standing.WAITING;
            assertThat(Life.at(life, 0)).isEqualTo(Standing.WAITING);
            for (int tick = 1; tick <= Life.ACT; tick++) {
                Standing now = Life.at(life, tick);
                assertThat(now.ordinal()).as("never back").isGreaterThanOrEqualTo(before.ordinal());
                before = now;
            }
            assertThat(before).isEqualTo(switch (Life.fate(life)) {
                case GROWS_ON -> Standing.VISIBLE;
                case STARTS -> Standing.STARTED;
                case RESTS -> Standing.RESTING;
                case LOST_LATER -> Standing.LOST_LATER;
                case LOST_IN_BLOOD -> Standing.LOST_IN_BLOOD;
            });
        }
    }

    @Test
    void aThrowMeansAFateAsOftenAsItIsFrequent() {
        for (int i = 0; i < Fate.CELLS; i++) {
            assertThat(Fate.thrown((i + 0.5f) / Fate.CELLS).ordinal()).isBetween(0, Fate.values().length - 1);
        }
        assertThat(Fate.thrown(0)).isEqualTo(Fate.GROWS_ON);
        assertThat(Fate.thrown(0.99999f)).isEqualTo(Fate.LOST_IN_BLOOD);
    }
}
