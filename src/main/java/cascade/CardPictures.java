package cascade;

import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.Question.StepRef;
import cascade.content.QuestionSet;
import cascade.content.Scene;
import cascade.content.Step;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which step's picture stands on a card of home: of a lesson one near its middle, of a quiz one it points to often; no
/// two lessons have the same as long as there are others.
final class CardPictures {

    private final Library library;
    private final Map<String, Step> steps = new HashMap<>();
    private final Set<String> shown = new HashSet<>();

    CardPictures(Library library) {
        this.library = library;
        library.lessons().forEach(lesson -> choose(lesson.id(), fromTheMiddle(lesson)));
        library.quizzes().forEach(quiz -> choose(quiz.id(), mostPointedTo(quiz)));
    }

    /// The step for a lesson or quiz; a quiz named like its lesson has the lesson's.
    Optional<Step> of(String id) {
        return Optional.ofNullable(steps.get(id));
    }

    private void choose(String id, List<Step> wanted) {
        if (!wanted.isEmpty() && !steps.containsKey(id)) {
            Step step = wanted.stream().filter(one -> !shown.contains(look(one.scene()))).findFirst()
                    .orElse(wanted.getFirst());
            steps.put(id, step);
            shown.add(look(step.scene()));
        }
    }

    /// What makes two pictures alike at a glance.
    private static String look(Scene scene) {
        return scene.name() + " in " + scene.body().here();
    }

    private static List<Step> fromTheMiddle(Lesson lesson) {
        int middle = lesson.steps().size() / 2;
        return IntStream.range(0, lesson.steps().size()).boxed()
                .sorted(Comparator.comparingInt(index -> Math.abs(index - middle))).map(lesson.steps()::get).toList();
    }

    private List<Step> mostPointedTo(QuestionSet quiz) {
        Map<String, List<StepRef>> often = quiz.questions().stream().map(question -> question.head().again())
                .collect(Collectors.groupingBy(StepRef::step, TreeMap::new, Collectors.toList()));
        return often.values().stream().sorted(Comparator.comparingInt(refs -> -refs.size())).map(List::getFirst)
                .map(this::step).flatMap(Optional::stream).toList();
    }

    private Optional<Step> step(StepRef ref) {
        return library.lesson(ref.lesson()).flatMap(lesson -> lesson.step(ref.step()));
    }
}
