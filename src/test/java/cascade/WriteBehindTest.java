package cascade;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.progress.LessonProgress;
import cascade.progress.Progress;
import cascade.progress.ProgressStore;
import cascade.progress.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// When progress is written: not at each change, but soon after the first.
final class WriteBehindTest {

    private static final Progress ONE = Progress.NONE.withLesson("one", LessonProgress.BEGUN);
    private static final Progress TWO = ONE.withLesson("two", LessonProgress.BEGUN);
    private static final Trouble FULL = new Trouble.NotKept("progress.json", "the disk is full");

    private final Disk disk = new Disk();
    private final Hand hand = new Hand();
    private final WriteBehind store = new WriteBehind(disk, hand);

    /// What is written, in order.
    private static final class Disk implements ProgressStore {
        private final List<Progress> written = new ArrayList<>();
        private Optional<Trouble> trouble = Optional.empty();

        @Override
        public Loaded load() {
            return new Loaded(Progress.NONE, trouble);
        }

        @Override
        public Optional<Trouble> save(Progress progress) {
            written.add(progress);
            return trouble;
        }

        @Override
        public Optional<Trouble> erase() {
            written.clear();
            return trouble;
        }

        @Override
        public Optional<String> place() {
            return Optional.of("here");
        }
    }

    /// A background in which a while passes when a test says so.
    private static final class Hand implements Background {
        private final List<Runnable> waiting = new ArrayList<>();
        private boolean stuck;

        void passes() {
            var due = List.copyOf(waiting);
            waiting.clear();
            due.forEach(Runnable::run);
        }

        @Override
        public void soon(Runnable task) {
            waiting.add(task);
        }

        @Override
        public boolean now(Runnable task) {
            if (!stuck) {
                task.run();
            }
            return !stuck;
        }

        @Override
        public void close() {
            waiting.clear();
        }
    }

    @Test
    void manyChangesAreOneWriteOfTheLatest() {
        store.save(ONE);
        store.save(TWO);
        assertThat(hand.waiting).hasSize(1);
        assertThat(disk.written).isEmpty();
        assertThat(store.load().progress()).isEqualTo(TWO);
        hand.passes();
        assertThat(disk.written).containsExactly(TWO);
        store.save(ONE);
        hand.passes();
        assertThat(disk.written).containsExactly(TWO, ONE);
    }

    @Test
    void closingWritesWhatIsNotWrittenYetAndNothingTwice() {
        store.save(ONE);
        store.close();
        assertThat(disk.written).containsExactly(ONE);
        store.close();
        assertThat(disk.written).containsExactly(ONE);
    }

    @Test
    void whatCouldNotBeWrittenIsTriedAgainAtTheEnd() {
        disk.trouble = Optional.of(FULL);
        assertThat(store.save(ONE)).isEmpty();
        hand.passes();
        assertThat(store.load().trouble()).contains(FULL);
        assertThat(store.save(TWO)).contains(FULL);
        hand.passes();
        disk.trouble = Optional.empty();
        store.close();
        assertThat(disk.written).containsExactly(ONE, TWO, TWO);
        assertThat(store.load().trouble()).isEmpty();
    }

    @Test
    void whatWasWrongAtTheBeginningStaysTold() {
        disk.trouble = Optional.of(FULL);
        var late = new WriteBehind(disk, hand);
        disk.trouble = Optional.empty();
        late.save(ONE);
        hand.passes();
        assertThat(late.load().trouble()).contains(FULL);
        late.erase();
        assertThat(late.load().trouble()).isEmpty();
    }

    @Test
    void erasingForgetsWhatWasToBeWritten() {
        store.save(ONE);
        hand.passes();
        store.save(TWO);
        assertThat(store.erase()).isEmpty();
        hand.passes();
        store.close();
        assertThat(disk.written).isEmpty();
        assertThat(store.load().progress()).isEqualTo(Progress.NONE);
    }

    @Test
    void aDiskThatDoesNotAnswerIsToldAsNotErased() {
        hand.stuck = true;
        assertThat(store.erase()).containsInstanceOf(Trouble.NotErased.class);
        assertThat(store.load().trouble()).containsInstanceOf(Trouble.NotErased.class);
    }

    @Test
    void theThreadOfTheDiskDoesThingsInOrderAndIsNotWaitedForForever() throws InterruptedException {
        var order = new StringBuffer();
        var stuck = new CountDownLatch(1);
        var soon = new CountDownLatch(1);
        try (var thread = new DiskThread(Duration.ofMillis(1))) {
            thread.soon(() -> {
                order.append("soon ");
                soon.countDown();
            });
            soon.await();
            assertThat(thread.now(() -> order.append("now"))).isTrue();
            assertThat(order).hasToString("soon now");
            assertThat(thread.now(() -> await(stuck))).isFalse();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
