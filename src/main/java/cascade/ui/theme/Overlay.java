package cascade.ui.theme;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The layer above the screens: one card at a time, beside what it explains.
///
/// It is part of the window, not a window of its own, so that it looks the same on every desktop and never leaves the
/// screen. While it is open it keeps the keyboard; Escape, its own button or a press beside it closes it, and the focus
/// goes back to where it was.
public final class Overlay extends Pane {

    private static final double MARGIN = 12;
    /// Between the card and what it explains, px.
    private static final double BESIDE = 8;
    private static final double SCROLL = 60;

    private final Button close;
    private final VBox card = new VBox();
    private Optional<Node> beside = Optional.empty();
    private Optional<Node> focusBefore = Optional.empty();
    private Optional<ScrollPane> scroll = Optional.empty();
    private boolean ring;
    private Runnable after = () -> {};

    public Overlay(Messages text) {
        getStyleClass().add("overlay");
        close = Parts.button(text.get("over.close"), this::hide, "quiet");
        close.setId("over-close");
        card.getStyleClass().add("over");
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setOnMousePressed(event -> event.consume());
        setOnMousePressed(event -> {
            hide();
            event.consume();
        });
        getChildren().add(card);
        setMinSize(0, 0);
        setVisible(false);
    }

    /// Opens a card beside a node, in place of one that is open.
    ///
    /// @param title what the card is, read aloud first
    public void show(Node owner, String title, Region content) {
        show(owner, title, content, () -> {});
    }

    /// The same.
    ///
    /// @param closed what follows when the card is gone, for whatever reason
    public void show(Node owner, String title, Region content, Runnable closed) {
        hide();
        after = closed;
        beside = Optional.of(owner);
        focusBefore = Optional.ofNullable(getScene().getFocusOwner());
        ring = Focus.isSeen(getScene());
        var page = new ScrollPane(content);
        page.setFitToWidth(true);
        page.setFocusTraversable(false);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // A scroll pane does not ask its content how high it is at the width it gets.
        page.prefViewportHeightProperty().bind(content.heightProperty());
        VBox.setVgrow(page, Priority.ALWAYS);
        scroll = Optional.of(page);
        var top = new HBox(Parts.wide(Parts.label(title, "over-title")), close);
        top.getStyleClass().add("over-top");
        card.getChildren().setAll(top, page);
        card.setAccessibleText(title);
        setVisible(true);
        applyCss();
        // Twice: the height of words is known only once they have their width.
        layout();
        requestLayout();
        first(stops().stream().filter(stop -> stop != close).toList()).requestFocus();
    }

    /// Closes what is open.
    public void hide() {
        if (!isShowing()) {
            return;
        }
        setVisible(false);
        card.getChildren().clear();
        beside.or(() -> focusBefore).filter(Node::isFocusTraversable).or(() -> focusBefore)
                .filter(node -> node.getScene() == getScene()).ifPresent(node -> Focus.give(node, ring));
        beside = Optional.empty();
        focusBefore = Optional.empty();
        scroll = Optional.empty();
        Runnable then = after;
        after = () -> {};
        then.run();
    }

    public boolean isShowing() {
        return beside.isPresent();
    }

    /// Takes the keys that lead within the open card or close it; the others go to the control with the focus.
    public void key(KeyEvent event) {
        // Whoever types goes from line to line with these.
        if (event.getTarget() instanceof TextInputControl && event.getCode().isArrowKey()) {
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> hide();
            case TAB -> next(event.isShiftDown() ? -1 : 1);
            case UP, PAGE_UP -> scroll(-SCROLL);
            case DOWN, PAGE_DOWN -> scroll(SCROLL);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void next(int by) {
        List<Node> stops = stops();
        int now = stops.indexOf(getScene().getFocusOwner());
        stops.get(Math.floorMod(now + by, stops.size())).requestFocus();
    }

    /// Among choices, whoever opens a card stands on the one in force.
    private Node first(List<Node> stops) {
        return stops.stream().findFirst()
                .map(stop -> stop instanceof ToggleButton one && !one.isSelected() ? inForce(one).orElse(stop) : stop)
                .orElse(close);
    }

    private static Optional<Node> inForce(Node one) {
        return one.getParent().getChildrenUnmodifiable().stream()
                .filter(other -> other instanceof ToggleButton choice && choice.isSelected()).findFirst();
    }

    private List<Node> stops() {
        return card.lookupAll("*").stream().filter(Node::isFocusTraversable).filter(Overlay::shown).toList();
    }

    private static boolean shown(Node node) {
        return node.isVisible() && !node.isDisabled();
    }

    private void scroll(double by) {
        scroll.ifPresent(page -> {
            double hidden = ((Region) page.getContent()).getHeight() - page.getViewportBounds().getHeight();
            if (hidden > 0) {
                page.setVvalue(Math.clamp(page.getVvalue() + by / hidden, 0, 1));
            }
        });
    }

    @Override
    protected void layoutChildren() {
        if (beside.isEmpty()) {
            return;
        }
        double room = getWidth() - 2 * MARGIN;
        double width = Math.min(card.prefWidth(-1), room);
        card.resize(width, getHeight() - 2 * MARGIN);
        card.layout();
        double height = Math.min(Math.ceil(card.prefHeight(width)), getHeight() - 2 * MARGIN);
        Bounds at = sceneToLocal(beside.get().localToScene(beside.get().getBoundsInLocal()));
        double x = Math.clamp(at.getCenterX() - width / 2, MARGIN, Math.max(MARGIN, getWidth() - width - MARGIN));
        double below = at.getMaxY() + BESIDE;
        double lowest = Math.max(MARGIN, getHeight() - height - MARGIN);
        double y = Math.clamp(below <= lowest ? below : at.getMinY() - BESIDE - height, MARGIN, lowest);
        card.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
    }
}
