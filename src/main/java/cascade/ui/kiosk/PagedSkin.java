package cascade.ui.kiosk;

import static cascade.ui.theme.Parts.button;

import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A scroll pane that is leafed through by two large buttons: nobody has to know how to scroll.
///
/// The stylesheet gives it to every scroll pane of a kiosk. No word is cut: a page ends before the line that does not fit
/// on it.
public final class PagedSkin extends SkinBase<ScrollPane> {

    private static final double GAP = 8;
    /// A page of a column with this little room is not worth two buttons; px.
    private static final double LEAST = 60;
    /// Who brings a line into view leaves this much above it, at most; px.
    private static final double SLACK = 40;

    /// Holds the column, whose size and place are set by this skin alone.
    private final Pane held = new Pane() {
        @Override
        protected void layoutChildren() {}
    };
    private final Rectangle window = new Rectangle();
    private final Label place = new Label();
    private final Button back;
    private final Button further;
    private final HBox ways;
    private final ChangeListener<Number> moved = (_, _, now) -> moved(now.doubleValue());
    private final ChangeListener<Node> exchanged = (_, _, _) -> hold();
    private List<Double> tops = List.of(0.0);
    /// How high all of it is, px.
    private double whole;
    /// How wide both buttons are with their words, in letters.
    private double inLetters;
    private int page;
    private boolean turning;

    /// Made by JavaFX, when the stylesheet asks for it.
    public PagedSkin(ScrollPane pane) {
        super(pane);
        Messages text = ((KioskRoot) pane.getScene().getRoot()).text();
        back = button(text.get("kiosk.page.back"), () -> turn(page - 1), "pill", "page-turn");
        back.setGraphic(Parts.icon("up"));
        further = button(text.get("kiosk.page.further"), () -> turn(page + 1), "pill", "page-turn");
        further.setGraphic(Parts.icon("down"));
        place.getStyleClass().add("page-place");
        ways = new HBox(back, Parts.spring(), place, Parts.spring(), further);
        ways.getStyleClass().add("page-ways");
        held.setClip(window);
        getChildren().addAll(held, ways);
        hold();
        // Both are taken away in dispose().
        pane.vvalueProperty().addListener(moved);
        pane.contentProperty().addListener(exchanged);
        consumeMouseEvents(false);
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) {
            getSkinnable().vvalueProperty().removeListener(moved);
            getSkinnable().contentProperty().removeListener(exchanged);
        }
        super.dispose();
    }

    private void hold() {
        Node content = getSkinnable().getContent();
        held.getChildren().setAll(content == null ? List.of() : List.of(content));
        page = 0;
        getSkinnable().requestLayout();
    }

    private void turn(int to) {
        page = Math.clamp(to, 0, tops.size() - 1);
        tell();
        getSkinnable().requestLayout();
    }

    /// Lets everybody who asks the scroll pane know which part of the words is seen.
    private void tell() {
        turning = true;
        double top = tops.get(page);
        double end = page + 1 < tops.size() ? tops.get(page + 1) : whole;
        double hidden = whole - (end - top);
        getSkinnable().setVvalue(hidden > 0 ? top / hidden : 0);
        getSkinnable().setViewportBounds(new BoundingBox(0, -top, held.getWidth(), end - top));
        turning = false;
    }

    /// Somebody else moves the words, such as a voice that comes to a sentence on another page.
    private void moved(double now) {
        if (!turning) {
            double to = now * (whole - getSkinnable().getViewportBounds().getHeight()) + SLACK;
            turn((int) tops.stream().filter(top -> top <= to).count() - 1);
        }
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        if (!(getSkinnable().getContent() instanceof Region content)) {
            return;
        }
        whole = Math.ceil(content.prefHeight(width));
        boolean fits = whole <= height + 1;
        Parts.visible(ways, !fits);
        name(width);
        double bar = fits ? 0 : ways.prefHeight(width) + GAP;
        double room = Math.max(LEAST, height - bar - (fits ? 0 : GAP));
        content.resize(width, fits && getSkinnable().isFitToHeight() ? Math.max(whole, height) : whole);
        content.layout();
        tops = fits ? List.of(0.0) : Pages.of(content, room);
        page = Math.clamp(page, 0, tops.size() - 1);
        double top = tops.get(page);
        double end = page + 1 < tops.size() ? tops.get(page + 1) : whole;
        // A page that begins with a card leaves it its upper edge.
        double lead = page == 0 ? 0 : GAP;
        held.resizeRelocate(x, y, width, room + lead);
        content.relocate(0, lead - top);
        window.setY(lead);
        window.setWidth(width);
        window.setHeight(fits ? height : Math.min(room, end - top));
        ways.resizeRelocate(x, y + height - bar + GAP, width, Math.max(0, bar - GAP));
        back.setDisable(page == 0);
        further.setDisable(page == tops.size() - 1);
        place.setText(page + 1 + " / " + tops.size());
        tell();
        show(content, top, end);
    }

    /// Where room is short, the buttons have only their signs.
    private void name(double width) {
        double letter = back.getFont().getSize();
        if (back.getContentDisplay() == ContentDisplay.LEFT) {
            inLetters = ways.prefWidth(-1) / letter;
        }
        ContentDisplay display = inLetters * letter <= width ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY;
        back.setContentDisplay(display);
        further.setContentDisplay(display);
    }

    /// What is on another page cannot be reached by Tab either.
    private static void show(Node content, double top, double end) {
        Pages.blocks(content).forEach(block -> block.node().setVisible(block.bottom() > top + 1 && block.top() < end - 1));
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        double asked = getSkinnable().getPrefViewportHeight();
        Node content = getSkinnable().getContent();
        return top + bottom + (asked > 0 ? asked : content == null ? 0 : content.prefHeight(width));
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return top + bottom + ways.prefHeight(-1) + LEAST;
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        Node content = getSkinnable().getContent();
        return left + right + (content == null ? 0 : content.prefWidth(-1));
    }
}
