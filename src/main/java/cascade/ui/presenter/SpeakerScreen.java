package cascade.ui.presenter;

import cascade.content.Notes;
import cascade.content.Step;
import cascade.lesson.Marks.Tool;
import cascade.lesson.Moment;
import cascade.lesson.Player;
import cascade.lesson.Presentation.Veil;
import cascade.lesson.Presentation;
import cascade.quiz.Asking;
import cascade.ui.lesson.RoundedFrame;
import cascade.ui.picture.SharedPicture;
import cascade.ui.shell.Screen;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The speaker's side of a lesson in front of a class; it also leads what the audience sees in its own window.
///
/// Both show the same moment, painted once. When the screen is left, the audience keeps the last picture, and finds the
/// lesson where it was when the speaker comes back.
public final class SpeakerScreen implements Screen {

    private final Presentation show;
    private final Player player;
    private final Asking asking;
    private final SharedPicture picture;
    private final AudienceWindow window;
    private final SpeakerParts parts;
    private final Messages text;
    private final AudiencePage mine;
    private final AudiencePage theirs;
    private final Sheet mySheet;
    private final Sheet theirSheet;
    private final PresenterKeys keys;
    private final Controls controls;
    private final AskBar askBar;
    private final Label status = Parts.label("", "status");
    private final PaceCard pace;
    private final NextCard next;
    private final NotesCard notes;
    private final SpeakerPane root;
    private int shownStep = -1;
    private int shownTick = -1;

    /// @param show    the lesson, as it was left
    /// @param asking  the questions to the class, as they were left
    /// @param picture of its own: it is let go of with the screen
    public SpeakerScreen(Presentation show, Asking asking, SharedPicture picture, AudienceWindow window,
                         SpeakerParts parts) {
        this.show = show;
        this.asking = asking;
        this.picture = picture;
        this.window = window;
        this.parts = parts;
        player = show.player();
        text = parts.text();
        mine = new AudiencePage(player.lesson(), picture.view(), text);
        theirs = new AudiencePage(player.lesson(), picture.view(), text);
        mySheet = new Sheet(mine, this::resized);
        theirSheet = new Sheet(theirs, this::resized);
        mySheet.getStyleClass().add("miniature");
        mySheet.setId("now");
        window.dress(mySheet);
        Pointer.follow(mine.pictured(), mine.view(), show.marks());
        var commands = new PresenterKeys.Commands(this::sync, this::start, this::putAway, this::ask, this::help);
        keys = new PresenterKeys(show, asking, commands);
        controls = new Controls(show, commands, this::chooseScreen, asking.isPossible(), text);
        askBar = new AskBar(asking, this::sync, text);
        status.setId("status");
        pace = new PaceCard(show.pace(), text);
        var below = new VBox(controls, askBar, pace, status);
        below.getStyleClass().add("below");
        next = new NextCard(parts.stills(), text);
        notes = new NotesCard(text);
        root = new SpeakerPane(new RoundedFrame(mySheet), below, next, notes);
        root.addEventHandler(KeyEvent.KEY_TYPED, keys::handle);
        window.fill(theirSheet, this::typedThere, this::moved);
        sync();
    }

    /// What plays here, and where it is.
    public Player player() {
        return player;
    }

    /// Goes on where another screen of the same lesson was left.
    public void carryOn(SpeakerScreen before) {
        show.carryOn(before.show);
        sync();
    }

    Presentation presentation() {
        return show;
    }

