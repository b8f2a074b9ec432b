package cascade;

import cascade.content.Language;
import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.Question.StepRef;
import cascade.content.QuestionSet;
import cascade.content.Step;
import cascade.content.Term;
import cascade.lesson.Funnel;
import cascade.lesson.Moment;
import cascade.lesson.Player;
import cascade.picture.Rendering;
import cascade.quiz.Quiz;
import cascade.simulation.Dice;
import cascade.ui.glossary.GlossaryScreen;
import cascade.ui.home.HomeEntry;
import cascade.ui.home.HomeExits;
import cascade.ui.home.HomeScreen;
import cascade.ui.home.Meeting;
import cascade.ui.home.Motif;
import cascade.ui.lesson.LessonExits;
import cascade.ui.lesson.LessonScreen;
import cascade.ui.lesson.LessonTools;
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
import cascade.ui.teaching.TeachingScreen;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Overlay;
import cascade.ui.theme.Theme;
import cascade.ui.voice.Delay;
import cascade.ui.voice.Narrator;
import cascade.ui.words.Explainer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Builds the window's content and its screens from the library: the only place that knows all of them.
///
/// Use it on the JavaFX thread only.
public final class Wiring implements AutoCloseable {

    private static final long FUNNEL_SEED = 83;

    private final Library whole;
    private final Messages text;
    private final RandomGenerator random;
    private final Consumer<Language> speak;
    private final Overlay overlay;
    private final Explainer explainer;
    private final ProgressKeeper keeper;
    private final Chosen chosen;
    private final HomePage page;
    private final Shell shell;
    private final Rendering rendering;
    /// Dealt once: the same ten thousand cells in all steps.
    private final Funnel funnel = new Funnel(new Dice(FUNNEL_SEED));
    /// What is asked for after closing, as by a last layout, is let go.
    private final ExecutorService stills = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("stills").factory(), new ThreadPoolExecutor.DiscardPolicy());
    private final Narrator narrator;
    private final LessonTools tools;

    public Wiring(Library library, Messages text, Theme theme, Rendering rendering, Outside outside) {
        this.whole = library;
        this.speak = outside.speak();
        this.text = text;
        this.rendering = rendering;
        this.random = outside.random();
        overlay = new Overlay(text);
        this.explainer = new Explainer(text, overlay, library.glossary(), library.sources(), outside.today());
        this.narrator = new Narrator(outside.voice().get(), Delay::real, text.locale());
        this.tools = new LessonTools(explainer, narrator, new Ticker(), new SimpleBooleanProperty());
        this.keeper = new ProgressKeeper(outside.store(), Executors.newSingleThreadExecutor());
        this.chosen = new Chosen(library, keeper);
        this.page = new HomePage(chosen, keeper, text, new HomePage.Doors(this::play, this::open));
        this.shell = new Shell(text, theme, overlay, this::support);
        shell.navigator().home(new Place(text.get("place.home"), this::homeScreen));
    }

    /// The window's content.
    public Shell shell() {
        return shell;
    }

    /// Opens a lesson at a step, as the command line can ask for; an unknown name leaves home open.
    public void open(String lesson, Optional<String> step) {
        library().lesson(lesson).ifPresent(found -> {
            var player = new Player(found);
            step.filter(id -> found.steps().stream().anyMatch(known -> known.id().equals(id))).ifPresent(player::goTo);
            play(player);
        });
    }

    /// Opens the step that shows a scene of the simulation, by the scene's name.
    public void scene(String name) {
        whole.showing(name).ifPresent(this::again);
    }

    /// Goes home.
    public void home() {
        shell.navigator().toHome();
    }

    /// Opens a lesson at a moment.
    public void open(Moment moment) {
        library().lesson(moment.lesson()).ifPresent(lesson -> {
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
        narrator.close();
        stills.shutdownNow();
        keeper.close();
    }

    private Library library() {
        return chosen.library();
    }

    private Screen homeScreen() {
        HomeScreen.Contents contents = page.contents();
        List<String> ids = Stream.concat(contents.lessons().stream(), contents.quizzes().stream()).map(HomeEntry::id).toList();
        var exits = new HomeExits(this::glossary, this::teaching, this::meeting, this::speak);
        return new HomeScreen(contents, exits, entry -> still(entry.id(), new Motif(entry.id(), ids.indexOf(entry.id()))),
                text);
    }

    private void speak() {
        Language next = Language.known(text.locale().getLanguage()).orElse(Language.ENGLISH).other();
        keeper.choices(keeper.progress().choices().in(next.tag()));
        speak.accept(next);
    }

    private void meeting(Node beside) {
        overlay.show(beside, text.get("meeting.title"), new Meeting(chosen.leftOut(), text, chosen::leaveOut));
    }

    /// Opens all terms.
    public void glossary() {
        shell.navigator().open(new Place(text.get("place.glossary"), () -> new GlossaryScreen(whole.glossary().terms()
                .stream().map(term -> new GlossaryScreen.Entry(term, uses(term))).toList(), text)));
    }

    private List<GlossaryScreen.Use> uses(Term term) {
        Library library = library();
        return library.uses(term.id()).stream().map(ref -> new GlossaryScreen.Use(
                library.lesson(ref.lesson()).map(Lesson::title).orElse(ref.lesson()), () -> again(ref))).toList();
    }

    /// Opens the educator's pages.
    public void teaching() {
        List<Lesson> taught = whole.lessons().stream().filter(lesson -> !lesson.teaching().isEmpty()).toList();
        shell.navigator().open(new Place(text.get("place.teaching"), () -> new TeachingScreen(taught, text,
                lesson -> play(new Player(lesson)))));
    }

    private Region still(String id, Region until) {
        return page.picture(id).<Region>map(shown -> new Still(shown.scene(), rendering.palette(), stills, until)).orElse(until);
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
        Optional<Runnable> quiz = library().quiz(lesson.quiz()).map(set -> () -> open(set));
        return new LessonScreen(player, new PictureView(rendering, funnel, text), tools, text, new LessonExits(
                shell.navigator()::toHome, quiz, () -> calm(lesson), moment -> keeper.moment(lesson, moment)));
    }

    /// The picture a lesson closes with: its quietest step is the last but one, before anything grows.
    private Still calm(Lesson lesson) {
        Step step = lesson.steps().get(Math.max(0, lesson.steps().size() - 2));
        return new Still(step.scene(), rendering.palette(), stills, new Region());
    }

    private void open(QuestionSet set) {
        var session = new QuizSession(set, new Quiz(set, random));
        shell.navigator().open(new Place(text.get("place.quiz"), () -> new QuizScreen(session, explainer, narrator,
                text, new QuizExits(shell.navigator()::toHome, this::again, summary -> keeper.summary(set.id(), summary)))));
    }

    private void again(StepRef ref) {
        whole.lesson(ref.lesson()).map(all -> library().lesson(ref.lesson()).filter(lesson -> lesson.step(ref.step())
                .isPresent()).orElse(all)).ifPresent(lesson -> {
            var player = new Player(lesson);
            player.goTo(ref.step());
            player.detail(ref.detail());
            player.play();
            open(player);
        });
    }

    private Screen support() {
        return new SupportScreen(whole.support(), explainer, text, shell.navigator()::back);
    }
}
