package cascade.ui.words;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A level's mark and name, and how many sources there are: in a row, or below one another where room is short.
final class BadgeWords extends Region {

    /// Between its parts, in letters.
    private static final double GAP = 0.4;

    /// Its size is said by the style sheet as the least one.
    private final Region mark;
    private final Label level;
    private final Label count;

    BadgeWords(Region mark, Label level, Label count) {
        this.mark = mark;
        this.level = level;
        this.count = count;
        level.setWrapText(true);
        count.setWrapText(true);
        getStyleClass().add("row");
        setMouseTransparent(true);
        getChildren().addAll(mark, level, count);
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
    protected double computePrefWidth(double height) {
        return besides() + level.prefWidth(-1) + gap() + count.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0 || isRow(width)) {
            return Math.max(level.prefHeight(-1), count.prefHeight(-1));
        }
        return level.prefHeight(width - besides()) + count.prefHeight(width - besides());
    }

    @Override
    protected void layoutChildren() {
        double from = besides();
        double top = (getHeight() - prefHeight(getWidth())) / 2;
        double tall = level.prefHeight(-1);
        put(mark, 0, top + (tall - mark.minHeight(-1)) / 2, mark.minWidth(-1), mark.minHeight(-1));
        if (isRow(getWidth())) {
            double wide = level.prefWidth(-1);
            put(level, from, top, wide, tall);
            put(count, from + wide + gap(), top + (tall - count.prefHeight(-1)) / 2, count.prefWidth(-1), count.prefHeight(-1));
        } else {
            double wide = getWidth() - from;
            double high = level.prefHeight(wide);
            put(level, from, top, wide, high);
            put(count, from, top + high, wide, count.prefHeight(wide));
        }
    }

    private boolean isRow(double width) {
        return width >= Math.floor(prefWidth(-1));
    }

    private double besides() {
        return mark.minWidth(-1) + gap();
    }

    private double gap() {
        return GAP * level.getFont().getSize();
    }

    private void put(Region part, double x, double y, double width, double height) {
        part.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }
}
