package cascade;

import cascade.content.Lesson;
import cascade.content.QuestionSet;
import cascade.content.Step;
import cascade.lesson.Moment;
import cascade.lesson.Player;
import cascade.progress.Bookmark;
import cascade.progress.QuizProgress;
import cascade.ui.home.Begun;
import cascade.ui.home.CarryOn;
import cascade.ui.home.HomeEntry;
import cascade.ui.home.HomeScreen;
import cascade.ui.home.MyQuestions;
import cascade.ui.home.Remembered;
import cascade.ui.room.Room;
import cascade.ui.theme.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// What stands on home: a card for each lesson and quiz with how far the learner is, and where to carry on.
final class HomePage {

    /// Where cards lead.
    ///
    /// @param player    begins a lesson as the learner likes it
    /// @param play      plays a lesson
    /// @param ask       opens a quiz
    /// @param questions opens the questions for the care team
    record Doors(Function<Lesson, Player> player, Consumer<Player> play, Consumer<QuestionSet> ask,
                 Runnable questions) {}

    private final Chosen chosen;
    private final ProgressKeeper keeper;
    private final Messages text;
    private final Doors doors;
    private final Room room;

    /// @param room what may happen where home is read
    HomePage(Chosen chosen, ProgressKeeper keeper, Messages text, Doors doors, Room room) {
        this.chosen = chosen;
        this.keeper = keeper;
        this.text = text;
        this.doors = doors;
        this.room = room;
    }

    HomeScreen.Contents contents() {
        var library = chosen.library();
        List<HomeEntry> lessons = library.lessons().stream().map(this::entry).toList();
        List<HomeEntry> quizzes = library.quizzes().stream().map(this::entry).toList();
        var questions = new MyQuestions(keeper.progress().questions().all().size(), doors.questions());
        return new HomeScreen.Contents(lessons, quizzes, library.leftOut(),
                new Remembered(carryOn(), questions, keeper.trouble(), keeper.place()));
    }

    private HomeEntry entry(Lesson lesson) {
        double seen = keeper.progress().lesson(lesson.id()).map(kept -> kept.finished() ? 1
                : Math.min(1, (double) kept.furthest() / lesson.steps().size())).orElse(0.0);
        Runnable afresh = () -> doors.play().accept(doors.player().apply(lesson));
        // Whoever left it at its first step has nothing to skip; one visitor after another begins at the beginning.
        Optional<Bookmark> mark = left(lesson).filter(at -> at.index() > 0 && room.remembers());
        return new HomeEntry(lesson.id(), text.get("home.kind.lesson"), lesson.title(), lesson.summary(),
                lesson.minutes(), seen, mark.map(at -> new Begun(at.index() + 1, lesson.steps().size(), afresh)),
                mark.map(at -> goOn(lesson, at)).orElse(afresh));
    }

    private HomeEntry entry(QuestionSet set) {
        QuizProgress kept = keeper.progress().quiz(set.id()).orElse(QuizProgress.NONE);
        double seen = (double) (kept.known().size() + kept.again().size()) / Math.max(1, set.topics().size());
        return new HomeEntry(set.id(), text.get("home.kind.quiz"), set.title(), set.summary(), set.minutes(),
                Math.min(1, seen), Optional.empty(), () -> doors.ask().accept(set));
    }

    /// Of the lesson that was open last; where that one is over, of the first that is not.
    private Optional<CarryOn> carryOn() {
        List<Lesson> lessons = chosen.library().lessons();
        String last = keeper.progress().lastLesson();
        return Stream.concat(lessons.stream().filter(lesson -> lesson.id().equals(last)), lessons.stream())
                .flatMap(lesson -> carryOn(lesson).stream()).findFirst();
    }

    private Optional<CarryOn> carryOn(Lesson lesson) {
        List<Step> steps = lesson.steps();
        return left(lesson).map(mark -> new CarryOn(lesson.title(), mark.index() + 1, steps.size(),
                steps.get(mark.index()).name(), goOn(lesson, mark)));
    }

    /// Where a lesson was left, unless it was at its end or not begun.
    private Optional<Bookmark> left(Lesson lesson) {
        List<Step> steps = lesson.steps();
        return keeper.progress().lesson(lesson.id())
                .map(kept -> kept.last().among(steps.stream().map(Step::id).toList()))
                .filter(mark -> mark.index() < steps.size() && (mark.index() > 0 || mark.tick() > 0));
    }

    private Runnable goOn(Lesson lesson, Bookmark mark) {
        return () -> {
            Player player = doors.player().apply(lesson);
            player.goTo(new Moment(lesson.id(), mark.index(), mark.tick(), mark.detail()));
            doors.play().accept(player);
        };
    }
}
