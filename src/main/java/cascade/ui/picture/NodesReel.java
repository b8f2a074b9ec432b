package cascade.ui.picture;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;

/// The ordinary way with the scene graph: a node for each cell, moved each frame.
final class NodesReel implements Reel {

    private final CellImages cells;
    private final List<ImageView> nodes = new ArrayList<>();
    private final Pane pane = new Pane();

    NodesReel(CellImages cells, int width, int height) {
        this.cells = cells;
        pane.setPrefSize(width, height);
        pane.setBackground(Background.fill(cells.ground()));
        for (int i = 0; i < cells.count(); i++) {
            var node = new ImageView();
            node.setManaged(false);
            nodes.add(node);
        }
        pane.getChildren().setAll(nodes);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public boolean turn(int tick) {
        cells.step();
        float rounds = cells.rounds();
        for (int i = 0; i < cells.count(); i++) {
            ImageView node = nodes.get(i);
            node.setImage(cells.image(i));
            node.setTranslateX(cells.left(i));
            node.setTranslateY(cells.top(i, rounds));
        }
        return true;
    }
}
