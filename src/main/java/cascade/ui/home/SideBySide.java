package cascade.ui.home;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two columns beside each other while there is room: what there is, and beside it what is the reader's own. Else one
/// column, in which what the reader needs first comes before all that there is.
///
/// The keyboard goes the way of the one column.
final class SideBySide extends Pane {

    /// The side column's usual part of the width.
    private static final double SIDE = 0.26;

    /// And the most it may take before there is only one column.
    private static final double SIDE_MOST = 0.38;

    private static final double GAP = 0.02;

    private final Region head;
    private final Region first;
    private final Region main;
    private final Region side;

    /// @param head  above the main column
    /// @param first above the side column; takes no room where it is not managed
    SideBySide(Region head, Region first, Region main, Region side) {
        this.head = head;
        this.first = first;
        this.main = main;
        this.side = side;
        getChildren().addAll(head, first, main, side);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width > 0 ? width : getWidth();
        if (beside(all)) {
            double rest = all - side(all) - gap();
            return Math.max(high(head, rest) + high(main, rest), high(first, side(all)) + high(side, side(all)));
        }
        return high(head, all) + high(first, all) + high(main, all) + gap() + high(side, all);
    }

    @Override
    protected void layoutChildren() {
        double all = getWidth();
        if (beside(all)) {
            double rest = all - side(all) - gap();
            place(main, 0, place(head, 0, 0, rest), rest);
            place(side, all - side(all), place(first, all - side(all), 0, side(all)), side(all));
        } else {
            double y = place(main, 0, place(first, 0, place(head, 0, 0, all), all), all);
            place(side, 0, y + gap(), all);
        }
    }

    /// Returns where it ends.
    private static double place(Region part, double x, double y, double width) {
        part.resizeRelocate(x, y, width, high(part, width));
        return y + high(part, width);
    }

    private static double high(Region part, double width) {
        return part.isManaged() ? part.prefHeight(width) : 0;
    }

    private boolean beside(double all) {
        return side(all) <= SIDE_MOST * all;
    }

    private double side(double all) {
        double least = side.minWidth(-1);
        return Math.clamp(all * SIDE, least, Math.max(least, side.maxWidth(-1)));
    }

    private double gap() {
        return Math.round(getWidth() * GAP);
    }
}
