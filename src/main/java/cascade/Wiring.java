package cascade;

import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.Question.StepRef;
import cascade.content.QuestionSet;
import cascade.content.Tag;
import cascade.lesson.Funnel;
import cascade.lesson.Moment;
import cascade.lesson.Player;
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
import cascade.ui.lesson.Memory;
import cascade.ui.lesson.Ticker;
import cascade.ui.picture.PictureView;
import cascade.ui.picture.SharedPicture;
import cascade.ui.presenter.SpeakerParts;
import cascade.ui.presenter.SpeakerScreen;
import cascade.ui.quiz.QuizExits;
import cascade.ui.quiz.QuizScreen;
import cascade.ui.quiz.QuizSession;
import cascade.ui.room.Room;
import cascade.ui.shell.Navigator.Place;
import cascade.ui.shell.Screen;
import cascade.ui.shell.Shell;
import cascade.ui.shell.ShellExits;
import cascade.ui.settings.SettingsScreen;
import cascade.ui.support.SupportScreen;
import cascade.ui.teaching.TeachingScreen;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Overlay;
import cascade.ui.voice.Delay;
import cascade.ui.voice.Narrator;
import cascade.ui.words.Explainer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;

/// Builds the window's content and its screens from the library: the only place that knows all of them.
///
/// Use it on the JavaFX thread only.
public final class Wiring implements AutoCloseable {

    private static final long FUNNEL_SEED = 83;

    private final Library whole;
    private final Messages text;
    private final RandomGenerator random;
    private final Room room;
    private final Overlay overlay;
    private final Explainer explainer;
    private final ProgressKeeper keeper;
    private final Chosen chosen;
    private final HomePage page;
    private final WiringTakeaways takeaways;
    private final Shell shell;
    private final Looks looks;
    private final WiringSettings settings;
    private final WiringErasing erasing;
    private final Optional<Lectern> lectern;
    /// Dealt once: the same ten thousand cells in all steps.
    private final Funnel funnel = new Funnel(new Dice(FUNNEL_SEED));
    private final WiringStills stills;
    private final Narrator narrator;
    private final LessonTools tools;

    /// @param looks how things are shown; what is chosen here changes it
    public Wiring(Library library, Messages text, Looks looks, Outside outside) {
        this.whole = library;
        this.text = text;
        this.looks = looks;
        this.stills = new WiringStills(looks);
        this.random = outside.random();
        this.room = outside.room();
        overlay = new Overlay(text);
        this.explainer = new Explainer(text, overlay, library.glossary(), library.sources(), outside.today());
        this.narrator = new Narrator(outside.devices().voice().get(), Delay::real, text.locale());
        this.tools = new LessonTools(explainer, narrator, new Ticker(), new SimpleBooleanProperty());
        this.keeper = new ProgressKeeper(outside.store());
        this.chosen = new Chosen(library, keeper);
        this.takeaways = new WiringTakeaways(chosen, keeper, overlay, text, outside,
                new WiringTakeaways.Doors(this::questions, this::again));
        this.page = new HomePage(chosen, keeper, text, new HomePage.Doors(this::player, this::play, this::open,
                this::questions), room);
        this.lectern = outside.devices().wall().map(wall -> new Lectern(wall, outside,
                () -> new SharedPicture(looks.rendering(), funnel, text), new SpeakerParts(text, overlay, tools.ticker(),
                stills::of, keeper::moment)));
        this.settings = new WiringSettings(looks, keeper, chosen, text, outside);
        looks.mirror(text.rightToLeft());
        this.shell = new Shell(text, looks.theme(), overlay,
                new ShellExits(this::support, this::settings, settings::textSize));
        lectern.ifPresent(one -> one.serve(shell));
        this.erasing = new WiringErasing(keeper, takeaways, shell, overlay, text);
        shell.navigator().home(new Place(text.get("place.home"), this::homeScreen));
    }

    /// The window's content.
    public Shell shell() {
        return shell;
    }

    /// Opens a lesson at a step, as the command line can ask for; an unknown name leaves home open.
    public void open(String lesson, Optional<String> step) {
        library().lesson(lesson).ifPresent(found -> {
            Player player = player(found);
            step.filter(id -> found.steps().stream().anyMatch(known -> known.id().equals(id))).ifPresent(player::goTo);
            play(player);
        });
    }

    /// Opens a lesson at its beginning and plays it; an unknown one leaves home open.
    public void play(String lesson) {
        library().lesson(lesson).ifPresent(found -> play(player(found)));
    }

