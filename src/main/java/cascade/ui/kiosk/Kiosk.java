package cascade.ui.kiosk;

import static cascade.ui.theme.Parts.button;

import cascade.content.Language;
import cascade.ui.kiosk.Front.Beginning;
import cascade.ui.room.Visits;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;

/// One visitor after another: pictures until somebody touches the screen, their visit, and its end.
///
/// Nothing of a visit is kept here: when it ends, all of it is let go and the next is built anew. Use it on the JavaFX
/// thread only.
public final class Kiosk {

    private static final System.Logger LOG = System.getLogger("cascade.ui");
    /// So many failures without a minute between them, and the program is started again.
    private static final int MOST_FAILURES = 5;
    private static final double CALM = 60;
    private static final double MOST_AT_ONCE = 1;
    /// What people do; a pointer that lies still enters and leaves things that move under it.
    private static final List<EventType<? extends InputEvent>> SIGNS = List.of(MouseEvent.MOUSE_PRESSED,
            MouseEvent.MOUSE_MOVED, MouseEvent.MOUSE_DRAGGED, KeyEvent.KEY_PRESSED, TouchEvent.ANY, ScrollEvent.ANY);

    private final Visits visits;
    private final Front front;
    private final Language usual;
    private final Staff staff;
    private final double finger;
    private final KioskRoot root;
    private final Ending ending;
    private final Corners corners = new Corners();
    private final StaffDoor door;
    private Optional<AttractScreen> attract = Optional.empty();
    private Optional<Visit> visit = Optional.empty();
    private Optional<EndingCard> asking = Optional.empty();
    private Optional<Node> pad = Optional.empty();
    private int failures;
    private double calm;

    /// @param usual  the language that invites
    /// @param finger the least size of what can be pressed, px; so far go the corners that staff press
    public Kiosk(Visits visits, Front front, Language usual, Staff staff, double finger) {
        this.visits = visits;
        this.front = front;
        this.usual = usual;
        this.staff = staff;
        this.finger = finger;
        root = new KioskRoot(front.invitation(usual).text());
        ending = new Ending(visits);
        door = new StaffDoor(staff, shown -> {
            pad.ifPresent(root.getChildren()::remove);
            pad = shown.map(node -> node);
            pad.ifPresent(root.getChildren()::add);
        });
        // All live as long as the window.
        SIGNS.forEach(sign -> root.addEventFilter(sign, this::alive));
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        invite();
        if (!staff.door().hasPin()) {
            door.choose(root.text());
        }
    }

    /// The window's content.
    public Parent root() {
        return root;
    }

    /// Lets time pass from now on.
    public void start(Pulse pulse) {
        pulse.start(this::beat);
    }

    /// Opens the lesson that is invited to, as a visitor would, and leaves it again before anybody sees it, so that the first
    /// visitor does not wait for what is built and styled for the first time.
    public void rehearse() {
        attract.ifPresent(inviting -> {
            begin(usual, new Front.AtLesson(inviting.lesson(), false));
            root.applyCss();
            root.layout();
            invite();
        });
    }

    /// Ends a visit, if there is one, and invites the next visitor.
    public void invite() {
        letGo();
        attract.ifPresent(AttractScreen::dispose);
        Invitation invitation = front.invitation(usual);
        root.text(invitation.text());
        var screen = new AttractScreen(invitation, visits, this::begin);
        attract = Optional.of(screen);
        door.close();
        root.getChildren().setAll(screen);
    }

    /// Begins a visit, in place of one that goes on.
    public void begin(Language language, Beginning at) {
        // Else what it chose would be in force for the next one.
        letGo();
        show(front.receive(language, at));
    }

    /// Shows a visit in place of what is shown; so one goes on in another language.
    public void show(Visit next) {
        visit.ifPresent(before -> next.narrator().like(before.narrator()));
        letGo();
        attract.ifPresent(AttractScreen::dispose);
        attract = Optional.empty();
        root.text(next.text());
        Button done = button(root.text().get("kiosk.done"), this::invite, "pill", "done");
        done.setId("done");
        next.shell().always(done);
        visit = Optional.of(next);
        ending.alive();
        root.getChildren().setAll(next.shell().root());
    }

