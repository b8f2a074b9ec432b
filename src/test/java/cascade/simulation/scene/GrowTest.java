package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Actor;
import cascade.simulation.Cells;
import cascade.simulation.Kind;
import cascade.simulation.Mode;
import cascade.simulation.Recording;
import cascade.simulation.Report;
import cascade.simulation.Trig;
import cascade.simulation.World;
import org.junit.jupiter.api.Test;

/// The story of a colony: from one cell, held small by the reach of oxygen, on along new vessels.
class GrowTest {

    private static final int SECOND = World.TICKS_PER_SECOND;
    private static final int END = 24 * SECOND;
    private static final long SEED = 17;
    /// µm that the hero may move in a tick without seeming to jump.
    private static final float JUMP = 3;
    /// Oxygen below which cells starve, and above which they recover.
    private static final float STARVES = 0.17f;
    private static final float RECOVERS = 0.22f;

    @Test
    void sameSeedIsTheSameRun() {
        assertThat(Instant.of(played(3, 9 * SECOND))).isEqualTo(Instant.of(played(3, 9 * SECOND)));
        assertThat(Instant.of(played(3, 9 * SECOND))).isNotEqualTo(Instant.of(played(4, 9 * SECOND)));
    }

    @Test
    void seekingShowsWhatPlayingShowed() {
        var recording = new Recording(new Grow(SEED));
        for (int tick : new int[] {1100, 200, 1101, 31}) {
            recording.seek(tick);
            assertThat(Instant.of(recording.world())).as("tick %d", tick).isEqualTo(Instant.of(played(SEED, tick)));
        }
    }

    @Test
    void oneCellBecomesAGroupOfThousands() {
        assertThat(new Grow(SEED).colony().size()).isLessThanOrEqualTo(1);
        assertThat(played(SEED, END).colony().size()).isBetween(2000, 4500);
    }

    @Test
    void theMiddleStarvesAndTheRimDoesNot() {
        Grow grow = played(SEED, 13 * SECOND);
        Colony colony = grow.colony();
        assertThat(grow.supply().oxygen.at(colony.x(), colony.y())).isLessThan(0.15f);
        assertThat(grow.supply().oxygen.at(colony.x() - colony.radius(), colony.y())).isGreaterThan(0.3f);
        assertThat(grow.cells().count(Kind.CANCER, Mode.DYING)).isPositive();
    }

    @Test
    void withoutNewVesselsBirthsAndDeathsBalance() {
        int before = played(SEED, 13 * SECOND).colony().size();
        int after = played(SEED, 16 * SECOND).colony().size();
        assertThat(Math.abs(after - before)).isLessThan(before / 12);
    }

    @Test
    void newVesselsComeLateAndLetTheGroupGrowOn() {
        Grow grow = played(SEED, 14 * SECOND);
        var report = new Report();
        grow.report(report);
        assertThat(report.shows(Actor.NEW_VESSEL)).isFalse();
        int fed = grow.cells().count(Kind.CANCER, Mode.GROWING);

        Grow later = played(SEED, END);
        later.report(report);
        assertThat(report.count(Actor.NEW_VESSEL)).isGreaterThanOrEqualTo(3);
        assertThat(later.cells().count(Kind.CANCER, Mode.GROWING)).isGreaterThan(fed * 3 / 2);
    }

    @Test
    void theHeroNeitherJumpsNorStarves() {
        var grow = new Grow(SEED);
        Cells cells = grow.cells();
        int hero = grow.heroCell();
        while (grow.tick() < END) {
            float x = cells.x[hero];
            float y = cells.y[hero];
            grow.step();
            float far = Math.max(Math.abs(cells.x[hero] - x), Math.abs(cells.y[hero] - y));
            assertThat(far).as("tick %d", grow.tick()).isLessThan(JUMP);
            assertThat(cells.mode(hero)).isIn(Mode.RESTING, Mode.GROWING);
        }
    }

    @Test
    void noCancerCellIsInTheVessel() {
        Grow grow = played(SEED, END);
        Cells cells = grow.cells();
        for (int i = 0; i < cells.count(); i++) {
            if (cells.is(i, Kind.CANCER) && cells.isThere(i)) {
                assertThat(grow.vessel().outside(cells.x[i], cells.y[i])).isGreaterThan(0);
            }
        }
    }

    @Test
    void noCellEntersTheVesselThatIsWrapped() {
        var grow = new Grow(SEED);
        Cells cells = grow.cells();
        while (grow.tick() < END) {
            grow.step();
            for (int i = 0; i < cells.count(); i++) {
                if (cells.isThere(i) && !cells.is(i, Kind.LINING)) {
                    assertThat(grow.wrapped().outside(cells.x[i], cells.y[i])).as("tick %d, cell %d", grow.tick(), i)
                            .isGreaterThan(grow.wrapped().wall());
                }
            }
        }
    }

    @Test
    void aVesselThatWasThereIsWrappedOnceTheGroupReachesIt() {
        var report = new Report();
        Grow before = played(SEED, 5 * SECOND);
        before.report(report);
        assertThat(report.shows(Actor.WRAPPED_VESSEL)).isFalse();
        int vessels = report.count(Actor.VESSEL);

        Grow after = played(SEED, 18 * SECOND);
        after.report(report);
        assertThat(report.count(Actor.WRAPPED_VESSEL)).isEqualTo(1);
        assertThat(report.count(Actor.VESSEL)).isEqualTo(vessels - 1);
    }

    @Test
    void onceWrappedItStaysWrapped() {
        Grow grow = played(SEED, 12 * SECOND);
        while (grow.tick() < END) {
            assertThat(grow.wrapped().isWrapped()).as("tick %d", grow.tick()).isTrue();
            grow.step();
        }
    }

    @Test
    void aSleeveOfCellsLivesOnTheOxygenOfTheWrappedVessel() {
        Grow grow = played(SEED, 18 * SECOND);
        Ring lumen = grow.wrapped().lumen();
        for (float direction = 0; direction < 1; direction += 0.125f) {
            assertThat(oxygen(grow, lumen, direction, 45)).as("beside it").isGreaterThan(RECOVERS);
        }
        float inwards = Trig.turnOf(grow.colony().x() - lumen.x(), grow.colony().y() - lumen.y());
        assertThat(oxygen(grow, lumen, inwards, 160)).as("deep in the group").isLessThan(STARVES);
    }

    /// Oxygen `away` µm from the middle of a vessel that is seen across.
    private static float oxygen(Grow grow, Ring lumen, float direction, float away) {
        return grow.supply().oxygen.at(lumen.x() + away * Trig.cos(direction), lumen.y() + away * Trig.sin(direction));
    }

    private static Grow played(long seed, int ticks) {
        var grow = new Grow(seed);
        while (grow.tick() < ticks) {
            grow.step();
        }
        return grow;
    }
}
