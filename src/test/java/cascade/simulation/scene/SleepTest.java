package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Actor;
import cascade.simulation.Mode;
import cascade.simulation.Recording;
import cascade.simulation.Report;
import cascade.simulation.World;
import org.junit.jupiter.api.Test;

/// What must stay true of the quiet scene.
class SleepTest {

    private static final int END = 24 * World.TICKS_PER_SECOND;
    private static final int[] SOUGHT = {700, 12, 1440, 31, 900, 899, 30, 0};

    @Test
    void sameSeedIsTheSameRun() {
        assertThat(Instant.of(played(3, END))).isEqualTo(Instant.of(played(3, END)));
        assertThat(Instant.of(played(3, END))).isNotEqualTo(Instant.of(played(4, END)));
    }

    @Test
    void seekingShowsWhatPlayingShowed() {
        var recording = new Recording(new Sleep(5));
        for (int tick : SOUGHT) {
            recording.seek(tick);
            assertThat(Instant.of(recording.world())).as("tick %d", tick).isEqualTo(Instant.of(played(5, tick)));
        }
    }

    @Test
    void theCellComesToRestAndStaysThere() {
        var sleep = played(16, 6 * World.TICKS_PER_SECOND);
        var report = new Report();
        sleep.report(report);
        float x = report.x(Actor.HERO);
        float y = report.y(Actor.HERO);
        while (sleep.tick() < END) {
            sleep.step();
            sleep.report(report);
            assertThat(report.doing(Actor.HERO)).isEqualTo(Mode.RESTING);
            assertThat(report.x(Actor.HERO)).isEqualTo(x);
            assertThat(report.y(Actor.HERO)).isEqualTo(y);
        }
        assertThat(report.elapsed()).isBetween(9.9 * 365 * 86_400, 10.1 * 366 * 86_400);
    }

    @Test
    void nobodyRunsOverTheCellAtRest() {
        var sleep = new Sleep(16);
        var cells = sleep.cells();
        while (sleep.tick() < END) {
            sleep.step();
            for (int i = 0; i < cells.count(); i++) {
                if (i != sleep.heroCell()) {
                    float dx = cells.x[i] - cells.x[sleep.heroCell()];
                    float dy = cells.y[i] - cells.y[sleep.heroCell()];
                    float touch = cells.radius[i] * 0.8f + cells.radius[sleep.heroCell()];
                    assertThat(dx * dx + dy * dy > touch * touch).as("cell %d at tick %d", i, sleep.tick()).isTrue();
                }
            }
        }
    }

    private static Sleep played(long seed, int ticks) {
        var sleep = new Sleep(seed);
        while (sleep.tick() < ticks) {
            sleep.step();
        }
        return sleep;
    }
}
