package cascade.ui.lesson;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// The name of a step below its knot; it knows how narrow it can be on one line, and on two, with every word whole.
///
/// Both are those of the bold letters that it has while its step is the current one, so that nothing moves from step to
/// step.
final class KnotName extends Label {

    private final Text ruler = new Text();
    /// In which letters the widths were taken.
    private Font measured = Font.getDefault();
    private double whole = -1;
    private double halved = -1;

    KnotName(String name) {
        super(name);
        setAlignment(Pos.CENTER);
        setWrapText(true);
        setTextAlignment(TextAlignment.CENTER);
        getStyleClass().add("knot-name");
    }

    /// The width on one line, px.
    double whole() {
        measure();
        return around(whole);
    }

    /// The least width on two lines, px; the same as on one where the name is one word.
    double halved() {
        measure();
        return around(halved);
    }

    private double around(double letters) {
        return snapSizeX(snappedLeftInset() + letters + snappedRightInset());
    }

    private void measure() {
        if (whole >= 0 && measured.equals(getFont())) {
            return;
        }
        measured = getFont();
        ruler.setFont(Font.font(measured.getFamily(), FontWeight.BOLD, measured.getSize()));
        whole = letters(getText());
        halved = whole;
        for (int at = getText().indexOf(' '); at >= 0; at = getText().indexOf(' ', at + 1)) {
            double longer = Math.max(letters(getText().substring(0, at)), letters(getText().substring(at + 1)));
            halved = Math.min(halved, longer);
        }
    }

    /// A label that is given exactly the room of its letters wraps now and then, so they have a pixel more.
    private double letters(String words) {
        ruler.setText(words);
        return Math.ceil(ruler.getLayoutBounds().getWidth()) + 1;
    }
}
