package cascade.ui.voice;

import cascade.ui.theme.Parts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A line of text with the sentence that is read, and what can be done about it where the header has no room for that.
///
/// It is as high as the longest sentence of the page needs, so that the picture above it keeps its size while sentences
/// change.
final class CaptionStrip extends HBox {

    private final Label words = Parts.wide(Parts.label("", "caption"));
    private final HBox ways;
    private final BooleanProperty captioned = new SimpleBooleanProperty();
    private List<String> sentences = List.of();
    private double measuredWidth;
    private Font measuredFont = Font.getDefault();
    private double height;

    /// @param ways that stand beside the sentence, as far as they are visible
    CaptionStrip(HBox ways) {
        this.ways = ways;
        getStyleClass().add("caption-strip");
        words.setId("caption");
        words.setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(words, ways);
        words.visibleProperty().bind(captioned);
        shownWhile(ways, any(ways));
        shownWhile(this, captioned.or(ways.visibleProperty()));
    }

    private static BooleanBinding any(HBox ways) {
        var shown = ways.getChildren().stream().map(Node::visibleProperty).toArray(ObservableBooleanValue[]::new);
        return Bindings.createBooleanBinding(() -> ways.getChildren().stream().anyMatch(Node::isVisible), shown);
    }

    private static void shownWhile(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }

    void show(ReadAloud reading) {
        if (!reading.sentences().equals(sentences)) {
            sentences = reading.sentences();
            measuredWidth = 0;
        }
        boolean words = reading.captioned() || reading.isNotice();
        this.words.setText(words ? reading.caption() : "");
        captioned.set(reading.on() && words);
    }

    @Override
    protected double computePrefHeight(double width) {
        double beside = ways.isManaged() ? ways.prefWidth(-1) + getSpacing() : 0;
        double room = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset() - beside;
        if (room != measuredWidth || !words.getFont().equals(measuredFont)) {
            measuredWidth = room;
            measuredFont = words.getFont();
            height = sentences.stream().mapToDouble(this::height).max().orElse(0);
        }
        double high = captioned.get() ? Math.max(height, words.prefHeight(room)) : 0;
        return snappedTopInset() + Math.max(high, ways.isManaged() ? ways.prefHeight(-1) : 0) + snappedBottomInset();
    }

    private double height(String sentence) {
        var measured = new Text(sentence);
        measured.setFont(measuredFont);
        measured.setWrappingWidth(measuredWidth);
        return Math.ceil(measured.getLayoutBounds().getHeight());
    }
}
