package cascade.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything there is to learn from, and what had to be left out.
///
/// @param scenes  a page for each scene that no lesson shows yet: a lesson of one step, not listed on home
/// @param leftOut faulty files, each with its faults; the rest works without them
public record Library(List<Lesson> lessons, List<QuestionSet> quizzes, List<Lesson> scenes, Glossary glossary,
                      Sources sources, Support support, List<LeftOut> leftOut) {

    public Library {
        lessons = List.copyOf(lessons);
        quizzes = List.copyOf(quizzes);
        scenes = List.copyOf(scenes);
        leftOut = List.copyOf(leftOut);
    }

    /// A file that was not taken in.
    public record LeftOut(String file, List<Fault> faults) {
        public LeftOut {
            faults = List.copyOf(faults);
        }
    }

    /// The lesson or page of a scene with this id.
    public Optional<Lesson> lesson(String id) {
        return Stream.concat(lessons.stream(), scenes.stream()).filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    /// The lesson or page that shows a scene of the simulation, by the scene's name.
    public Optional<Lesson> showing(String scene) {
        return Stream.concat(scenes.stream(), lessons.stream()).filter(lesson -> stepOf(lesson, scene).isPresent())
                .findFirst();
    }

    /// The first step of a lesson that plays a scene.
    public static Optional<Step> stepOf(Lesson lesson, String scene) {
        return lesson.steps().stream().filter(step -> step.scene().name().equals(scene)).findFirst();
    }

    public Optional<QuestionSet> quiz(String id) {
        return quizzes.stream().filter(quiz -> quiz.id().equals(id)).findFirst();
    }
}
