package cascade.ui.home;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two regions beside each other while there is room, and else one above the other.
final class SideBySide extends Pane {

    /// The side region's usual part of the width.
    private static final double SIDE = 0.26;

    /// And the most it may take before it goes below.
    private static final double SIDE_MOST = 0.38;

    private static final double GAP = 0.02;

    private final Region main;
    private final Region side;

    SideBySide(Region main, Region side) {
        this.main = main;
        this.side = side;
        getChildren().addAll(main, side);
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
        return beside(all)
                ? Math.max(main.prefHeight(all - side(all) - gap()), side.prefHeight(side(all)))
                : main.prefHeight(all) + gap() + side.prefHeight(all);
    }

    @Override
    protected void layoutChildren() {
        double all = getWidth();
        if (beside(all)) {
            double rest = all - side(all) - gap();
            main.resizeRelocate(0, 0, rest, main.prefHeight(rest));
            side.resizeRelocate(all - side(all), 0, side(all), side.prefHeight(side(all)));
        } else {
            double top = main.prefHeight(all);
            main.resizeRelocate(0, 0, all, top);
            side.resizeRelocate(0, top + gap(), all, side.prefHeight(all));
        }
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
