package cascade.progress;

import cascade.questions.CareQuestion;
import cascade.questions.CareQuestion.Origin;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/// Things that learners do, made up for tests.
public final class Deeds {

    private Deeds() {}

    /// One thing that changes progress.
    @FunctionalInterface
    public interface Deed {
        Progress done(Progress before);
    }

    /// @param lessons ids of those that the learner opens
    public static Arbitrary<Deed> deeds(String... lessons) {
        Arbitrary<Deed> moment = Arbitraries.of(lessons).flatMap(id -> Arbitraries.integers().between(0, 8)
                .map(step -> progress -> progress.withLesson(id, progress.lesson(id).orElse(LessonProgress.BEGUN)
                        .at(new Bookmark("step-" + step, step, 60 * step, step % 2 == 0), step == 8))));
        Arbitrary<Deed> answer = Arbitraries.of("rest", "travel").flatMap(topic -> Arbitraries.of(true, false)
                .map(right -> progress -> progress.withQuiz("quiz", progress.quiz("quiz").orElse(QuizProgress.NONE)
                        .after(right ? List.of(topic) : List.of(), right ? List.of() : List.of(topic),
                                Map.of("about-" + topic, right)))));
        Arbitrary<Deed> choice = Arbitraries.of("en", "es")
                .map(tag -> progress -> progress.withChoices(progress.choices().in(tag)));
        Arbitrary<Deed> question = Arbitraries.of(lessons).flatMap(id -> Arbitraries.of(true, false).map(keeps -> progress -> {
            var asked = new CareQuestion("What does " + id + " mean for me?", new Origin(id, "step"));
            return progress.withQuestions(keeps && !progress.questions().all().contains(asked)
                    ? progress.questions().put(0, asked) : progress.questions().without(asked));
        }));
        return Arbitraries.oneOf(moment, answer, choice, question);
    }

    public static Progress all(Progress before, List<Deed> deeds) {
        Progress progress = before;
        for (Deed deed : deeds) {
            progress = deed.done(progress);
        }
        return progress;
    }
}
