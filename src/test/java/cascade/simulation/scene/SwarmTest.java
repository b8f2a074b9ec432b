package cascade.simulation.scene;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.simulation.Mode;
import cascade.simulation.Recording;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The benchmark's crowd really lives: each cell flows, stops and changes by itself, the same for the same seed.
final class SwarmTest {

    private static final int CELLS = 5000;

    @Test
    void cellsFlowUntilTheyStopAndThenChangeEachByItself() {
        var swarm = new Swarm(3, CELLS);
        int[] counts = new int[Swarm.modes().size()];
        for (int tick = 0; tick < 1440; tick++) {
            swarm.step();
        }
        for (int i = 0; i < CELLS; i++) {
            counts[swarm.doing(i, swarm.tick())]++;
        }

        assertThat(counts[Swarm.modes().indexOf(Mode.FLOWING)]).isBetween(CELLS * 57 / 100, CELLS * 63 / 100);
        assertThat(Arrays.stream(counts)).allMatch(count -> count > CELLS / 50);
    }

    @Test
    void seekShowsWhatPlayShowed() {
        var played = new Swarm(3, CELLS);
        for (int tick = 0; tick < 700; tick++) {
            played.step();
        }
        var recording = new Recording(new Swarm(3, CELLS));
        recording.seek(1000);
        recording.seek(700);
        var sought = (Swarm) recording.world();

        for (int i = 0; i < CELLS; i++) {
            assertThat(sought.x(i)).isEqualTo(played.x(i));
            assertThat(sought.y(i, sought.rounds())).isEqualTo(played.y(i, played.rounds()));
        }
    }

    @Test
    void aBandOfRowsFindsAllCellsThatAreInIt() {
        var swarm = new Swarm(3, CELLS);
        for (int tick = 0; tick < 50; tick++) {
            swarm.step();
        }
        int from = swarm.firstBelow(-100);
        int to = swarm.firstNotAbove(50);

        for (int i = 0; i < CELLS; i++) {
            float y = swarm.y(i, swarm.rounds());
            assertThat(y >= -100 && y <= 50 && (i < from || i >= to)).isFalse();
        }
        assertThat(to - from).isLessThan(CELLS / 5);
    }
}
