package cascade.ui.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;

/// Touches, drags, scrolls and presses keys at random, in all windows, as events of the toolkit.
///
/// The toolkit's own robot is not used: without a display, it reaches one window only. Use it on the JavaFX thread.
public final class RandomHand {

    /// What anybody might press, and what the program listens to.
    private static final List<KeyCode> KEYS = List.of(KeyCode.SPACE, KeyCode.ENTER, KeyCode.TAB, KeyCode.TAB, KeyCode.LEFT,
            KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.HOME,
            KeyCode.END, KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.DIGIT7, KeyCode.A, KeyCode.B, KeyCode.C, KeyCode.D,
            KeyCode.E, KeyCode.L, KeyCode.P, KeyCode.R, KeyCode.S, KeyCode.T, KeyCode.W, KeyCode.PERIOD, KeyCode.F1,
            KeyCode.F5, KeyCode.ESCAPE, KeyCode.BACK_SPACE);
    /// Of a hundred acts, so many are touches of something that can be pressed; then of anything, then scrolls, then drags.
    private static final int ON_A_CONTROL = 55;
    private static final int ANYWHERE = 70;
    private static final int SCROLL = 76;
    private static final int DRAG = 82;
    private static final int ALL = 100;
    private static final int NOTCHES = 4;
    /// What a notch of a wheel scrolls, px.
    private static final double NOTCH = 40;
    /// The ids of buttons that end what is open.
    private static final Set<String> HOMEWARDS = Set.of("done", "back");

    private final RandomGenerator random;

    public RandomHand(RandomGenerator random) {
        this.random = random;
    }

    /// Does one thing, in one of the windows.
    public void act() {
        List<Window> windows = windows();
        if (windows.isEmpty()) {
            return;
        }
        Scene scene = windows.get(random.nextInt(windows.size())).getScene();
        int what = random.nextInt(ALL);
        if (what < ON_A_CONTROL) {
            control(scene).ifPresent(at -> touch(scene, at));
        } else if (what < ANYWHERE) {
            touch(scene, anywhere(scene));
        } else if (what < SCROLL) {
            scroll(scene, anywhere(scene));
        } else if (what < DRAG) {
            drag(scene, anywhere(scene), anywhere(scene));
        } else {
            type(scene, KEYS.get(random.nextInt(KEYS.size())));
        }
    }

    /// Goes back towards where a room begins, so that what is kept there can be compared from minute to minute.
    public void home() {
        for (Window window : windows()) {
            type(window.getScene(), KeyCode.ESCAPE);
            pressable(window.getScene()).stream().filter(button -> HOMEWARDS.contains(String.valueOf(button.getId())))
                    .findFirst().ifPresent(ButtonBase::fire);
        }
    }

    private static List<Window> windows() {
        return Window.getWindows().stream().filter(window -> window.isShowing() && window.getScene() != null).toList();
    }

    private static void touch(Scene scene, Point2D at) {
        Node on = on(scene, at);
        mouse(on, MouseEvent.MOUSE_PRESSED, at);
        mouse(on, MouseEvent.MOUSE_RELEASED, at);
        mouse(on, MouseEvent.MOUSE_CLICKED, at);
    }

    private static void drag(Scene scene, Point2D from, Point2D to) {
        Node on = on(scene, from);
        mouse(on, MouseEvent.MOUSE_PRESSED, from);
        mouse(on, MouseEvent.MOUSE_DRAGGED, to);
        mouse(on, MouseEvent.MOUSE_RELEASED, to);
    }

    private static void mouse(Node on, EventType<MouseEvent> type, Point2D at) {
        Point2D screen = on.getScene() == null ? at : Optional.ofNullable(on.getScene().getRoot().localToScreen(at)).orElse(at);
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(on, new MouseEvent(type, at.getX(), at.getY(), screen.getX(), screen.getY(), MouseButton.PRIMARY, 1,
                false, false, false, false, down, false, false, true, false, true, null));
    }

    private void scroll(Scene scene, Point2D at) {
        double by = (random.nextInt(2 * NOTCHES + 1) - NOTCHES) * NOTCH;
        Event.fireEvent(on(scene, at), new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), at.getX(), at.getY(), false,
                false, false, false, false, false, 0, by, 0, by, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private static void type(Scene scene, KeyCode key) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Node on = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
            Event.fireEvent(on, new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, key.getName(), key, false, false, false, false));
        }
    }

    private Optional<Point2D> control(Scene scene) {
        List<ButtonBase> there = pressable(scene);
        return there.isEmpty() ? Optional.empty() : Optional.of(there.get(random.nextInt(there.size()))).map(RandomHand::middle);
    }

    private static List<ButtonBase> pressable(Scene scene) {
        var found = new ArrayList<ButtonBase>();
        collect(scene.getRoot(), found);
        return found;
    }

    private static void collect(Node node, List<ButtonBase> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof ButtonBase button) {
            found.add(button);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /// Its middle in its window; what is scrolled away is brought into view first, as a person would.
    private static Point2D middle(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && pane.getContent() != null) {
                Bounds there = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
                double hidden = pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
                if (hidden > 0) {
                    pane.setVvalue(Math.clamp((there.getCenterY() - pane.getViewportBounds().getHeight() / 2) / hidden, 0, 1));
                    pane.layout();
                }
            }
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private Point2D anywhere(Scene scene) {
        return new Point2D(random.nextDouble() * scene.getWidth(), random.nextDouble() * scene.getHeight());
    }

    /// The topmost node there, as a mouse finds it.
    private static Node on(Scene scene, Point2D at) {
        return pick(scene.getRoot(), at).orElse(scene.getRoot());
    }

    private static Optional<Node> pick(Node node, Point2D at) {
        if (!node.isVisible() || node.isDisabled() || node.isMouseTransparent() || !node.contains(node.sceneToLocal(at))) {
            return Optional.empty();
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable().reversed()) {
                Optional<Node> found = pick(child, at);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.of(node);
    }
}
