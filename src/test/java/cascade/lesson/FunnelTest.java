package cascade.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Phase;
import cascade.content.Scene.Tally;
import cascade.simulation.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FunnelTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 99})
    void theFateOfEachCellAddsUpToTheStudy(long seed) {
        var funnel = new Funnel(new Dice(seed));

        assertThat(funnel.count(Tally.ENTERED, Phase.CIRCULATION, 0)).isEqualTo(10_000);
        assertThat(funnel.count(Tally.LANDED, Phase.EXTRAVASATION, 1)).isEqualTo(8_000);
        assertThat(funnel.count(Tally.RESTING, Phase.DORMANCY, 1)).isEqualTo(3_600);
        assertThat(funnel.count(Tally.STARTED, Phase.COLONISATION, 1)).isEqualTo(200);
        assertThat(funnel.count(Tally.VISIBLE, Phase.COLONISATION, 1)).isEqualTo(2);
    }

    @Test
    void nothingIsCountedBeforeTheBlood() {
        var funnel = new Funnel(new Dice(1));

        for (Tally tally : Tally.values()) {
            assertThat(funnel.count(tally, Phase.INVASION, 1)).isZero();
        }
    }

    @Test
    void countsOnlyGoOneWayWithinAStep() {
        var funnel = new Funnel(new Dice(7));
        int landed = 0;
        int started = 0;
        for (double at = 0; at <= 1; at += 0.05) {
            int landedNow = funnel.count(Tally.LANDED, Phase.EXTRAVASATION, at);
            int startedNow = funnel.count(Tally.STARTED, Phase.COLONISATION, at);
            assertThat(landedNow).isGreaterThanOrEqualTo(landed);
            assertThat(startedNow).isGreaterThanOrEqualTo(started);
            landed = landedNow;
            started = startedNow;
        }
    }

    @Test
    void noCellComesBackToLife() {
        var funnel = new Funnel(new Dice(3));
        for (int cell = 0; cell < Funnel.CELLS; cell++) {
            boolean lost = false;
            for (Phase phase : Phase.values()) {
                for (double at : new double[] {0, 0.3, 0.6, 1}) {
                    boolean now = funnel.state(cell, phase, at).name().startsWith("LOST");
                    assertThat(now || !lost).isTrue();
                    lost = now;
                }
            }
        }
    }
}
