package cascade.progress.json;

import cascade.progress.Choices;
import cascade.progress.LessonProgress;
import cascade.progress.Progress;
import cascade.progress.QuizProgress;
import java.util.Map;

/// The file's form.
///
/// @param version of the form, so that a later program can read what this one wrote
record Kept(int version, Map<String, LessonProgress> lessons, Map<String, QuizProgress> quizzes, Choices choices) {

    static final int VERSION = 2;
    /// The form before choices were kept.
    static final int BEFORE_CHOICES = 1;

    /// @throws IllegalArgumentException when it is of a form that this program does not know
    Kept {
        if (version != VERSION) {
            throw new IllegalArgumentException("written by another version of Cascade: form " + version);
        }
    }

    static Kept of(Progress progress) {
        return new Kept(VERSION, progress.lessons(), progress.quizzes(), progress.choices());
    }

    Progress progress() {
        return new Progress(lessons, quizzes, choices);
    }
}
