package cascade.ui.lesson;

import cascade.ui.theme.Parts;
import cascade.ui.words.Spoken;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What a lesson says before it begins, with the ways out of it: beside the words, or below them where room is short.
final class HeadsUp extends Region {

    /// In letters: words with less room than this have the buttons below them.
    private static final double WORDS_LEAST = 18;

    private final Region icon = Parts.icon("info");
    private final Label words;
    private final List<Button> buttons;

    HeadsUp(String says, Button... ways) {
        words = Parts.label(says, "heads-up-words");
        buttons = List.of(ways);
        getStyleClass().add("heads-up");
        setId("heads-up");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(icon, words);
        for (Button way : ways) {
            getChildren().add(Parts.wrapping(way));
        }
    }

    /// Its sentences, in reading order.
    List<Spoken> spoken(Locale language) {
        return Spoken.each(words.getText(), language, words);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + besides() + words.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width, false);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    /// Width of all but the words when everything stands in one row, px.
    private double besides() {
        return icon.prefWidth(-1) + gap() + buttons.stream().mapToDouble(way -> gap() + way.prefWidth(-1)).sum();
    }

    private double gap() {
        return words.getFont().getSize() / 2;
    }

    /// How high it is at this width, px; places its parts there if it is wanted.
    private double arrange(double width, boolean place) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        double left = icon.prefWidth(-1) + gap();
        boolean row = inner - besides() >= WORDS_LEAST * words.getFont().getSize();
        double wide = Math.max(0, inner - (row ? besides() : left));
        double tall = words.prefHeight(wide);
        double high = row ? Math.max(tall, buttons.stream().mapToDouble(way -> tall(way, -1)).max().orElse(0)) : tall;
        if (place) {
            put(icon, 0, row ? (high - icon.prefHeight(-1)) / 2 : 0, icon.prefWidth(-1), icon.prefHeight(-1));
            put(words, left, (high - tall) / 2, wide, tall);
        }
        double more = row ? beside(left + wide + gap(), high, place) : below(inner, high, place);
        return snappedTopInset() + high + more + snappedBottomInset();
    }

    /// Puts the buttons into the row of the words, which is as high as they need.
    private double beside(double from, double high, boolean place) {
        double x = from;
        for (Button way : buttons) {
            double tall = tall(way, -1);
            if (place) {
                put(way, x, (high - tall) / 2, way.prefWidth(-1), tall);
            }
            x += way.prefWidth(-1) + gap();
        }
        return 0;
    }

    /// Puts the buttons into rows below the words; the height that these add, px.
    private double below(double inner, double from, boolean place) {
        double x = 0;
        double y = from;
        double tallest = 0;
        for (Button way : buttons) {
            double wide = Math.min(inner, way.prefWidth(-1));
            if (x > 0 && x + wide > inner) {
                x = 0;
                y += tallest;
                tallest = 0;
            }
            double tall = tall(way, wide);
            if (place) {
                put(way, x, y, wide, tall);
            }
            x += wide + gap();
            tallest = Math.max(tallest, tall);
        }
        return y + tallest - from;
    }

    private static double tall(Button way, double width) {
        return Math.max(way.minHeight(width), way.prefHeight(width));
    }

    private void put(Region part, double x, double y, double width, double height) {
        part.resizeRelocate(snappedLeftInset() + snapPositionX(x), snappedTopInset() + snapPositionY(y), snapSizeX(width),
                snapSizeY(height));
    }
}
