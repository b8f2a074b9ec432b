package cascade.ui.voice;

import cascade.ui.theme.Parts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A line of text with the sentence that is read.
///
/// It is as high as the longest sentence of the page needs, so that the picture above it keeps its size while sentences
/// change.
final class CaptionStrip extends StackPane {

    private final Label words = Parts.label("", "caption");
    private List<String> sentences = List.of();
    private double measuredWidth;
    private Font measuredFont = Font.getDefault();
    private double height;

    CaptionStrip() {
        getStyleClass().add("caption-strip");
        words.setId("caption");
        setMinHeight(USE_PREF_SIZE);
        getChildren().add(words);
        Parts.visible(this, false);
    }

    void show(ReadAloud reading) {
        if (!reading.sentences().equals(sentences)) {
            sentences = reading.sentences();
            measuredWidth = 0;
        }
        words.setText(reading.caption());
        Parts.visible(this, reading.on() && (reading.captioned() || reading.isNotice()));
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
        if (room != measuredWidth || !words.getFont().equals(measuredFont)) {
            measuredWidth = room;
            measuredFont = words.getFont();
            height = sentences.stream().mapToDouble(this::height).max().orElse(0);
        }
        return snappedTopInset() + Math.max(height, words.prefHeight(room)) + snappedBottomInset();
    }

    private double height(String sentence) {
        var measured = new Text(sentence);
        measured.setFont(measuredFont);
        measured.setWrappingWidth(measuredWidth);
        return Math.ceil(measured.getLayoutBounds().getHeight());
    }
}
