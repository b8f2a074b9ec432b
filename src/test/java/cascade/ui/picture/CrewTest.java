package cascade.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The painters share the rows of a picture: none is left out, none is done twice, none makes the others wait for ever.
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
final class CrewTest {

    private static final int TURNS = 1000;
    /// Rows that are handed out together.
    private static final int BAND = 64;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void everyRowIsPaintedExactlyOnce(int painters) {
        try (var crew = new Crew(painters)) {
            for (int rows : new int[] {0, 1, 31, 32, 33, 720, 1081}) {
                assertThat(times(crew, rows)).as("%d rows", rows).isEqualTo("1".repeat(rows));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void aThousandPicturesLeaveNothingOut(int painters) {
        try (var crew = new Crew(painters)) {
            for (int turn = 0; turn < TURNS; turn++) {
                assertThat(times(crew, 100)).as("turn %d", turn).isEqualTo("1".repeat(100));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aFailureIsToldAndTheNextPictureIsPainted(int painters) {
        try (var crew = new Crew(painters)) {
            for (int bad = 0; bad < 8; bad++) {
                int row = bad * BAND;
                assertThatThrownBy(() -> crew.paint(8 * BAND, (first, _) -> {
                    if (first == row) {
                        throw new IllegalStateException("row " + row);
                    }
                })).isInstanceOf(IllegalStateException.class).hasMessage("row " + row);
                assertThat(times(crew, 8 * BAND)).isEqualTo("1".repeat(8 * BAND));
            }
        }
    }

    /// How often each row was painted, a digit a row.
    private static String times(Crew crew, int rows) {
        var times = new AtomicIntegerArray(rows);
        crew.paint(rows, (first, last) -> {
            for (int row = first; row < last; row++) {
                times.incrementAndGet(row);
            }
        });
        var digits = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            digits.append(times.get(row));
        }
        return digits.toString();
    }
}
