package cascade.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/// A thread that is frozen ends the process; one that is only slow does not.
final class WatchdogTest {

    private final Queue<Runnable> posted = new ArrayDeque<>();
    private final List<Integer> ended = new ArrayList<>();
    private final Watchdog dog = new Watchdog(posted::add, ended::add);

    @Test
    void aThreadThatAnswersLivesForever() {
        dog.shown();
        for (int second = 0; second < 100_000; second++) {
            dog.ask();
            if (second % 19 == 0) {
                while (!posted.isEmpty()) {
                    posted.remove().run();
                }
            }
        }
        assertThat(ended).isEmpty();
    }

    @Test
    void aThreadThatDoesNotAnswerForTwentySecondsEndsTheProcessOnce() {
        dog.shown();
        for (int second = 0; second <= 19; second++) {
            dog.ask();
        }
        assertThat(ended).isEmpty();
        for (int second = 20; second < 60; second++) {
            dog.ask();
        }
        assertThat(ended).containsExactly(75);
        assertThat(posted).as("a frozen thread is not flooded").hasSize(1);
    }

    @Test
    void beforeTheFirstPictureItWaitsThreeMinutesAndNotForever() {
        for (int second = 0; second < 180; second++) {
            dog.ask();
        }
        assertThat(ended).isEmpty();
        dog.ask();
        assertThat(ended).containsExactly(75);
    }

    @Test
    void aSlowStartIsForgivenOnceItAnswers() {
        for (int second = 0; second < 100; second++) {
            dog.ask();
        }
        dog.shown();
        for (int second = 0; second < 19; second++) {
            dog.ask();
        }
        assertThat(ended).isEmpty();
        dog.ask();
        assertThat(ended).as("but a window that freezes right then is noticed too").containsExactly(75);
    }
}
