package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.progress.Bookmark;
import cascade.progress.InMemoryProgressStore;
import cascade.progress.LessonProgress;
import cascade.progress.Progress;
import cascade.progress.ProgressStore;
import cascade.progress.ProgressStore.Loaded;
import cascade.progress.Trouble;
import cascade.progress.json.JsonProgressStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// What the program remembers of somebody who comes back, what it says when it cannot, and how it forgets.
final class MemoryTest {

    private static final int PATIENCE = 30;
    private static final Bookmark STOPPED = new Bookmark("into-the-blood", 2, 600, true);

    @TempDir
    private Path folder;

    private record Troubled(Loaded load) implements ProgressStore {

        @Override
        public Optional<Trouble> save(Progress progress) {
            return load.trouble();
        }

        @Override
        public void erase(Consumer<Optional<Trouble>> told) {
            told.accept(load.trouble());
        }

        @Override
        public Optional<String> place() {
            return Optional.of("/home/anna/.local/share/cascade");
        }
    }

    /// A disk that erases when a test says so.
    private static final class Slow implements ProgressStore {
        private final List<Consumer<Optional<Trouble>>> asked = new ArrayList<>();

        @Override
        public Loaded load() {
            return new Loaded(Progress.NONE.withLesson("journey", LessonProgress.BEGUN.at(STOPPED, false)),
                    Optional.empty());
        }

        @Override
        public Optional<Trouble> save(Progress progress) {
            return Optional.empty();
        }

        @Override
        public void erase(Consumer<Optional<Trouble>> told) {
            asked.add(told);
        }

        /// Tells it on a thread of its own, as a disk does.
        void tells(Optional<Trouble> left) {
            CompletableFuture.runAsync(() -> asked.getFirst().accept(left)).join();
        }

        @Override
        public Optional<String> place() {
            return Optional.of("/home/anna/.local/share/cascade");
        }
    }

    @Test
    void whileTheDiskErasesTheWindowGoesOnAndThenItIsSaid() {
        var disk = new Slow();
        try (var learner = new Learner(Samples.library(), disk)) {
            learner.fires("#erase").fires("#erase-everything").fires("#erase-everything");
            assertThat(learner.sees("Erasing …")).isTrue();
            assertThat(learner.find("#erase-keep")).isEmpty();
            assertThat(learner.find("#erase-everything").orElseThrow().isFocused()).isTrue();
            learner.presses(KeyCode.ESCAPE).clicks("#open-journey");
            assertThat(learner.sees("Everything is erased.")).isFalse();

            disk.tells(Optional.empty());
            learner.doing(() -> { });
            assertThat(disk.asked).hasSize(1);
            assertThat(learner.sees("Everything is erased.")).isTrue();
            assertThat(learner.title()).isEqualTo(Samples.lesson().steps().get(2).title());
            learner.presses(KeyCode.ESCAPE);
            assertThat(learner.sees("Everything is erased.")).isFalse();
        }
    }

    @Test
    void whatCouldNotBeErasedIsSaidWithTheReason() {
        var disk = new Slow();
        try (var learner = new Learner(Samples.library(), disk)) {
            assertThat(learner.find("#carry-on")).isPresent();
            learner.fires("#erase").fires("#erase-everything");
            disk.tells(Optional.of(new Trouble.NotErased("/home/anna", "still there: progress.json")));
            learner.doing(() -> { });
            assertThat(learner.find("#erase-everything")).isEmpty();
            assertThat(learner.sees("still there: progress.json")).isTrue();
            assertThat(learner.find("#trouble")).isPresent();
            assertThat(learner.find("#carry-on")).isEmpty();
        }
    }

    @Test
    void comingBackCarriesOnAtTheVeryMoment() {
        var store = new InMemoryProgressStore();
        store.save(Progress.NONE.withLesson("journey", LessonProgress.BEGUN.at(STOPPED, false)));
        try (var learner = new Learner(Samples.library(), store).clicks("#carry-on")) {
            assertThat(learner.title()).isEqualTo(Samples.lesson().steps().get(2).title());
            assertThat(learner.find(".detail")).isPresent();
            assertThat(last(store).step()).isEqualTo(STOPPED.step());
            assertThat(last(store).tick()).isGreaterThanOrEqualTo(STOPPED.tick());
        }
    }

