package cascade.ui.picture;

import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// The ordinary way with a canvas: one image drawn for each cell, each frame anew.
final class CanvasReel implements Reel {

    private final CellImages cells;
    private final Canvas canvas;

    CanvasReel(CellImages cells, int width, int height) {
        this.cells = cells;
        canvas = new Canvas(width, height);
    }

    @Override
    public Node node() {
        return canvas;
    }

    @Override
    public boolean turn(int tick) {
        cells.step();
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setFill(cells.ground());
        pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        float rounds = cells.rounds();
        for (int i = 0; i < cells.count(); i++) {
            pen.drawImage(cells.image(i), cells.left(i), cells.top(i, rounds));
        }
        return true;
    }
}
