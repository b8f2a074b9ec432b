package cascade;

import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.Question.StepRef;
import cascade.content.QuestionSet;
import cascade.content.Step;
import cascade.lesson.Funnel;
import cascade.lesson.Moment;
import cascade.lesson.Player;
import cascade.picture.Rendering;
import cascade.progress.LessonProgress;
import cascade.progress.ProgressStore;
import cascade.progress.QuizProgress;
import cascade.quiz.Quiz;
import cascade.simulation.Dice;
import cascade.ui.home.CarryOn;
import cascade.ui.home.HomeEntry;
import cascade.ui.home.HomeScreen;
import cascade.ui.home.Motif;
import cascade.ui.lesson.LessonExits;
import cascade.ui.lesson.LessonScreen;
import cascade.ui.lesson.Ticker;
import cascade.ui.picture.PictureView;
import cascade.ui.picture.Still;
import cascade.ui.quiz.QuizExits;
import cascade.ui.quiz.QuizScreen;
import cascade.ui.quiz.QuizSession;
import cascade.ui.shell.Navigator.Place;
import cascade.ui.shell.Screen;
import cascade.ui.shell.Shell;
import cascade.ui.support.SupportScreen;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Overlay;
import cascade.ui.theme.Theme;
import cascade.ui.words.Explainer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;

/// Builds the window's content and its screens from the library: the only place that knows all of them.
///
/// Use it on the JavaFX thread only.
public final class Wiring implements AutoCloseable {

    private static final long FUNNEL_SEED = 83;

