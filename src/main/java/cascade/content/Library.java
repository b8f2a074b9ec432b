package cascade.content;

import cascade.content.Question.StepRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Everything there is to learn from, and what had to be left out.
///
/// @param scenes  a page for each scene that no lesson shows yet: a lesson of one step, not listed on home
/// @param misconceptions the misreadings behind wrong options
/// @param leftOut faulty files, each with its faults; the rest works without them
public record Library(List<Lesson> lessons, List<QuestionSet> quizzes, List<Lesson> scenes, Glossary glossary,
                      Sources sources, Support support, List<Misconception> misconceptions, List<LeftOut> leftOut) {

    public Library {
        lessons = List.copyOf(lessons);
        quizzes = List.copyOf(quizzes);
        scenes = List.copyOf(scenes);
        misconceptions = List.copyOf(misconceptions);
        leftOut = List.copyOf(leftOut);
    }

    /// The same without what a reader would rather not meet: steps, claims and questions with one of these tags, questions
    /// whose step is left out, and lessons and quizzes of which nothing remains.
    public Library without(Set<Tag> tags) {
        if (tags.isEmpty()) {
            return this;
        }
        List<Lesson> left = lessons.stream().map(lesson -> lesson.without(tags)).flatMap(Optional::stream).toList();
        List<QuestionSet> asked = quizzes.stream().map(quiz -> quiz.without(tags, ref -> isThere(ref, left)))
                .flatMap(Optional::stream).toList();
        return new Library(left, asked, scenes, glossary, sources, support, misconceptions, leftOut);
    }

    /// Whether a step is left, or was never one of these lessons.
    private boolean isThere(StepRef ref, List<Lesson> left) {
        return lessons.stream().noneMatch(lesson -> lesson.id().equals(ref.lesson())) || left.stream()
                .anyMatch(lesson -> lesson.id().equals(ref.lesson()) && lesson.step(ref.step()).isPresent());
    }

    /// Where lessons use a term, in the order of lessons; each lesson once, at the first step that uses it.
    public List<StepRef> uses(String term) {
        var uses = new ArrayList<StepRef>();
        for (Lesson lesson : lessons) {
            lesson.steps().stream().filter(step -> step.plain().uses(term) || step.detail().uses(term)).findFirst()
                    .ifPresent(step -> uses.add(new StepRef(lesson.id(), step.id(), !step.plain().uses(term))));
        }
        return uses;
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

    /// The step of a lesson or page that shows most of a scene of the simulation, by the scene's name; the first of equals.
    public Optional<StepRef> showing(String scene) {
        StepRef most = new StepRef("", "", false);
        double longest = 0;
        for (Lesson lesson : Stream.concat(scenes.stream(), lessons.stream()).toList()) {
            for (Step step : lesson.steps()) {
                double seconds = step.scene().to() - step.scene().from();
                if (step.scene().name().equals(scene) && seconds > longest) {
                    longest = seconds;
                    most = new StepRef(lesson.id(), step.id(), false);
                }
            }
        }
        return longest > 0 ? Optional.of(most) : Optional.empty();
    }

    public Optional<Misconception> misconception(String id) {
        return misconceptions.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    public Optional<QuestionSet> quiz(String id) {
        return quizzes.stream().filter(quiz -> quiz.id().equals(id)).findFirst();
    }
}
