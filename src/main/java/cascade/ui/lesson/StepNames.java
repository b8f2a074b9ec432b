package cascade.ui.lesson;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// The names of the steps below their knots: all in a row, all in narrow columns, or the current one alone.
///
/// Which of these it is depends on the room and not on the step, so that nothing moves from step to step.
final class StepNames {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private enum Way { ROW, COLUMNS, CURRENT_ONLY }

    private final List<Label> labels;
    private boolean scarce;

    StepNames(List<String> names) {
        labels = names.stream().map(StepNames::label).toList();
    }

    private static Label label(String name) {
        var label = new Label(name);
        label.setAlignment(Pos.TOP_CENTER);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.getStyleClass().add("knot-name");
        return label;
    }

    List<Label> labels() {
        return labels;
    }

    /// Where room is scarce, no name has more lines than it needs.
    void scarce(boolean on) {
        scarce = on;
    }

    void current(int step) {
        IntStream.range(0, labels.size()).forEach(i -> labels.get(i).pseudoClassStateChanged(CURRENT, i == step));
    }

    boolean isAt(int i, double x, double y) {
        return labels.get(i).isVisible() && labels.get(i).getBoundsInParent().contains(x, y);
    }

    /// As high as the name needs that takes the most lines.
    ///
    /// @param width of the line, px; 0 where it is not known yet
    double height(double width) {
        Way way = width > 0 ? way(width) : Way.ROW;
        return labels.stream().mapToDouble(label -> label.prefHeight(wide(label, way, width))).max().orElse(0);
    }

    double wholeWidth() {
        return labels.stream().mapToDouble(label -> label.prefWidth(-1)).sum();
    }

    void place(double width, double top, int step) {
        Way way = way(width);
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            label.setVisible(way != Way.CURRENT_ONLY || i == step);
            double wide = wide(label, way, width);
            label.resizeRelocate(from(i, wide, width), top, wide, label.prefHeight(wide));
        }
    }

    private Way way(double width) {
        if (standApart(width)) {
            return Way.ROW;
        }
        double column = width / labels.size();
        boolean wrap = !scarce && labels.stream().allMatch(label -> List.of(label.getText().split(" ")).stream()
                .allMatch(word -> boldWidth(word, label) <= column));
        return wrap ? Way.COLUMNS : Way.CURRENT_ONLY;
    }

    private boolean standApart(double width) {
        double end = 0;
        for (int i = 0; i < labels.size(); i++) {
            double wide = boldWidth(labels.get(i).getText(), labels.get(i));
            double from = from(i, wide, width);
            if (from < end || wide > width) {
                return false;
            }
            end = from + wide;
        }
        return true;
    }

    /// Where a name begins that is this wide: below its knot, but within the line.
    private double from(int i, double wide, double width) {
        return Math.clamp((i + 0.5) * width / labels.size() - wide / 2, 0, Math.max(0, width - wide));
    }

    private double wide(Label label, Way way, double width) {
        double whole = Math.ceil(label.prefWidth(-1));
        return switch (way) {
            case ROW -> whole;
            case COLUMNS -> Math.min(whole, Math.floor(width / labels.size()));
            case CURRENT_ONLY -> Math.min(whole, width);
        };
    }

    /// Any name may be the current one, which is bold.
    private static double boldWidth(String words, Label label) {
        Font font = label.getFont();
        var bold = new Text(words);
        bold.setFont(Font.font(font.getFamily(), FontWeight.BOLD, font.getSize()));
        return Math.ceil(bold.getLayoutBounds().getWidth()) + label.snappedLeftInset() + label.snappedRightInset();
    }
}
