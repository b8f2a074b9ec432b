package cascade.ui.picture;

import cascade.content.Phase;
import cascade.content.Scene;
import cascade.lesson.Funnel;
import cascade.picture.DotField;
import cascade.picture.Palette;
import cascade.picture.Raster;
import cascade.ui.theme.Messages;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The ten thousand cells of the study: every dot is one, and the numbers are counted from them.
final class CounterCard extends VBox {

    private static final int COLUMNS = 100;
    private static final int ROWS = 100;
    /// The dots are painted anew this many times in a step at most.
    private static final int INSTANTS = 200;

    private final Funnel funnel;
    private final Messages text;
    private final DotField field = new DotField(COLUMNS, ROWS);
    private final Raster raster = new Raster(field.width(), field.height());
    private final PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(raster.width, raster.height,
            IntBuffer.wrap(raster.pixels), PixelFormat.getIntArgbPreInstance());
    private final ImageView dots = new ImageView(new WritableImage(buffer));
    private final int[] colours;
    private final List<Label> numbers = new ArrayList<>();
    private List<Scene.Line> lines = List.of();
    private Phase phase = Phase.DETACHMENT;
    private int instant = -1;

    CounterCard(Funnel funnel, Palette palette, Messages text) {
        this.funnel = funnel;
        this.text = text;
        getStyleClass().add("counter-card");
        setMouseTransparent(true);
        dots.getStyleClass().add("counter-dots");
        colours = new int[Funnel.State.values().length];
        for (Funnel.State state : Funnel.State.values()) {
            colours[state.ordinal()] = switch (state) {
                case WAITING, LOST_IN_BLOOD, LOST_LATER -> palette.get("dot-lost");
                case IN_BLOOD -> palette.get("dot-blood");
                case LANDED -> palette.get("dot-landed");
                case RESTING -> palette.get("dot-resting");
                case STARTED -> palette.get("dot-started");
                case VISIBLE -> palette.get("dot-visible");
            };
        }
    }

    /// Takes over what a step counts.
    void show(Scene.Counter counter, Phase now) {
        phase = now;
        lines = counter.lines();
        numbers.clear();
        instant = -1;
        getChildren().clear();
        setVisible(!lines.isEmpty());
        if (lines.isEmpty()) {
            return;
        }
        boolean counts = lines.stream().anyMatch(line -> line.tally() != Scene.Tally.NONE);
        if (lines.size() > 1) {
            getChildren().add(dots);
        }
        for (Scene.Line line : lines) {
            var number = new Label();
            number.getStyleClass().add("counter-number");
            number.setMinWidth(USE_PREF_SIZE);
            numbers.add(number);
            var words = new Label(text.words(line.text()));
            words.getStyleClass().add("counter-words");
            getChildren().add(line.tally() == Scene.Tally.NONE ? words : row(number, words));
        }
        if (counts) {
            var note = new Label(text.get(lines.size() > 1 ? "picture.counter.dots" : "picture.counter.note",
                    text.words(counter.note())));
            note.getStyleClass().add("counter-note");
            getChildren().add(note);
        }
    }

    private static HBox row(Label number, Label words) {
        var row = new HBox(number, words);
        row.getStyleClass().add("counter-row");
        return row;
    }

    /// Leaves the dots out where there is little room.
    void small(boolean little) {
        dots.setVisible(!little);
        dots.setManaged(!little);
    }

    /// Counts for the part `progress` (0..1) of the step.
    void moment(double progress) {
        int now = (int) Math.round(progress * INSTANTS);
        if (now == instant || lines.isEmpty()) {
            return;
        }
        instant = now;
        double at = now / (double) INSTANTS;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).tally() != Scene.Tally.NONE) {
                numbers.get(i).setText(text.get("picture.counter.number", funnel.count(lines.get(i).tally(), phase, at)));
            }
        }
        field.paint(raster, cell -> colours[funnel.state(cell, phase, at).ordinal()],
                cell -> funnel.state(cell, phase, at) == Funnel.State.VISIBLE);
        buffer.updateBuffer(_ -> null);
    }
}
