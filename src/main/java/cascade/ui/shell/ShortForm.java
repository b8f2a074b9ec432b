package cascade.ui.shell;

import cascade.ui.theme.Parts;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Something in the header that can do with fewer words, or without being there, where room is short.
public final class ShortForm {

    private final Region node;
    private final Optional<Labeled> button;
    private final String words;
    private final String brief;
    private final boolean spare;
    private boolean wanted = true;
    private boolean room = true;

    private ShortForm(Region node, Optional<Labeled> button, String brief, boolean spare) {
        this.node = node;
        this.button = button;
        this.words = button.map(Labeled::getText).orElse("");
        this.brief = brief;
        this.spare = spare;
    }

    /// A button whose words can be fewer.
    ///
    /// @param brief what is left of them
    public static ShortForm of(Labeled button, String brief) {
        return new ShortForm(button, Optional.of(button), brief, false);
    }

    /// A button that shows only its sign where room is short, and is left out where even that is too much.
    public static ShortForm sparing(Labeled button) {
        return new ShortForm(button, Optional.of(button), "", true);
    }

    /// Something that is left out where room is short.
    public static ShortForm spare(Region node) {
        return new ShortForm(node, Optional.empty(), "", true);
    }

    /// Whether it is of any use now; what is not wanted is never shown.
    public void wanted(boolean on) {
        wanted = on;
        Parts.visible(node, wanted && room);
    }

    boolean isWanted() {
        return wanted;
    }

    boolean isSpare() {
        return spare;
    }

    boolean isLeftOut() {
        return wanted && !room;
    }

    /// Leaves it out, or takes it in again.
    void leaveOut(boolean out) {
        if (room == out) {
            room = !out;
            Parts.visible(node, wanted && room);
        }
    }

    /// How wide it is as it is shown now, px.
    double width() {
        return width(node);
    }

    /// How wide a row makes something, px: as it wishes, but no less than a style sheet asks for.
    static double width(Region node) {
        return Math.max(node.getMinWidth(), node.prefWidth(-1));
    }

    /// How much narrower or wider it would be with the other words, px: less than zero for narrower.
    double change(boolean briefly) {
        return button.map(it -> {
            double letters = wide(it, briefly ? brief : words) - wide(it, it.getText());
            return Math.max(it.getMinWidth(), it.prefWidth(-1) + letters) - width(it);
        }).orElse(0.0);
    }

    void show(boolean briefly) {
        String now = briefly ? brief : words;
        button.filter(it -> !it.getText().equals(now)).ifPresent(it -> it.setText(now));
    }

    private static double wide(Labeled button, String words) {
        var measured = new Text(words);
        measured.setFont(button.getFont());
        double gap = words.isEmpty() || button.getGraphic() == null ? 0 : button.getGraphicTextGap();
        return Math.ceil(measured.getLayoutBounds().getWidth()) + gap;
    }
}
