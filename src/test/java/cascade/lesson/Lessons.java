package cascade.lesson;

import cascade.content.Lesson;
import cascade.content.Phase;
import cascade.content.Scene;
import cascade.content.Sentence;
import cascade.content.Step;
import cascade.content.Teaching;
import cascade.content.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Lessons made up for tests.
final class Lessons {

    private Lessons() {}

    /// Three steps of 24 s, 10 s and half a second; the second pauses at 4 s and 7 s of its run from 2 s to 12 s.
    static Lesson threeSteps() {
        return lesson(List.of(
                step("one", 0, 24, List.of()),
                step("two", 2, 12, List.of(7.0, 4.0)),
                step("three", 0, 0.5, List.of())));
    }

    /// A single step with pause marks wherever one likes.
    static Lesson oneStep(double seconds, List<Double> pauses) {
        return lesson(List.of(step("one", 0, seconds, pauses)));
    }

    static Words words(String... paragraphs) {
        var all = new ArrayList<List<Sentence>>();
        for (String paragraph : paragraphs) {
            all.add(List.of(Sentence.parse(paragraph)));
        }
        return new Words(all);
    }

    private static Lesson lesson(List<Step> steps) {
        return new Lesson("trial", "Trial", "A trial.", 1, LocalDate.EPOCH, "", Teaching.NONE, steps,
                new Lesson.Closing("What helps", words("Ask your care team.")), "");
    }

    private static Step step(String id, double from, double to, List<Double> pauses) {
        var scene = new Scene("land", 5, from, to, List.of(new Scene.Shot(from, 0, 0, 240)), List.of(),
                new Scene.Counter("F-083", "in one study in mice", List.of()), pauses,
                new Scene.BodyMark(Scene.Place.BREAST, Scene.Place.LIVER));
        return new Step(id, Phase.EXTRAVASATION, id, "Title of " + id, words("Plain words of " + id + "."),
                words("More about " + id + "."), scene, List.of());
    }
}
