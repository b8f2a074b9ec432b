package cascade.ui.theme;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/// How large words are; the stylesheet gives each size its root font, and everything is measured in that font.
public enum TextSize {
    NORMAL(100),
    LARGE(125),
    LARGER(150),
    LARGEST(200);

    private final int percent;
    private final PseudoClass state;

    TextSize(int percent) {
        this.percent = percent;
        this.state = PseudoClass.getPseudoClass("text-" + percent);
    }

    /// Of the normal size, such as 125.
    public int percent() {
        return percent;
    }

    void applyTo(Node node) {
        for (TextSize size : values()) {
            node.pseudoClassStateChanged(size.state, size == this);
        }
    }
}
