package cascade.ui.home;

import java.util.SplittableRandom;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

/// A calm drawing of cells for a card: one large cell among pale ones, the same each time for the same name.
public final class Motif extends Pane {

    private static final int CELLS = 16;
    private static final int COLOURS = 4;
    private static final double SMALLEST = 0.05;
    private static final double LARGEST = 0.24;
    private static final double HERO = 0.24;

    private final Circle[] cells = new Circle[CELLS];
    private final double[] x = new double[CELLS];
    private final double[] y = new double[CELLS];
    private final double[] size = new double[CELLS];
    private final Rectangle clip = new Rectangle();

    /// @param seed decides where the cells are
    /// @param kind decides the colours
    public Motif(String seed, int kind) {
        getStyleClass().addAll("motif", "motif-" + kind % COLOURS);
        var random = new SplittableRandom(seed.hashCode());
        for (int i = 0; i < CELLS; i++) {
            boolean hero = i == CELLS - 1;
            x[i] = hero ? 0.5 : random.nextDouble();
            y[i] = hero ? 0.5 : random.nextDouble();
            size[i] = hero ? HERO : SMALLEST + (LARGEST - SMALLEST) * random.nextDouble() * random.nextDouble();
            cells[i] = new Circle();
            cells[i].getStyleClass().add(hero ? "hero" : "cell");
        }
        getChildren().addAll(cells);
        setClip(clip);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        clip.setWidth(width);
        clip.setHeight(height);
        for (int i = 0; i < CELLS; i++) {
            cells[i].setCenterX(x[i] * width);
            cells[i].setCenterY(y[i] * height);
            cells[i].setRadius(size[i] * height);
        }
    }
}
