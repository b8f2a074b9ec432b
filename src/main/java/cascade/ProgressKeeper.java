package cascade;

import cascade.content.Lesson;
import cascade.content.QuestionSet.Topic;
import cascade.lesson.Moment;
import cascade.progress.Choices;
import cascade.progress.LessonProgress;
import cascade.progress.Progress;
import cascade.progress.ProgressStore;
import cascade.progress.QuizProgress;
import cascade.quiz.Summary;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;

/// The learner's progress while the program runs; it is kept at each change, away from the caller's thread.
final class ProgressKeeper implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger("cascade.progress");

    private final ProgressStore store;
    private final ExecutorService disk;
    private Progress progress;

    /// @param disk runs one task after another; this closes it
    ProgressKeeper(ProgressStore store, ExecutorService disk) {
        this.store = store;
        this.disk = disk;
        ProgressStore.Loaded loaded = store.load();
        loaded.trouble().ifPresent(trouble -> LOG.log(Level.WARNING, trouble));
        this.progress = loaded.progress();
    }

    Progress progress() {
        return progress;
    }

    void moment(Lesson lesson, Moment moment) {
        LessonProgress before = progress.lesson(lesson.id()).orElse(LessonProgress.BEGUN);
        boolean closing = moment.step() >= lesson.steps().size();
        keep(progress.withLesson(lesson.id(), before.at(moment.step(), moment.tick(), closing)));
    }

    void summary(String quiz, Summary summary) {
        QuizProgress before = progress.quiz(quiz).orElse(QuizProgress.NONE);
        keep(progress.withQuiz(quiz, before.after(summary.known().stream().map(Topic::id).toList(),
                summary.again().stream().map(Topic::id).toList())));
    }

    void choices(Choices chosen) {
        keep(progress.withChoices(chosen));
    }

    private void keep(Progress changed) {
        if (changed.equals(progress)) {
            return;
        }
        progress = changed;
        disk.execute(() -> store.save(changed).ifPresent(trouble -> LOG.log(Level.WARNING, trouble)));
    }

    /// Waits until all is kept.
    @Override
    public void close() {
        disk.close();
    }
}
