package cascade.ui.theme;

import java.util.Comparator;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// How large words are; the stylesheet gives each size its root font, and everything is measured in that font.
public enum TextSize {
    NORMAL(100),
    SLIGHTLY_LARGE(110),
    LARGE(125),
    LARGER(150),
    VERY_LARGE(175),
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

    /// The size that is nearest to one in per cent.
    public static TextSize nearest(int percent) {
        return Stream.of(values()).min(Comparator.comparingInt(size -> Math.abs(size.percent - percent)))
                .orElse(NORMAL);
    }

    void applyTo(Node node) {
        for (TextSize size : values()) {
            node.pseudoClassStateChanged(size.state, size == this);
        }
    }
}
