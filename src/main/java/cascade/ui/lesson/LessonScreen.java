package cascade.ui.lesson;

import static cascade.ui.theme.Parts.button;

import cascade.content.Step;
import cascade.lesson.Moment;
import cascade.lesson.Player;
import cascade.ui.picture.PictureView;
import cascade.ui.picture.Still;
import cascade.ui.shell.Screen;
import cascade.ui.shell.ShortForm;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import cascade.ui.voice.ReadToMe;
import cascade.ui.words.Explainer;
import cascade.ui.words.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A lesson on the screen: it shows the player's moment and passes on what the learner does to it.
public final class LessonScreen implements Screen {

    private final Player player;
    private final PictureView picture;
    private final Messages text;
    private final Ticker ticker;
    private final LessonExits exits;
    private final Explainer explainer;
    private final ReadToMe reading;
    private final BooleanProperty inWords;
    private final LessonPane root = new LessonPane(this::tight);
    private final HeadsUp headsUp;
    /// Where the heads-up stands while there is room for it.
    private final StackPane top = new StackPane();
    private final StackPane body = new StackPane();
    private final PictureAndWords page;
    private final TextCard card;
    private final TransportBar transport;
    private final LessonKeys keys;
    private Optional<Still> calm = Optional.empty();
    private Optional<ClosingCard> closed = Optional.empty();
    private int shownStep = -1;
    private int shownTick = -1;
    private Optional<Moment> told = Optional.empty();

    public LessonScreen(Player player, PictureView picture, LessonTools tools, Messages text, LessonExits exits) {
        this.player = player;
        this.picture = picture;
        this.explainer = tools.explainer();
        this.text = text;
        this.ticker = tools.ticker();
        this.exits = exits;
        this.inWords = tools.inWords();
        reading = new ReadToMe(tools.narrator(), text);
        headsUp = new HeadsUp(text.words(player.lesson().headsUp()),
                button(text.get("lesson.heads-up.home"), exits.home(), "quiet"),
                button(text.get("lesson.heads-up.skip"), travel(player::next), "quiet"));
        picture.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        card = new TextCard(explainer, text, travel(player::back), travel(player::next), this::detail,
                exits.aside().map(Aside::question));
        page = new PictureAndWords(new RoundedFrame(picture), card);
        transport = new TransportBar(player.lesson(), text, new TransportBar.Commands(command(player::toggle),
                this::faster, step -> travel(() -> player.goTo(step)).run(),
                position -> command(() -> player.seek(position)).run(), this::inWords));
        var changes = new LessonKeys.Changes(this::command, this::travel, this::faster, this::detail, this::inWords);
        keys = new LessonKeys(player, changes, card, text.rightToLeft());
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        picture.inWords(inWords.get());
        transport.setMinHeight(Region.USE_PREF_SIZE);
        root.getChildren().addAll(top, body, reading.captions(), transport);
        sync();
    }

    /// What plays here, and where it is.
    public Player player() {
        return player;
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
    public List<Node> extras() {
        return List.of(reading.controls());
    }

    @Override
    public List<ShortForm> shortForms() {
        return reading.shortForms();
    }

    @Override
    public void shown() {
        ticker.start(this::frame);
        card.focus();
    }

    @Override
    public void key(KeyEvent event) {
        reading.key(event);
        if (!event.isConsumed()) {
            keys.handle(event);
        }
    }

    @Override
    public boolean settled() {
        return player.closing() ? calm.filter(Still::isSettled).isPresent() : picture.isSettled();
    }

    @Override
    public boolean alive() {
        return player.playing();
    }

    @Override
    public void dispose() {
        reading.dispose();
        ticker.stop();
        player.pause();
        explainer.close();
        picture.dispose();
    }

    private void frame(double seconds) {
        if (player.playing()) {
            player.advance(seconds);
            sync();
        }
        picture.refresh(seconds);
    }

    private Runnable command(Runnable change) {
        return () -> {
            change.run();
            sync();
        };
    }

    /// Goes to another step; its scene plays at once, because the learner asked for it.
    private Runnable travel(Runnable change) {
        return command(() -> {
            change.run();
            player.play();
        });
    }

    /// Shows the picture in words, or the picture again; the next lesson does the same.
    private void inWords() {
        inWords.set(!inWords.get());
        picture.inWords(inWords.get());
        sync();
    }

    /// Where words are large, the heads-up scrolls with the words of the step, so that they have its room.
    private void tight(boolean on) {
        card.tight(on);
        transport.tight(on);
        closed.ifPresent(closing -> closing.tight(on));
        place(on);
    }

    private void place(boolean tight) {
        boolean here = shownStep == 0 && !player.lesson().headsUp().isEmpty();
        top.getChildren().clear();
        card.lead(here && tight ? Optional.of(headsUp) : Optional.empty());
        if (here && !tight) {
            top.getChildren().add(headsUp);
        }
        Parts.visible(top, here && !tight);
    }

    private void faster() {
        player.speed(player.speed().next());
        sync();
        exits.memory().speed().accept(player.speed());
    }

    private void detail(boolean on) {
        player.detail(on);
        card.detail(on);
        tell();
        exits.memory().detail().accept(on);
        reading.changed(spoken());
    }

    /// Brings everything shown to the player's moment.
    private void sync() {
        int step = player.moment().step();
        if (step != shownStep) {
            shownStep = step;
            shownTick = -1;
            explainer.close();
            player.step().ifPresentOrElse(this::open, this::close);
        }
        int tick = player.moment().tick();
        if (tick != shownTick && !player.closing()) {
            shownTick = tick;
            picture.moment(tick);
        }
        transport.show(player, inWords.get());
        tell();
    }

    /// Tells of the moment at once, so that it is kept also where the program is not left in good order.
    private void tell() {
        Moment now = player.moment();
        if (!told.equals(Optional.of(now))) {
            told = Optional.of(now);
            exits.memory().moment().accept(now);
        }
    }

    private void open(Step step) {
        picture.show(step);
        card.show(step, shownStep, player.lesson());
        card.detail(player.detail());
        place(root.isTight());
        // Taking the page out and in again would lose the keyboard focus.
        if (!body.getChildren().contains(page)) {
            body.getChildren().setAll(page);
            // What had the focus on the closing page is gone; else it would fall to the way home.
            card.focus();
        }
        reading.page(spoken(), card::reveal);
    }

    /// What a step says, in reading order.
    private List<Spoken> spoken() {
        var all = new ArrayList<Spoken>();
        if (headsUp.getParent() != null) {
            all.addAll(headsUp.spoken(text.locale()));
        }
        all.addAll(card.spoken());
        return all;
    }

    private void close() {
        place(false);
        Still still = exits.calm().get();
        calm = Optional.of(still);
        var closing = new ClosingCard(player.lesson().closing(), still, explainer, text, exits, travel(player::back));
        body.getChildren().setAll(closing);
        closing.tight(root.isTight());
        closed = Optional.of(closing);
        closing.focus();
        reading.page(closing.spoken(), closing::reveal);
    }
}
