package cascade.ui.words;

import cascade.content.Claim;
import cascade.content.Level;
import cascade.ui.theme.Messages;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// How well a step's statements are supported, by form and by words; it opens the list of what they rest on.
public final class EvidenceBadge extends Button {

    private final BadgeWords says;

    /// What a badge says.
    ///
    /// @param level   the weakest among the claims
    /// @param sources how many different ones
    record Standing(Level level, int sources) {}

    public EvidenceBadge(List<Claim> claims, Messages text, Explainer explainer) {
        this(claims, claims, text, explainer);
    }

    /// @param main what the level speaks for
    /// @param all  what is listed when it is opened
    public EvidenceBadge(List<Claim> main, List<Claim> all, Messages text, Explainer explainer) {
        Standing standing = explainer.standing(main);
        getStyleClass().setAll("evidence-badge", name(standing.level()));
        String level = text.get("level." + name(standing.level()));
        String count = text.get("evidence.sources", explainer.standing(all).sources());
        var words = new Label(level);
        words.getStyleClass().add("level");
        var sources = new Label("· " + count);
        sources.getStyleClass().add("count");
        says = new BadgeWords(mark(standing.level()), words, sources);
        setGraphic(says);
        // It is as high as its words need at its width.
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleText(text.get("evidence.badge", level, count));
        setOnAction(_ -> explainer.evidence(this, all));
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + says.prefHeight(inner) + snappedBottomInset();
    }

    /// A button gives its sign the size that it wishes, which is that of one line.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        says.resizeRelocate(snappedLeftInset(), snappedTopInset(), getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
    }

    /// The sign of a level: each has a form of its own.
    static Region mark(Level level) {
        var mark = new Region();
        mark.getStyleClass().addAll("level-mark", name(level));
        return mark;
    }

    static String name(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
