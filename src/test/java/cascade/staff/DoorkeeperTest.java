package cascade.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/// Who knows the PIN gets out; who guesses waits.
final class DoorkeeperTest {

    private final AtomicLong seconds = new AtomicLong();
    private final Doorkeeper door = new Doorkeeper(Optional.of(Pin.of("2468")), seconds::get);

    @Test
    void theRightPinOpensAndAWrongOneDoesNot() {
        assertThat(door.open("1357")).isEqualTo(new Doorkeeper.Wrong(4));
        assertThat(door.open("2468")).isEqualTo(new Doorkeeper.Opened());
    }

    @Test
    void afterFiveWrongTriesTheWaitIsAMinuteAndDoubles() {
        for (int i = 0; i < 4; i++) {
            assertThat(door.open("0000")).isEqualTo(new Doorkeeper.Wrong(4 - i));
        }
        for (long wait = 60; wait <= 480; wait *= 2) {
            assertThat(door.open("0000")).isEqualTo(new Doorkeeper.Wait(wait));
            seconds.addAndGet(wait - 1);
            assertThat(door.open("2468")).as("the right PIN, too early").isEqualTo(new Doorkeeper.Wait(1));
            seconds.addAndGet(1);
        }
        assertThat(door.open("2468")).isEqualTo(new Doorkeeper.Opened());
        assertThat(door.open("0000")).as("the count begins anew").isEqualTo(new Doorkeeper.Wrong(4));
    }

    @Test
    void withoutAPinNothingOpens() {
        assertThat(new Doorkeeper(Optional.empty(), seconds::get).open("")).isEqualTo(new Doorkeeper.NoPin());
    }

    @Test
    void triesAreLoggedWithoutDigits() {
        List<String> lines = new ArrayList<>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                lines.add(new LogLines().formatMessage(record));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("cascade.staff");
        logger.addHandler(handler);
        door.open("9753");
        door.open("2468");
        logger.removeHandler(handler);

        assertThat(lines).hasSize(2).noneMatch(line -> line.contains("9753") || line.contains("2468"));
    }
}