    private final Library library;
    private final Messages text;
    private final RandomGenerator random;
    private final Explainer explainer;
    private final ProgressKeeper keeper;
    private final Shell shell;
    private final Rendering rendering;
    /// Dealt once: the same ten thousand cells in all steps.
    private final Funnel funnel = new Funnel(new Dice(FUNNEL_SEED));
    private final ExecutorService stills = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("stills").factory());
    private final Ticker ticker = new Ticker();

    public Wiring(Library library, Messages text, Theme theme, Rendering rendering, ProgressStore store,
                  RandomGenerator random) {
        this.library = library;
        this.text = text;
        this.rendering = rendering;
        this.random = random;
        var overlay = new Overlay(text);
        this.explainer = new Explainer(text, overlay, library.glossary(), library.sources());
        this.keeper = new ProgressKeeper(store, Executors.newSingleThreadExecutor());
        this.shell = new Shell(text, theme, overlay, this::support);
        shell.navigator().home(new Place(text.get("place.home"), this::homeScreen));
    }

    /// The window's content.
    public Shell shell() {
        return shell;
    }

    /// Opens a lesson at a step, as the command line can ask for; an unknown name leaves home open.
    public void open(String lesson, Optional<String> step) {
        library.lesson(lesson).ifPresent(found -> {
            var player = new Player(found);
            step.filter(id -> found.steps().stream().anyMatch(known -> known.id().equals(id))).ifPresent(player::goTo);
            play(player);
        });
    }

    /// Opens the step that shows a scene of the simulation, by the scene's name.
    public void scene(String name) {
        library.showing(name).ifPresent(lesson -> {
            var player = new Player(lesson);
            Library.stepOf(lesson, name).ifPresent(step -> player.goTo(step.id()));
            play(player);
        });
    }

    /// Goes home.
    public void home() {
        shell.navigator().toHome();
    }

    /// Opens a lesson at a moment.
    public void open(Moment moment) {
        library.lesson(moment.lesson()).ifPresent(lesson -> {
            var player = new Player(lesson);
            player.goTo(moment);
            open(player);
        });
    }

    /// Opens a quiz at its first question.
    public void quiz(QuestionSet set) {
        open(set);
    }

    /// Opens "I feel worried".
    public void worried() {
        shell.worried();
    }

    /// Leaves the screen that is open and waits until progress is kept.
    @Override
    public void close() {
        shell.navigator().leave();
        stills.shutdownNow();
        keeper.close();
    }

    private Screen homeScreen() {
        var entries = new ArrayList<HomeEntry>();
        library.lessons().forEach(lesson -> entries.add(entry(lesson)));
        library.quizzes().forEach(set -> entries.add(entry(set)));
        List<String> ids = entries.stream().map(HomeEntry::id).toList();
        return new HomeScreen(entries, carryOn(), library.leftOut(),
                entry -> still(entry.id(), new Motif(entry.id(), ids.indexOf(entry.id()))), text);
    }

    /// The picture on a card: of a lesson its middle step, of a quiz the step it points to most.
    private Region still(String id, Region until) {
        Optional<Step> step = library.lesson(id).map(lesson -> lesson.steps().get(lesson.steps().size() / 2))
                .or(() -> library.quiz(id).flatMap(this::mostShown));
        return step.<Region>map(shown -> new Still(shown.scene(), rendering.palette(), stills, until)).orElse(until);
    }

    private Optional<Step> mostShown(QuestionSet set) {
        return set.questions().stream().map(question -> question.head().again())
                .collect(Collectors.groupingBy(StepRef::step, TreeMap::new, Collectors.toList())).values().stream()
                .max(Comparator.comparingInt(List::size)).map(List::getFirst)
                .flatMap(ref -> library.lesson(ref.lesson()).flatMap(lesson -> lesson.step(ref.step())));
    }

    private HomeEntry entry(Lesson lesson) {
        double seen = keeper.progress().lesson(lesson.id()).map(kept -> kept.finished() ? 1
                : Math.min(1, (double) kept.furthest() / lesson.steps().size())).orElse(0.0);
        return new HomeEntry(lesson.id(), text.get("home.kind.lesson"), lesson.title(), lesson.summary(),
                lesson.minutes(), seen, () -> play(new Player(lesson)));
    }

    private HomeEntry entry(QuestionSet set) {
        QuizProgress kept = keeper.progress().quiz(set.id()).orElse(QuizProgress.NONE);
        double seen = (double) (kept.known().size() + kept.again().size()) / Math.max(1, set.topics().size());
        return new HomeEntry(set.id(), text.get("home.kind.quiz"), set.title(), set.summary(), set.minutes(),
                Math.min(1, seen), () -> open(set));
    }

    private Optional<CarryOn> carryOn() {
        for (Lesson lesson : library.lessons()) {
            Optional<LessonProgress> kept = keeper.progress().lesson(lesson.id())
                    .filter(place -> place.lastStep() < lesson.steps().size())
                    .filter(place -> place.lastStep() > 0 || place.lastTick() > 0);
            if (kept.isPresent()) {
                int step = kept.get().lastStep();
                return Optional.of(new CarryOn(lesson.title(), step + 1, lesson.steps().size(),
                        lesson.steps().get(step).name(), () -> {
                            var player = new Player(lesson);
                            player.goTo(new Moment(lesson.id(), step, kept.get().lastTick(), false));
                            play(player);
                        }));
            }
        }
        return Optional.empty();
    }

    private void play(Player player) {
        player.play();
        open(player);
    }

    private void open(Player player) {
        shell.navigator().open(new Place(text.get("place.lesson"), () -> lesson(player)));
    }

    private Screen lesson(Player player) {
        Lesson lesson = player.lesson();
        Optional<Runnable> quiz = library.quiz(lesson.quiz()).map(set -> () -> open(set));
        return new LessonScreen(player, new PictureView(rendering, funnel, text), explainer, text, ticker, new LessonExits(
                shell.navigator()::toHome, quiz, () -> calm(lesson), moment -> keeper.moment(lesson, moment)));
    }

    /// The picture a lesson closes with: its quietest step is the last but one, before anything grows.
    private Still calm(Lesson lesson) {
        Step step = lesson.steps().get(Math.max(0, lesson.steps().size() - 2));
        return new Still(step.scene(), rendering.palette(), stills, new Region());
    }

    private void open(QuestionSet set) {
        var session = new QuizSession(set, new Quiz(set, random));
        shell.navigator().open(new Place(text.get("place.quiz"), () -> new QuizScreen(session, explainer, text,
                new QuizExits(shell.navigator()::toHome, this::again, summary -> keeper.summary(set.id(), summary)))));
    }

    private void again(StepRef ref) {
        library.lesson(ref.lesson()).ifPresent(lesson -> {
            var player = new Player(lesson);
            player.goTo(ref.step());
            player.detail(ref.detail());
            player.play();
            open(player);
        });
    }

    private Screen support() {
        return new SupportScreen(library.support(), explainer, text, shell.navigator()::back);
    }
}
