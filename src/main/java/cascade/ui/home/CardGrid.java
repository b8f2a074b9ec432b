package cascade.ui.home;

import cascade.ui.theme.Parts;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Cards in columns of equal width; as many columns as fit, and no more than there are cards.
final class CardGrid extends Pane {

    /// In ems: below this width a card's words become hard to read.
    private static final double NARROWEST = 17;

    /// So few cards get larger pictures.
    private static final int FEW = 3;

    private final Region em = Parts.em();

    CardGrid(List<? extends Node> cards) {
        getStyleClass().addAll("card-grid", cards.size() <= FEW ? "few" : "many");
        getChildren().add(em);
        getChildren().addAll(cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return NARROWEST * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width > 0 ? width : getWidth();
        int columns = columns(all);
        double each = each(all, columns);
        double height = 0;
        List<Node> cards = getManagedChildren();
        for (int i = 0; i < cards.size(); i += columns) {
            height += row(cards, i, columns, each) + (i > 0 ? em() : 0);
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double each = each(getWidth(), columns);
        List<Node> cards = getManagedChildren();
        double y = 0;
        for (int i = 0; i < cards.size(); i += columns) {
            double height = row(cards, i, columns, each);
            for (int c = 0; c < columns && i + c < cards.size(); c++) {
                cards.get(i + c).resizeRelocate(c * (each + em()), y, each, height);
            }
            y += height + em();
        }
    }

    private double row(List<Node> cards, int from, int columns, double width) {
        return cards.subList(from, Math.min(cards.size(), from + columns)).stream()
                .mapToDouble(card -> card.prefHeight(width)).max().orElse(0);
    }

    private int columns(double width) {
        int fit = (int) ((width + em()) / ((NARROWEST + 1) * em()));
        return Math.clamp(fit, 1, Math.max(1, getManagedChildren().size()));
    }

    private double each(double width, int columns) {
        return Math.floor((width - (columns - 1) * em()) / columns);
    }

    /// One em in pixels, as the stylesheet has it.
    private double em() {
        return Math.max(1, em.minWidth(-1));
    }
}
