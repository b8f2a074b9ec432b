package cascade.ui.lesson;

import cascade.ui.theme.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The whole lesson as a line: a knot for each step, filled as far as the learner is; drag along it to move in time.
final class StepLine extends Region {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final List<String> names;
    private final Messages text;
    private final IntConsumer onStep;
    private final DoubleConsumer onSeek;
    private final Region track = new Region();
    private final Region fill = new Region();
    private final Region head = new Region();
    private final List<Region> knots = new ArrayList<>();
    private final StepNames labels;
    private double position;
    private int step = -1;

    StepLine(List<String> names, Messages text, IntConsumer onStep, DoubleConsumer onSeek) {
        this.names = names;
        this.text = text;
        this.onStep = onStep;
        this.onSeek = onSeek;
        getStyleClass().add("step-line");
        track.getStyleClass().add("track");
        fill.getStyleClass().add("fill");
        head.getStyleClass().add("head");
        labels = new StepNames(names);
        getChildren().addAll(track, fill);
        for (int i = 0; i < names.size(); i++) {
            var knot = new Region();
            knot.getStyleClass().add("knot");
            knots.add(knot);
        }
        getChildren().addAll(knots);
        getChildren().add(head);
        getChildren().addAll(labels.labels());
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
            }
            labels.current(step);
            setAccessibleText(step < names.size()
                    ? text.get("lesson.line", step + 1, names.size(), names.get(step)) : text.get("lesson.line.end"));
        }
        if (moved) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            layoutFill();
        }
    }

    /// Where room is scarce, names take no second line.
    void tight(boolean on) {
        labels.scarce(on);
        requestLayout();
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        for (int i = 0; i < knots.size(); i++) {
            boolean onName = labels.isAt(i, event.getX(), event.getY());
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

    @Override
    protected double computePrefHeight(double width) {
        double line = width < 0 ? getWidth() : width;
        return snappedTopInset() + 2 * middle() + labels.height(line) + snappedBottomInset();
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
        return labels.wholeWidth();
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
        for (int i = 0; i < knots.size(); i++) {
            Region knot = knots.get(i);
            knot.autosize();
            knot.relocate(knotX(i) - knot.getWidth() / 2, middle - knot.getHeight() / 2);
        }
        labels.place(width, 2 * middle(), step);
        layoutFill();
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
