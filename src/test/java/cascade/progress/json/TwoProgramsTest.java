package cascade.progress.json;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.progress.Deeds;
import cascade.progress.Deeds.Deed;
import cascade.progress.LessonProgress;
import cascade.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two Cascades that are open at once keep their progress in the same file.
final class TwoProgramsTest {

    private static final int SAVES = 60;

    @TempDir
    private Path folder = Path.of("");

    @BeforeTry
    void inAFolder() throws IOException {
        folder = Files.createTempDirectory("two");
    }

    @AfterTry
    void tidies() throws IOException {
        new JsonProgressStore(file()).erase();
        Files.deleteIfExists(folder);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void whatEachLearnsIsKept(@ForAll("first") List<Deed> first, @ForAll("second") List<Deed> second) {
        var one = new JsonProgressStore(file());
        var two = new JsonProgressStore(file());
        Progress mine = one.load().progress();
        Progress theirs = two.load().progress();
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            if (i < first.size()) {
                mine = first.get(i).done(mine);
                assertThat(one.save(mine)).isEmpty();
            }
            if (i < second.size()) {
                theirs = second.get(i).done(theirs);
                assertThat(two.save(theirs)).isEmpty();
            }
        }
        Progress kept = new JsonProgressStore(file()).load().progress();
        assertThat(kept.lessons()).containsAllEntriesOf(mine.lessons()).containsAllEntriesOf(theirs.lessons());
    }

    @Test
    void savesAtTheSameInstantLoseNothing() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> done = threads.invokeAll(List.of(saving("journey"), saving("lymph")));
            for (Future<Boolean> one : done) {
                assertThat(one.get()).isTrue();
            }
        }
        var kept = new JsonProgressStore(file()).load();
        assertThat(kept.trouble()).isEmpty();
        assertThat(kept.progress().lessons().values()).hasSize(2)
                .allSatisfy(lesson -> assertThat(lesson.furthest()).isEqualTo(SAVES));
    }

    @Test
    void whatOneErasesTheOtherDoesNotBringBack() {
        var one = new JsonProgressStore(file());
        var two = new JsonProgressStore(file());
        Progress mine = Progress.NONE.withLesson("journey", LessonProgress.BEGUN);
        one.save(mine);
        two.erase();
        one.save(mine.withLesson("lymph", LessonProgress.BEGUN));
        assertThat(two.load().progress().lessons()).containsOnlyKeys("lymph");
    }

    private Callable<Boolean> saving(String lesson) {
        var store = new JsonProgressStore(file());
        return () -> {
            Progress progress = store.load().progress();
            boolean well = true;
            for (int i = 1; i <= SAVES; i++) {
                progress = progress.withLesson(lesson, new LessonProgress(i, LessonProgress.BEGUN.last(), false));
                well &= store.save(progress).isEmpty();
            }
            return well;
        };
    }

    private Path file() {
        return folder.resolve("progress.json");
    }

    @Provide
    Arbitrary<List<Deed>> first() {
        return Deeds.deeds("journey", "lymph").list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Deed>> second() {
        return Deeds.deeds("dormancy", "surgery").list().ofMaxSize(6);
    }
}
