package cascade;

import cascade.content.Lesson;
import cascade.content.Question.StepRef;
import cascade.content.QuestionSet;
import cascade.content.Step;
import cascade.lesson.Moment;
import cascade.lesson.Player;
import cascade.progress.LessonProgress;
import cascade.progress.QuizProgress;
import cascade.ui.home.CarryOn;
import cascade.ui.home.HomeEntry;
import cascade.ui.home.HomeScreen;
import cascade.ui.theme.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What stands on home: a card for each lesson and quiz with how far the learner is, and where to carry on.
final class HomePage {

    /// Where cards lead.
    ///
    /// @param player begins a lesson as the learner likes it
    /// @param play   plays a lesson
    /// @param ask    opens a quiz
    record Doors(Function<Lesson, Player> player, Consumer<Player> play, Consumer<QuestionSet> ask) {}

    private final Chosen chosen;
    private final ProgressKeeper keeper;
    private final Messages text;
    private final Doors doors;

    HomePage(Chosen chosen, ProgressKeeper keeper, Messages text, Doors doors) {
        this.chosen = chosen;
        this.keeper = keeper;
        this.text = text;
        this.doors = doors;
    }

    HomeScreen.Contents contents() {
        var library = chosen.library();
        List<HomeEntry> lessons = library.lessons().stream().map(this::entry).toList();
        List<HomeEntry> quizzes = library.quizzes().stream().map(this::entry).toList();
        return new HomeScreen.Contents(lessons, quizzes, carryOn(), library.leftOut());
    }

    /// The step whose picture is on a card: of a lesson its middle step, of a quiz the step it points to most.
    Optional<Step> picture(String id) {
        return chosen.library().lesson(id).map(lesson -> lesson.steps().get(lesson.steps().size() / 2))
                .or(() -> chosen.library().quiz(id).flatMap(this::mostShown));
    }

    private Optional<Step> mostShown(QuestionSet set) {
        return set.questions().stream().map(question -> question.head().again())
                .collect(Collectors.groupingBy(StepRef::step, TreeMap::new, Collectors.toList())).values().stream()
                .max(Comparator.comparingInt(List::size)).map(List::getFirst)
                .flatMap(ref -> chosen.library().lesson(ref.lesson()).flatMap(lesson -> lesson.step(ref.step())));
    }

    private HomeEntry entry(Lesson lesson) {
        double seen = keeper.progress().lesson(lesson.id()).map(kept -> kept.finished() ? 1
                : Math.min(1, (double) kept.furthest() / lesson.steps().size())).orElse(0.0);
        return new HomeEntry(lesson.id(), text.get("home.kind.lesson"), lesson.title(), lesson.summary(),
                lesson.minutes(), seen, () -> doors.play().accept(doors.player().apply(lesson)));
    }

    private HomeEntry entry(QuestionSet set) {
        QuizProgress kept = keeper.progress().quiz(set.id()).orElse(QuizProgress.NONE);
        double seen = (double) (kept.known().size() + kept.again().size()) / Math.max(1, set.topics().size());
        return new HomeEntry(set.id(), text.get("home.kind.quiz"), set.title(), set.summary(), set.minutes(),
                Math.min(1, seen), () -> doors.ask().accept(set));
    }

    private Optional<CarryOn> carryOn() {
        for (Lesson lesson : chosen.library().lessons()) {
            Optional<LessonProgress> kept = keeper.progress().lesson(lesson.id())
                    .filter(place -> place.lastStep() < lesson.steps().size())
                    .filter(place -> place.lastStep() > 0 || place.lastTick() > 0);
            if (kept.isPresent()) {
                int step = kept.get().lastStep();
                return Optional.of(new CarryOn(lesson.title(), step + 1, lesson.steps().size(),
                        lesson.steps().get(step).name(), () -> {
                            Player player = doors.player().apply(lesson);
                            player.goTo(new Moment(lesson.id(), step, kept.get().lastTick(), player.detail()));
                            doors.play().accept(player);
                        }));
            }
        }
        return Optional.empty();
    }
}