    Asking asking() {
        return asking;
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public String title() {
        return text.words(player.lesson().title());
    }

    @Override
    public void shown() {
        if (root.getScene() == null || root.getScene().getWindow() == null) {
            return;
        }
        parts.ticker().start(this::frame);
        window.show();
        root.getScene().getWindow().requestFocus();
        controls.play().requestFocus();
        if (window.mustAsk()) {
            chooseScreen();
        }
    }

    @Override
    public void key(KeyEvent event) {
        keys.handle(event);
    }

    @Override
    public boolean settled() {
        return player.closing() || picture.isSettled();
    }

    @Override
    public void dispose() {
        parts.ticker().stop();
        player.pause();
        show.rejoin();
        theirs.view().hold();
        picture.dispose();
        parts.moment().accept(player.lesson(), player.moment());
    }

    /// Keys mean the same in both windows; also where something else is open here by now.
    private void typedThere(KeyEvent event) {
        Optional.<Node>of(root).filter(node -> node.getScene() != null)
                .or(() -> Optional.ofNullable(parts.overlay().getScene()).map(Scene::getRoot))
                .ifPresent(here -> AudienceWindow.send(event, here));
    }

    private void frame(double seconds) {
        boolean playing = player.playing();
        show.advance(seconds);
        if (playing) {
            sync();
        }
        picture.refresh(seconds);
        mine.mark(show.marks());
        if (!show.isFrozen()) {
            theirs.mark(show.marks());
        }
        pace.show(player.moment().step());
    }

    /// Brings everything shown to the presentation's state.
    private void sync() {
        Moment moment = player.moment();
        freeze();
        if (moment.step() != shownStep) {
            shownStep = moment.step();
            shownTick = -1;
            player.step().ifPresent(picture::show);
            next.show(player.lesson(), shownStep);
            notes.show(player.step().map(Step::notes).orElse(Notes.NONE));
            parts.moment().accept(player.lesson(), moment);
        }
        if (moment.tick() != shownTick && !player.closing()) {
            shownTick = moment.tick();
            picture.moment(shownTick);
        }
        mine.show(moment, show.predicting());
        mine.ask(asking.poll());
        if (!show.isFrozen()) {
            theirs.show(moment, show.predicting());
            theirs.ask(asking.poll());
        }
        theirs.veil(show.veil());
        notes.pausing(show.predicting());
        Parts.visible(controls, asking.poll().isEmpty());
        Parts.visible(askBar, asking.poll().isPresent());
        asking.poll().ifPresent(askBar::show);
        controls.show();
        pace.show(shownStep);
        status.setText(Status.of(show, window, text));
    }

    /// The audience's view is held while it is frozen.
    private void freeze() {
        if (show.isFrozen() && !theirs.view().isHeld()) {
            theirs.view().hold();
            theirs.keepMarks();
        } else if (!show.isFrozen() && theirs.view().isHeld()) {
            picture.letGo(theirs.view());
        }
    }

    private void start() {
        window.show();
        root.getScene().getWindow().requestFocus();
        if (show.veil() != Veil.NONE) {
            show.veil(show.veil());
        }
    }

    /// What was typed first, then the question, the veil, the pointer, and at last the audience's window.
    private boolean putAway() {
        boolean something = true;
        if (!show.typed().isEmpty()) {
            show.untype();
        } else if (asking.poll().isPresent()) {
            asking.close();
        } else if (show.veil() != Veil.NONE) {
            show.veil(show.veil());
        } else if (show.marks().tool() != Tool.NONE) {
            show.marks().take(show.marks().tool());
        } else if (window.isShowing()) {
            window.hide();
        } else {
            something = false;
        }
        sync();
        return something;
    }

    private void ask() {
        asking.open(player.lesson().id(), player.step().map(Step::id).orElse(""));
        sync();
    }

    private void help() {
        parts.overlay().show(controls.screen(), text.get("presenter.keys.title"), new KeysCard(text));
    }

    private void chooseScreen() {
        parts.overlay().show(controls.screen(), text.get("presenter.screen.title"),
                new ScreenChoice(window.choices(), place -> {
                    parts.overlay().hide();
                    window.choose(place);
                }, text));
    }

    private void moved() {
        root.requestLayout();
        resized();
        status.setText(Status.of(show, window, text));
    }

    /// The view that is seen largest says how large the frames are.
    private void resized() {
        root.ratio(window.ratio());
        Sheet seen = window.isShowing() ? theirSheet : mySheet;
        AudiencePage page = window.isShowing() ? theirs : mine;
        double scale = seen.factor() * (window.isShowing() ? window.renderScale() : 1);
        picture.size((int) Math.round(page.view().getWidth() * scale), (int) Math.round(page.view().getHeight() * scale));
    }
}
