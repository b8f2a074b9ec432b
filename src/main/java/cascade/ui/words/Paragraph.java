package cascade.ui.words;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Sentences in one flow of text, of which one can be marked: by a shade behind its words.
final class Paragraph extends TextFlow {

    private final Path shade = new Path();
    private List<Node> marked = List.of();

    Paragraph() {
        getStyleClass().add("paragraph");
        setMinHeight(Region.USE_PREF_SIZE);
        shade.getStyleClass().add("read-shade");
        shade.setManaged(false);
        shade.setMouseTransparent(true);
        // Behind the words, though it is the last child: the flow counts characters of the children before it.
        shade.setViewOrder(1);
    }

    /// Marks these nodes, in place of those that were marked.
    void mark(List<Node> sentence) {
        marked = sentence;
        if (sentence.isEmpty()) {
            getChildren().remove(shade);
        } else if (!getChildren().contains(shade)) {
            getChildren().add(shade);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!marked.isEmpty()) {
            int from = 0;
            for (Node child : getChildren()) {
                if (child == marked.getFirst()) {
                    break;
                }
                from += length(child);
            }
            int to = from + marked.stream().mapToInt(Paragraph::length).sum();
            shade.getElements().setAll(getRangeShape(from, to, false));
        }
    }

    /// In the flow's own count, a node that is not text is one character.
    private static int length(Node child) {
        return child instanceof Text words ? words.getText().length() : 1;
    }
}