    /// Something went wrong: the visit ends calmly, and the log says what it was.
    public void failed(Throwable failure) {
        LOG.log(Level.ERROR, "A screen failed; the next visitor is invited", failure);
        failures++;
        calm = 0;
        if (failures > MOST_FAILURES) {
            staff.restart().run();
            return;
        }
        try {
            invite();
        } catch (RuntimeException again) {
            LOG.log(Level.ERROR, "Nobody can be invited", again);
            staff.restart().run();
        }
    }

    /// Whether what is shown is what is meant to be shown, so that a picture may be taken.
    public boolean settled() {
        return attract.map(AttractScreen::settled)
                .or(() -> visit.flatMap(now -> now.shell().navigator().current()).map(screen -> screen.settled())).orElse(true);
    }

    private void letGo() {
        asking = Optional.empty();
        Optional<Visit> over = visit;
        visit = Optional.empty();
        root.getChildren().clear();
        over.ifPresent(gone -> gone.end().run());
    }

    /// Neither a clock that jumps nor a computer that slept ends a visit: no more than a second passes at once.
    private void beat(double since) {
        double seconds = since > 0 ? Math.min(since, MOST_AT_ONCE) : 0;
        try {
            corners.pass(seconds);
            door.pass(seconds);
            attract.ifPresent(screen -> screen.pass(seconds));
            visit.ifPresent(now -> watch(now, seconds));
            calm += seconds;
            if (calm > CALM) {
                failures = 0;
            }
        } catch (RuntimeException wrong) {
            failed(wrong);
        }
    }

    private void watch(Visit now, double seconds) {
        if (now.alive() && asking.isEmpty()) {
            ending.alive();
        }
        switch (ending.pass(seconds)) {
            case HERE -> stay();
            case ASKING -> asking.orElseGet(() -> ask(now)).left(ending.left());
            case GONE -> invite();
        }
    }

    private EndingCard ask(Visit now) {
        var card = new EndingCard(root.text(), now.narrator()::say, () -> {
            ending.alive();
            stay();
        }, this::invite);
        asking = Optional.of(card);
        now.shell().root().setDisable(true);
        root.getChildren().add(card);
        card.focus();
        return card;
    }

    private void stay() {
        asking.ifPresent(card -> {
            asking = Optional.empty();
            root.getChildren().remove(card);
            visit.ifPresent(now -> {
                now.narrator().stop();
                now.shell().root().setDisable(false);
                now.shell().navigator().current().ifPresent(screen -> screen.shown());
            });
        });
    }

    /// While the question is asked, only its own buttons answer it.
    private void alive(InputEvent event) {
        door.alive();
        if (asking.isEmpty() && !event.isConsumed()) {
            ending.alive();
        }
    }

    private void pressed(MouseEvent event) {
        double width = root.getWidth();
        double height = root.getHeight();
        if (corners.press(event.getSceneX(), event.getSceneY(), width, height, finger)) {
            door.ask(root.text());
        } else if (!door.isOpen() && !Corners.isIn(event.getSceneX(), event.getSceneY(), width, height, finger)
                && event.getTarget() instanceof Node target && !isOnButton(target)) {
            attract.ifPresent(screen -> begin(usual, new Front.AtLesson(screen.lesson(), false)));
            visit.filter(_ -> asking.isEmpty()).flatMap(now -> NearTouch.of(now.shell().root(), event.getSceneX(),
                    event.getSceneY(), finger / 2)).ifPresent(term -> {
                term.fire();
                event.consume();
            });
        }
    }

    private static boolean isOnButton(Node target) {
        for (Node at = target; at != null; at = at.getParent()) {
            if (at instanceof ButtonBase) {
                return true;
            }
        }
        return false;
    }

    private void key(KeyEvent event) {
        asking.filter(_ -> event.getCode() == KeyCode.TAB).ifPresent(card -> {
            card.stops().stream().filter(stop -> !stop.isFocused()).findFirst().ifPresent(Node::requestFocus);
            event.consume();
        });
    }
}
