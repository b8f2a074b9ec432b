package cascade.ui.picture;

import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The picture in words, in the picture's place.
///
/// It can have the keyboard focus, so that a screen reader finds it, and so that Up and Down scroll it.
final class WordsPage extends ScrollPane {

    private final VBox lines = new VBox();

    WordsPage(Messages text) {
        getStyleClass().add("picture-words");
        setId("in-words-page");
        setFitToWidth(true);
        // A picture is never mirrored; words run as they are read.
        setNodeOrientation(text.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // A scroll pane is not, unless it is said.
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        lines.getStyleClass().add("lines");
        lines.getChildren().add(Parts.label(text.get("picture.words.title"), "kicker"));
        setContent(lines);
        setAccessibleText(text.get("picture.words.title"));
    }

    /// Shows these lines; those that are there already are changed in place.
    void show(List<String> words) {
        var shown = lines.getChildren();
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 == shown.size()) {
                shown.add(Parts.label("", "line"));
            }
            ((Label) shown.get(i + 1)).setText(words.get(i));
        }
        shown.remove(words.size() + 1, shown.size());
        setAccessibleText(String.join(" ", words));
    }
}
