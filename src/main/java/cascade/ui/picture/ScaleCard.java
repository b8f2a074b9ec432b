package cascade.ui.picture;

import cascade.simulation.Report;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How large and how fast: a bar of a round length, and how much time is slowed or speeded up.
final class ScaleCard extends VBox {

    private static final double SHORTEST = 48;
    private static final double[] ROUND = {1, 2, 5};

    private final Messages text;
    private final ScaleWords words;
    private final Label length = new Label();
    private final Region bar = new Region();
    private final Label time = new Label();
    private final Label passed = new Label();
    private boolean noted = true;

    ScaleCard(Messages text) {
        this.text = text;
        words = new ScaleWords(text);
        getStyleClass().add("scale-card");
        setMouseTransparent(true);
        bar.getStyleClass().add("scale-bar");
        length.getStyleClass().add("scale-length");
        passed.getStyleClass().add("scale-note");
        var top = new HBox(length, bar, time);
        top.getStyleClass().add("scale-row");
        top.setAlignment(Pos.CENTER_LEFT);
        length.setMinWidth(USE_PREF_SIZE);
        time.setWrapText(true);
        passed.setWrapText(true);
        getChildren().addAll(top, passed);
    }

    /// @param scale pixels of the layout in a µm
    void show(Report report, double scale) {
        double micrometres = roundLength(SHORTEST / scale);
        bar.setMinWidth(micrometres * scale);
        bar.setMaxWidth(micrometres * scale);
        Length read = Length.of(micrometres);
        length.setText(text.get(read.key(), read.number()));
        time.setText(words.time(report));
        passed.setText(words.passed(report));
        Parts.visible(passed, noted && !passed.getText().isEmpty());
    }

    /// Whether a frame has said how large things are.
    boolean measures() {
        return !length.getText().isEmpty();
    }

    /// Shows how much time has passed, or leaves it out.
    void note(boolean on) {
        noted = on;
        Parts.visible(passed, noted && !passed.getText().isEmpty());
    }

    /// Writes smaller, where there is very little room.
    void small(boolean on) {
        pseudoClassStateChanged(CounterCard.SMALL, on);
        applyCss();
    }

    /// Changes whenever the size of the card may change.
    String contentKey() {
        return length.getText() + (int) bar.getMinWidth() + time.getText() + passed.getText();
    }

    /// How large letters are now, px.
    double letters() {
        return length.getFont().getSize();
    }

    /// A length as it is read: in the unit that makes it a short number.
    ///
    /// @param key the text of the unit
    record Length(String key, double number) {

        private static final double MILLIMETRE = 1000;
        private static final double CENTIMETRE = 10_000;
        private static final double METRE = 1e6;

        static Length of(double micrometres) {
            if (micrometres >= METRE) {
                return new Length("picture.length.m", micrometres / METRE);
            }
            if (micrometres >= CENTIMETRE) {
                return new Length("picture.length.cm", micrometres / CENTIMETRE);
            }
            return micrometres >= MILLIMETRE ? new Length("picture.length.mm", micrometres / MILLIMETRE)
                    : new Length("picture.length.um", micrometres);
        }
    }

    /// The shortest of 1, 2, 5, 10 … that is at least `least`.
    static double roundLength(double least) {
        double power = 1;
        while (power * 10 <= least) {
            power *= 10;
        }
        for (double round : ROUND) {
            if (power * round >= least) {
                return power * round;
            }
        }
        return power * 10;
    }
}
