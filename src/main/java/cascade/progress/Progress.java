package cascade.progress;

import cascade.questions.Questions;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// All that is remembered of a learner.
///
/// @param lessons    by lesson id
/// @param lastLesson id of the lesson that was open last; empty where none was
/// @param quizzes    by the id of the question set
/// @param choices    what they chose for themselves
/// @param questions  what they want to ask their care team
public record Progress(Map<String, LessonProgress> lessons, String lastLesson, Map<String, QuizProgress> quizzes,
                       Choices choices, Questions questions) {

    public static final Progress NONE = new Progress(Map.of(), "", Map.of(), Choices.USUAL, Questions.NONE);

    public Progress {
        lessons = sorted(lessons);
        quizzes = sorted(quizzes);
    }

    /// What is remembered of a lesson; empty where it was never opened.
    public Optional<LessonProgress> lesson(String id) {
        return Optional.ofNullable(lessons.get(id));
    }

    /// What is remembered of a quiz; empty where nothing was answered.
    public Optional<QuizProgress> quiz(String id) {
        return Optional.ofNullable(quizzes.get(id));
    }

    /// The same with another memory of one lesson, which is now the one that was open last.
    public Progress withLesson(String id, LessonProgress progress) {
        var changed = new TreeMap<>(lessons);
        changed.put(id, progress);
        return new Progress(changed, id, quizzes, choices, questions);
    }

    /// The same with another memory of one quiz.
    public Progress withQuiz(String id, QuizProgress progress) {
        var changed = new TreeMap<>(quizzes);
        changed.put(id, progress);
        return new Progress(lessons, lastLesson, changed, choices, questions);
    }

    /// The same with other choices.
    public Progress withChoices(Choices chosen) {
        return new Progress(lessons, lastLesson, quizzes, chosen, questions);
    }

    /// The same with other questions.
    public Progress withQuestions(Questions others) {
        return new Progress(lessons, lastLesson, quizzes, choices, others);
    }

    /// In the order of ids, so that the same progress is always written the same.
    private static <T> SortedMap<String, T> sorted(Map<String, T> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(map)));
    }
}
