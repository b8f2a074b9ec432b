package cascade;

import cascade.content.Lesson;
import cascade.content.QuestionSet.Topic;
import cascade.lesson.Moment;
import cascade.progress.Bookmark;
import cascade.progress.Choices;
import cascade.progress.LessonProgress;
import cascade.progress.Progress;
import cascade.progress.ProgressStore;
import cascade.progress.QuizProgress;
import cascade.progress.Trouble;
import cascade.questions.Questions;
import cascade.quiz.Quiz;
import cascade.quiz.Summary;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/// The learner's progress while the program runs: each change goes to the store.
final class ProgressKeeper {

    private static final System.Logger LOG = System.getLogger("cascade.progress");

    private final ProgressStore store;
    private Progress progress;
    private Optional<Trouble> trouble = Optional.empty();

    ProgressKeeper(ProgressStore store) {
        this.store = store;
        ProgressStore.Loaded loaded = store.load();
        this.progress = loaded.progress();
        trouble(loaded.trouble());
    }

    Progress progress() {
        return progress;
    }

    /// What went wrong with keeping it, as the store told last; empty where all is well.
    Optional<Trouble> trouble() {
        return trouble;
    }

    /// Where it is kept; empty where it is forgotten when the program ends.
    Optional<String> place() {
        return store.place();
    }

    void moment(Lesson lesson, Moment moment) {
        LessonProgress before = progress.lesson(lesson.id()).orElse(LessonProgress.BEGUN);
        boolean closing = moment.step() >= lesson.steps().size();
        String step = closing ? "" : lesson.steps().get(moment.step()).id();
        keep(progress.withLesson(lesson.id(),
                before.at(new Bookmark(step, moment.step(), moment.tick(), moment.detail()), closing)));
    }

    void answered(String quiz, Quiz run) {
        QuizProgress before = progress.quiz(quiz).orElse(QuizProgress.NONE);
        Summary summary = run.summary();
        keep(progress.withQuiz(quiz, before.after(summary.known().stream().map(Topic::id).toList(),
                summary.again().stream().map(Topic::id).toList(), run.answers())));
    }

    /// What was answered in a quiz: by the question's id, whether it was right.
    Map<String, Boolean> answers(String quiz) {
        return progress.quiz(quiz).orElse(QuizProgress.NONE).answers();
    }

    void choices(Choices chosen) {
        keep(progress.withChoices(chosen));
    }

    void questions(Questions kept) {
        keep(progress.withQuestions(kept));
    }

    /// Forgets everything; the store does so in its own time.
    ///
    /// @param back leads back to the thread that calls
    /// @param told runs there when the store has done so, or could not: then there is [trouble][#trouble()]
    void erase(Executor back, Runnable told) {
        progress = Progress.NONE;
        store.erase(left -> back.execute(() -> {
            trouble(left);
            told.run();
        }));
    }

    private void keep(Progress changed) {
        if (!changed.equals(progress)) {
            progress = changed;
            trouble(store.save(changed));
        }
    }

    private void trouble(Optional<Trouble> told) {
        if (!told.equals(trouble)) {
            told.ifPresent(some -> LOG.log(Level.WARNING, some));
            trouble = told;
        }
    }
}
