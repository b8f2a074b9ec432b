package cascade.ui.words;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// A sentence on the screen that can be read aloud, and is marked while it is.
///
/// @param nodes that show it
public record Spoken(String text, List<Node> nodes) {

    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
    /// Kept free above and below a sentence that is scrolled into view, px.
    private static final double MARGIN = 12;

    public Spoken {
        nodes = List.copyOf(nodes);
    }

    public Spoken(String text, Node... nodes) {
        this(text, List.of(nodes));
    }

    /// The sentences of a text that one node shows as a whole.
    public static List<Spoken> each(String words, Locale language, Node node) {
        var sentences = new ArrayList<Spoken>();
        var breaks = BreakIterator.getSentenceInstance(language);
        breaks.setText(words);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String sentence = words.substring(from, to).strip();
            if (!sentence.isEmpty()) {
                sentences.add(new Spoken(sentence, node));
            }
            from = to;
        }
        return sentences;
    }

    /// Marks it as the one that is read, or takes the mark away.
    public void mark(boolean on) {
        nodes.forEach(node -> node.pseudoClassStateChanged(READ, on));
        if (!nodes.isEmpty() && nodes.getFirst().getParent() instanceof Paragraph paragraph) {
            paragraph.mark(on ? nodes : List.of());
        }
    }

    /// Scrolls until it is seen; what is seen already stays where it is.
    public void reveal(ScrollPane scroll) {
        Node content = scroll.getContent();
        double hidden = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden <= 0 || nodes.isEmpty() || nodes.getFirst().getScene() == null) {
            return;
        }
        Bounds own = bounds(content);
        double top = scroll.getVvalue() * hidden;
        double bottom = top + scroll.getViewportBounds().getHeight();
        if (own.getMinY() < top || own.getMaxY() > bottom) {
            scroll.setVvalue(Math.clamp((own.getMinY() - MARGIN) / hidden, 0, 1));
        }
    }

    /// Where its nodes are, in the coordinates of what is scrolled.
    private Bounds bounds(Node content) {
        double top = Double.MAX_VALUE;
        double bottom = 0;
        for (Node node : nodes) {
            Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            top = Math.min(top, place.getMinY());
            bottom = Math.max(bottom, place.getMaxY());
        }
        return new BoundingBox(0, top, 0, bottom - top);
    }
}
