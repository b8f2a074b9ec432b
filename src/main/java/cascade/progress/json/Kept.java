package cascade.progress.json;

import cascade.progress.Choices;
import cascade.progress.LessonProgress;
import cascade.progress.Progress;
import cascade.progress.QuizProgress;
import cascade.questions.CareQuestion;
import cascade.questions.Questions;
import java.util.List;
import java.util.Map;

/// The file's form.
///
/// @param version of the form, so that a later program can read what this one wrote
record Kept(int version, Map<String, LessonProgress> lessons, String lastLesson, Map<String, QuizProgress> quizzes,
            Choices choices, List<CareQuestion> questions) {

    static final int VERSION = 4;

    /// @throws IllegalArgumentException when it is of a form that this program does not know
    Kept {
        if (version != VERSION) {
            throw new IllegalArgumentException("no form of a file with progress: " + version);
        }
    }

    static Kept of(Progress progress) {
        return new Kept(VERSION, progress.lessons(), progress.lastLesson(), progress.quizzes(), progress.choices(),
                progress.questions().all());
    }

    Progress progress() {
        return new Progress(lessons, lastLesson, quizzes, choices, new Questions(questions));
    }
}
