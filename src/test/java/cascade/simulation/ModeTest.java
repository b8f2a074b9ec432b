package cascade.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cascade.picture.scene.Repertoire;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

final class ModeTest {

    /// 7 scenes with 1,440 ticks each: more than ten thousand steps.
    private static final int TICKS = 1440;

    @Test
    void noCellEverTakesAStepThatTheGraphDoesNotHave() {
        var seen = EnumSet.noneOf(Mode.class);
        for (var plan : Repertoire.plans().values()) {
            World world = plan.world().begin(11);
            Mode[] before = new Mode[world.cells().capacity()];
            for (int tick = 0; tick < TICKS; tick++) {
                world.step();
                for (int i = 0; i < world.cells().count(); i++) {
                    Mode now = world.cells().mode(i);
                    seen.add(now);
                    if (before[i] != null && before[i] != now) {
                        assertThat(reachable(before[i], now)).as("%s → %s", before[i], now).isTrue();
                    }
                    before[i] = now;
                }
            }
        }
        assertThat(seen).contains(Mode.FLOWING, Mode.SQUEEZING, Mode.ARRESTED);
    }

    /// In one tick a cell may take two steps of the graph.
    private static boolean reachable(Mode from, Mode to) {
        return from.next().contains(to) || from.next().stream().anyMatch(between -> between.next().contains(to));
    }

    @Test
    void anIllegalChangeIsRefusedAndNamed() {
        var cells = new Cells(1, new Ledger());
        int cell = cells.add(Kind.CANCER, Mode.GONE, 0, 0, 5, new Dice(1));

        assertThatThrownBy(() -> cells.change(cell, Mode.GROWING)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("GONE").hasMessageContaining("GROWING");
    }
}
