package cascade.content;

import java.util.List;
import java.util.Optional;

/// Everything there is to learn from, and what had to be left out.
///
/// @param leftOut faulty files, each with its faults; the rest works without them
public record Library(List<Lesson> lessons, List<QuestionSet> quizzes, Glossary glossary, Sources sources,
                      Support support, List<LeftOut> leftOut) {

    public Library {
        lessons = List.copyOf(lessons);
        quizzes = List.copyOf(quizzes);
        leftOut = List.copyOf(leftOut);
    }

    /// A file that was not taken in.
    public record LeftOut(String file, List<Fault> faults) {
        public LeftOut {
            faults = List.copyOf(faults);
        }
    }

    public Optional<Lesson> lesson(String id) {
        return lessons.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    public Optional<QuestionSet> quiz(String id) {
        return quizzes.stream().filter(quiz -> quiz.id().equals(id)).findFirst();
    }
}
