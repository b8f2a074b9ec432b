package cascade.ui.theme;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two parts beside each other, or one below the other where there is too little room for that.
public final class Beside extends Region {

    /// In ems: parts of even width are no narrower than this.
    private static final double EVEN_LEAST = 14;
    /// The first part may wrap until it has this share of the width.
    private static final double FIRST_LEAST = 0.5;
    private static final double GAP = 0.8;

    private final Region first;
    private final Region second;
    private final boolean even;
    private final Region em = Parts.em();

    private Beside(Region first, Region second, boolean even) {
        this.first = first;
        this.second = second;
        this.even = even;
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(em, first, second);
    }

    /// The second part stands at the end, as wide as it likes to be; the first has the room that is left.
    public static Beside atEnd(Region first, Region second) {
        return new Beside(first, second, false);
    }

    /// Both parts are of the same width.
    public static Beside evenly(Region first, Region second) {
        return new Beside(first, second, true);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + first.prefWidth(-1) + gap() + second.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? prefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    private double gap() {
        return Math.ceil(GAP * em.minWidth(-1));
    }

    private boolean isRow(double inner) {
        return even ? (inner - gap()) / 2 >= EVEN_LEAST * em.minWidth(-1)
                : inner - gap() - second.prefWidth(-1) >= Math.min(Math.ceil(first.prefWidth(-1)), inner * FIRST_LEAST);
    }

    /// How high it is at this width, px; places its parts there if that is wanted.
    private double arrange(double width, boolean place) {
        double inner = Math.max(0, width - snappedLeftInset() - snappedRightInset());
        boolean row = isRow(inner);
        double wide = even ? row ? Math.floor((inner - gap()) / 2) : inner : Math.min(inner, Math.ceil(second.prefWidth(-1)));
        double left = row ? inner - gap() - wide : inner;
        double one = high(first, left);
        double other = high(second, wide);
        double high = row ? Math.max(one, other) : one + gap() + other;
        if (place) {
            double down = row && !even ? (high - one) / 2 : 0;
            put(first, 0, down, left, row && even ? high : one);
            put(second, row ? left + gap() : 0, row ? even ? 0 : (high - other) / 2 : one + gap(), wide, row && even ? high : other);
        }
        return snappedTopInset() + high + snappedBottomInset();
    }

    private static double high(Region part, double width) {
        return Math.ceil(Math.max(part.minHeight(width), part.prefHeight(width)));
    }

    private void put(Region part, double x, double y, double width, double height) {
        part.resizeRelocate(snappedLeftInset() + x, snappedTopInset() + Math.floor(y),
                Math.min(width, Math.ceil(part.maxWidth(-1))), height);
    }
}