    /// Who reads aloud here.
    public Narrator narrator() {
        return narrator;
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
            Player player = player(lesson);
            player.goTo(moment);
            open(player);
        });
    }

    /// Opens a quiz at its first question that was not answered.
    public void quiz(QuestionSet set) {
        open(set);
    }

    /// Opens "I feel worried".
    public void worried() {
        shell.worried();
    }

    /// Leaves the screen that is open.
    @Override
    public void close() {
        shell.navigator().leave();
        narrator.close();
        stills.close();
        takeaways.close();
    }

    private Library library() {
        return chosen.library();
    }

    private Screen homeScreen() {
        HomeScreen.Contents contents = page.contents();
        List<String> ids = Stream.concat(contents.lessons().stream(), contents.quizzes().stream()).map(HomeEntry::id).toList();
        var pictures = new CardPictures(library());
        var exits = new HomeExits(this::glossary, this::teaching, this::meeting, settings::otherLanguage,
                this::settings, erasing::ask);
        return new HomeScreen(contents, exits, entry ->
                stills.of(pictures.of(entry.id()), new Motif(entry.id(), ids.indexOf(entry.id()))), text, room);
    }

    /// Opens the settings, above what is open.
    public void settings() {
        switch (shell.navigator().current().orElseThrow()) {
            case SettingsScreen _ -> { }
            case LessonScreen lesson -> settings(WiringSettings.Below.lesson(lesson.player()));
            case SpeakerScreen speaker -> settings(WiringSettings.Below.led(speaker));
            case QuizScreen quiz -> settings(new WiringSettings.Below(Optional.empty(),
                    again -> again.goOn(quiz.session())));
            default -> settings(new WiringSettings.Below(Optional.empty(), _ -> { }));
        }
    }

    private void settings(WiringSettings.Below below) {
        shell.navigator().open(new Place(text.get("place.settings"), () -> settings.screen(below, () -> stills.sample(whole))));
    }

    /// The screen shows what is chosen as soon as the card is closed, unless something else has opened.
    private void meeting(Node beside) {
        Set<Tag> before = chosen.leftOut();
        Optional<Screen> below = shell.navigator().current();
        overlay.show(beside, text.get("meeting.title"), new Meeting(before, text, chosen::leaveOut), () -> {
            if (!before.equals(chosen.leftOut()) && shell.navigator().current().equals(below)) {
                shell.navigator().again();
                Optional.ofNullable(shell.root().lookup("#" + beside.getId())).ifPresent(Node::requestFocus);
            }
        });
    }

    /// Opens all terms.
    public void glossary() {
        var terms = new GlossaryPage(whole.glossary(), chosen, this::again);
        shell.navigator().open(new Place(text.get("place.glossary"),
                () -> new GlossaryScreen(terms.entries(), text, takeaways::glossary)));
    }

    /// Opens the questions for the care team.
    public void questions() {
        shell.navigator().open(new Place(text.get("place.questions"), takeaways::questions));
    }

    /// Opens the educator's pages.
    public void teaching() {
        shell.navigator().open(new Place(text.get("place.teaching"), () -> new TeachingScreen(chosen.taught(), text,
                lesson -> play(player(lesson)), this::meeting)));
    }

    private Player player(Lesson lesson) {
        return looks.begin(new Player(lesson));
    }

    /// Plays a lesson; one that was left at the end of a step is shown there, for play would begin the step again.
    private void play(Player player) {
        if (!player.atEndOfStep()) {
            player.play();
        }
        open(player);
    }

    private void open(Player player) {
        shell.navigator().open(new Place(text.get("place.lesson"), lectern.map(one ->
                one.lead(player, library().quiz(player.lesson().quiz()))).orElse(() -> lesson(player))));
    }

    private Screen lesson(Player player) {
        Lesson lesson = player.lesson();
        Optional<Runnable> quiz = library().quiz(lesson.quiz()).map(set -> () -> open(set));
        return new LessonScreen(player, new PictureView(looks.rendering(), funnel, text), tools, text,
                new LessonExits(shell.navigator()::toHome, quiz, () -> stills.calm(lesson),
                        new Memory(moment -> keeper.moment(lesson, moment), settings::speed, settings::detail),
                        takeaways.of(lesson)));
    }

    private void open(QuestionSet set) {
        var quiz = new Quiz(set, random);
        quiz.carryOn(keeper.answers(set.id()));
        open(new QuizSession(set, quiz));
    }

    /// Goes on with a run that began in another language.
    private void goOn(QuizSession begun) {
        library().quiz(begun.set().id()).ifPresent(set -> begun.in(set).ifPresentOrElse(this::open, () -> open(set)));
    }

    private void open(QuizSession session) {
        QuestionSet set = session.set();
        shell.navigator().open(new Place(text.get("place.quiz"), () -> new QuizScreen(session, explainer, narrator, text,
                new QuizExits(shell.navigator()::toHome, this::again, run -> keeper.answered(set.id(), run),
                        takeaways.of(set)))));
    }

    private void again(StepRef ref) {
        whole.lesson(ref.lesson()).map(all -> library().lesson(ref.lesson()).filter(lesson -> lesson.step(ref.step())
                .isPresent()).orElse(all)).ifPresent(lesson -> {
            Player player = player(lesson);
            player.goTo(ref.step());
            player.detail(ref.detail() || player.detail());
            player.play();
            open(player);
        });
    }

    private Screen support() {
        return new SupportScreen(whole.support(), explainer, text, shell.navigator()::back);
    }
}
