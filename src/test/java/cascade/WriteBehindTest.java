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
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// When progress is written: not at each change, but soon after the first.
final class WriteBehindTest {

    private static final Progress ONE = Progress.NONE.withLesson("one", LessonProgress.BEGUN);
    private static final Progress TWO = ONE.withLesson("two", LessonProgress.BEGUN);
    private static final Trouble FULL = new Trouble.NotKept("progress.json", "the disk is full");

    private final Disk disk = new Disk();
    private final Hand hand = new Hand();
    private final WriteBehind store = new WriteBehind(disk, hand);
    private final List<Optional<Trouble>> told = new ArrayList<>();

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
        public void erase(Consumer<Optional<Trouble>> told) {
            written.clear();
            told.accept(trouble);
        }

        @Override
        public Optional<String> place() {
            return Optional.of("here");
        }
    }

    /// A background in which a while passes when a test says so.
    private static final class Hand implements Background {
        private final List<Runnable> waiting = new ArrayList<>();
        private final List<Runnable> next = new ArrayList<>();
        private Duration patience = Duration.ZERO;

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
        public void next(Runnable task) {
            next.add(task);
        }

        /// The disk does what is next.
        void answers() {
            var due = List.copyOf(next);
            next.clear();
            due.forEach(Runnable::run);
        }

        @Override
        public boolean now(Runnable task, Duration longest) {
            patience = longest;
            answers();
            task.run();
            return true;
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
        late.erase(_ -> { });
        hand.answers();
        assertThat(late.load().trouble()).isEmpty();
    }

    @Test
    void erasingForgetsWhatWasToBeWritten() {
        store.save(ONE);
        hand.passes();
        store.save(TWO);
        store.erase(told::add);
        assertThat(store.load().progress()).isEqualTo(Progress.NONE);
        hand.answers();
        hand.passes();
        store.close();
        assertThat(told).containsExactly(Optional.empty());
        assertThat(disk.written).isEmpty();
        assertThat(store.load().progress()).isEqualTo(Progress.NONE);
    }

    @Test
    void erasingTellsWhenTheDiskHasAnsweredAndNotBefore() {
        disk.trouble = Optional.of(new Trouble.NotErased("here", "it is held"));
        store.erase(told::add);
        assertThat(told).isEmpty();
        hand.answers();
        assertThat(told).containsExactly(disk.trouble);
        assertThat(store.load().trouble()).isEqualTo(disk.trouble);
    }

    @Test
    void whatChangesWhileItIsErasedIsWrittenAfterwards() {
        store.erase(told::add);
        store.save(ONE);
        hand.answers();
        hand.passes();
        assertThat(disk.written).containsExactly(ONE);
    }

    @Test
    void theEndOfTheProgramWaitsLongerForADiskThatErases() {
        store.close();
        Duration usual = hand.patience;
        disk.written.add(ONE);
        store.erase(told::add);
        store.close();
        assertThat(hand.patience).isGreaterThan(usual.multipliedBy(10));
        assertThat(disk.written).isEmpty();
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
            thread.next(() -> order.append("next "));
            assertThat(thread.now(() -> order.append("now"), Duration.ofMinutes(1))).isTrue();
            assertThat(order).hasToString("soon next now");
            assertThat(thread.now(() -> await(stuck), Duration.ofMillis(100))).isFalse();
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
