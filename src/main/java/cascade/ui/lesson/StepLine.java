package cascade.ui.lesson;

import cascade.ui.theme.Messages;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The whole lesson as a line: a knot for each step, filled as far as the learner is; drag along it to move in time.
///
/// All steps are named below their knots, on two lines where one is too short. Where not even that leaves every word
/// whole, knots have numbers and the current step alone its name.
final class StepLine extends Region {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass NUMBERED = PseudoClass.getPseudoClass("numbered");

    private final List<String> names;
    private final Messages text;
    private final IntConsumer onStep;
    private final DoubleConsumer onSeek;
    private final Region track = new Region();
    private final Region fill = new Region();
    private final Region head = new Region();
    private final List<Label> knots = new ArrayList<>();
    private final List<KnotName> labels = new ArrayList<>();
    private final StepNames room;
    private double position;
    private int step = -1;
    private boolean numbered;

    StepLine(List<String> names, Messages text, IntConsumer onStep, DoubleConsumer onSeek) {
        this.names = names;
        this.text = text;
        this.onStep = onStep;
        this.onSeek = onSeek;
        getStyleClass().add("step-line");
        track.getStyleClass().add("track");
        fill.getStyleClass().add("fill");
        head.getStyleClass().add("head");
        getChildren().addAll(track, fill);
        for (String name : names) {
            var knot = new Label();
            knot.getStyleClass().add("knot");
            knots.add(knot);
            labels.add(new KnotName(name));
        }
        room = new StepNames(labels);
        getChildren().addAll(knots);
        getChildren().add(head);
        getChildren().addAll(labels);
        getChildren().forEach(child -> child.setMouseTransparent(true));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(event -> onSeek.accept(positionAt(event.getX())));
    }

    /// Shows how far the learner is.
    ///
    /// @param position in steps, from 0 to their number
    /// @param step     the index of the current one
    void show(double position, int step) {
        boolean moved = position != this.position;
        this.position = position;
        if (step != this.step) {
            this.step = step;
            requestLayout();
            for (int i = 0; i < knots.size(); i++) {
                knots.get(i).pseudoClassStateChanged(DONE, i < step);
                knots.get(i).pseudoClassStateChanged(CURRENT, i == step);
                labels.get(i).pseudoClassStateChanged(CURRENT, i == step);
            }
            setAccessibleText(step < names.size()
                    ? text.get("lesson.line", step + 1, names.size(), names.get(step)) : text.get("lesson.line.end"));
        }
        if (moved) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            layoutFill();
        }
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        for (int i = 0; i < knots.size(); i++) {
            boolean onName = labels.get(i).isVisible() && labels.get(i).getBoundsInParent()
                    .contains(event.getX(), event.getY());
            boolean onKnot = Math.abs(event.getX() - knotX(i)) <= knots.get(i).getWidth();
            if (onName || onKnot) {
                onStep.accept(i);
                return;
            }
        }
        onSeek.accept(positionAt(event.getX()));
    }

    private double positionAt(double x) {
        return Math.clamp(x / getWidth(), 0, 1) * knots.size();
    }

    private double knotX(int i) {
        return (i + 0.5) * getWidth() / knots.size();
    }

    /// Where room is scarce, names take one line, or leave it to numbers.
    void tight(boolean on) {
        room.tight(on);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = width < 0 ? getWidth() : width;
        return snappedTopInset() + 2 * middle() + room.high(line) + snappedBottomInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// The least width at which knots stand apart, px.
    double least() {
        return knots.stream().mapToDouble(knot -> knot.prefWidth(-1)).sum() + 2 * knots.getFirst().prefWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return labels.stream().mapToDouble(KnotName::whole).sum();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private double middle() {
        return snapSpaceY(head.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double middle = snappedTopInset() + middle();
        double thick = track.prefHeight(-1);
        track.resizeRelocate(0, middle - thick / 2, width, thick);
        boolean allFit = room.allFit(width);
        number(!allFit);
        for (int i = 0; i < knots.size(); i++) {
            Label knot = knots.get(i);
            knot.autosize();
            knot.relocate(knotX(i) - knot.getWidth() / 2, middle - knot.getHeight() / 2);
            KnotName label = labels.get(i);
            label.setVisible(allFit || i == step);
            double wide = room.wide(i, width);
            label.resizeRelocate(Math.clamp(knotX(i) - wide / 2, 0, width - wide), 2 * middle(), wide,
                    label.prefHeight(wide));
        }
        layoutFill();
    }

    /// Gives numbers to knots, which need a little more room then, or takes them away.
    private void number(boolean on) {
        if (on != numbered) {
            numbered = on;
            pseudoClassStateChanged(NUMBERED, on);
            var digits = NumberFormat.getIntegerInstance(text.locale());
            for (int i = 0; i < knots.size(); i++) {
                knots.get(i).setText(on ? digits.format(i + 1) : "");
            }
            applyCss();
        }
    }

    private void layoutFill() {
        double middle = snappedTopInset() + middle();
        double thick = track.prefHeight(-1);
        double reached = getWidth() * position / knots.size();
        fill.resizeRelocate(0, middle - thick / 2, Math.max(thick, reached), thick);
        head.autosize();
        head.relocate(reached - head.getWidth() / 2, middle - head.getHeight() / 2);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> position;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) knots.size();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
