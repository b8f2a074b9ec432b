package cascade.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cascade.tools.Soaked.Minute;
import org.junit.jupiter.api.Test;

/// A long time of random presses is well if nothing failed and memory stayed where it was.
final class SoakedTest {

    private final Soaked soaked = new Soaked();

    @Test
    void memoryThatGrowsIsADrift() {
        for (int i = 0; i < 30; i++) {
            soaked.add(minute(0, 100 + i));
        }
        assertThat(soaked.drift()).isCloseTo(19 / 107.5, within(0.001));
        assertThat(soaked.isWell()).isFalse();
    }

    @Test
    void whatFillsInTheFirstMinutesIsNone() {
        for (int i = 0; i < 30; i++) {
            soaked.add(minute(0, i < 5 ? 20 * i : 100 + i % 2));
        }
        assertThat(soaked.isWell()).isTrue();
    }

    @Test
    void oneExceptionIsTooMany() {
        soaked.add(minute(0, 100));
        assertThat(soaked.isWell()).isTrue();
        soaked.add(minute(1, 100));
        assertThat(soaked.isWell()).isFalse();
        assertThat(soaked.sum()).isEqualTo("2 minutes: 14 acts, 1 exceptions, heap drift +0.0 %");
    }

    @Test
    void aMinuteIsALine() {
        assertThat(soaked.add(new Minute(400, 0, 80 << 20, 16.7, 21.04, 140.6)))
                .isEqualTo("minute 1: 400 acts, 0 exceptions, heap 80.0 MB, frames 16.7 ms, 95 % under 21.0, slowest 141");
    }

    private static Minute minute(int failures, int megabytes) {
        return new Minute(7, failures, (long) megabytes << 20, 16, 20, 30);
    }
}
