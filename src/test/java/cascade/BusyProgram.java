package cascade;

import cascade.progress.Bookmark;
import cascade.progress.LessonProgress;
import cascade.progress.Progress;
import cascade.progress.ProgressStore;
import cascade.progress.Trouble;
import cascade.progress.json.JsonProgressStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// A program that keeps counting and keeps how far it came, until somebody kills it.
///
/// It says each number once it is told to the store, and when the disk begins and ends to write; each with the instant
/// in milliseconds.
final class BusyProgram {

    static final String LESSON = "counting";

    private BusyProgram() {}

    /// @param args the file, and the while in milliseconds after which a change is written
    public static void main(String[] args) throws InterruptedException {
        var disk = new Watched(new JsonProgressStore(Path.of(args[0])));
        // The first time takes longer, because the classes that write are read then.
        disk.save(disk.load().progress());
        var store = new WriteBehind(disk, new DiskThread(Duration.ofMillis(Long.parseLong(args[1]))));
        Progress progress = store.load().progress();
        int number = progress.lesson(LESSON).orElse(LessonProgress.BEGUN).furthest();
        while (true) {
            number++;
            progress = progress.withLesson(LESSON, new LessonProgress(number, Bookmark.START, false));
            store.save(progress);
            say(Integer.toString(number));
            Thread.sleep(1);
        }
    }

    private static void say(String word) {
        System.out.println(word + " " + System.currentTimeMillis());
    }

    private record Watched(ProgressStore store) implements ProgressStore {

        @Override
        public Loaded load() {
            return store.load();
        }

        @Override
        public Optional<Trouble> save(Progress progress) {
            say("begins");
            Optional<Trouble> trouble = store.save(progress);
            say(trouble.isEmpty() ? "ends" : trouble.toString());
            return trouble;
        }

        @Override
        public void erase(Consumer<Optional<Trouble>> told) {
            store.erase(told);
        }

        @Override
        public Optional<String> place() {
            return store.place();
        }
    }
}