    @Test
    void theCardGoesOnWhereTheLessonWasLeftOrFromTheStart() {
        var store = new InMemoryProgressStore();
        store.save(Progress.NONE.withLesson("journey", LessonProgress.BEGUN.at(STOPPED, false)));
        try (var learner = new Learner(Samples.library(), store)) {
            assertThat(learner.sees("Step 3 of ")).isTrue();
            assertThat(learner.find("#open-journey").orElseThrow().getAccessibleText()).contains("goes on at step 3");
            learner.clicks("#open-journey");
            assertThat(learner.title()).isEqualTo(Samples.lesson().steps().get(2).title());
            learner.presses(KeyCode.ESCAPE).clicks("#afresh-journey");
            assertThat(learner.title()).isEqualTo(Samples.lesson().steps().getFirst().title());
        }
    }

    @Test
    void theMomentIsKeptWhileTheLessonPlays() throws TimeoutException {
        var store = new InMemoryProgressStore();
        try (var learner = new Learner(Samples.library(), store).clicks("#open-journey")) {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> learner.asks(() -> last(store).tick() > 20));
            learner.presses(KeyCode.D);
            assertThat(last(store).detail()).isTrue();
        }
    }

    @Test
    void aQuizIsCarriedOnAtTheQuestionThatIsNext() {
        var store = new InMemoryProgressStore();
        try (var learner = new Learner(Samples.library(), store).clicks("#open-recurrence")) {
            learner.presses(KeyCode.A).fires("#check");
        }
        try (var learner = new Learner(Samples.library(), store).clicks("#open-recurrence")) {
            assertThat(learner.title()).isEqualTo(Samples.quiz().questions().get(1).head().ask());
        }
    }

    @Test
    void eachTroubleIsSaidInACalmSentence() {
        says(new Trouble.Damaged("progress.json", "progress.json.damaged-1", true, ""), "the one from just before is used");
        says(new Trouble.Damaged("progress.json", "progress.json.damaged-1", false, ""), "you start afresh");
        says(new Trouble.Newer("progress.json", ""), "kept by a newer Cascade");
        says(new Trouble.NotRead("progress.json", ""), "cannot be read just now");
        says(new Trouble.NotKept("progress.json", ""), "cannot be kept");
        says(new Trouble.NotErased("progress.json", ""), "Not everything could be erased");
    }

    @Test
    void erasingAsksFirstAndThenLeavesNothingOnTheDisk() throws Exception {
        Path data = folder.resolve("cascade");
        Path damaged = Files.writeString(Files.createDirectory(data).resolve("progress.json.damaged-1"), "{");
        try (var learner = new Learner(Samples.library(), new JsonProgressStore(data.resolve("progress.json")))) {
            learner.clicks("#open-recurrence").presses(KeyCode.A).fires("#check").presses(KeyCode.ESCAPE)
                    .fires("#questions").clicks("#questions-words").types("Swimming").presses(KeyCode.ENTER)
                    .types("half written").presses(KeyCode.ESCAPE);
            assertThat(learner.sees(data.toString())).isTrue();
            assertThat(Files.readString(data.resolve("progress.json"))).contains("recurrence", "Swimming");

            learner.fires("#erase");
            assertThat(learner.find("#erase-keep").orElseThrow().isFocused()).isTrue();
            learner.presses(KeyCode.SPACE);
            assertThat(learner.find("#erase-everything")).isEmpty();
            assertThat(damaged).exists();

            learner.fires("#erase").fires("#erase-everything");
            assertThat(folder).isEmptyDirectory();
            assertThat(learner.find("#erase-everything")).isEmpty();
            learner.fires("#questions");
            assertThat(learner.sees("There is no question yet.")).isTrue();
            assertThat(((TextArea) learner.find("#questions-words").orElseThrow()).getText()).isEmpty();
            learner.presses(KeyCode.ESCAPE).clicks("#open-recurrence");
            assertThat(learner.title()).isEqualTo(Samples.quiz().questions().getFirst().head().ask());
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static void says(Trouble trouble, String words) {
        var store = new Troubled(new Loaded(Progress.NONE, Optional.of(trouble)));
        try (var learner = new Learner(Samples.library(), store)) {
            assertThat(learner.find("#trouble")).isPresent();
            assertThat(learner.sees(words)).as(words).isTrue();
        }
    }

    private static Bookmark last(ProgressStore store) {
        return store.load().progress().lesson("journey").map(LessonProgress::last).orElse(Bookmark.START);
    }
}
