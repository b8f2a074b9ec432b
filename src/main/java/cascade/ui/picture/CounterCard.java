package cascade.ui.picture;

import cascade.content.Phase;
import cascade.content.Scene;
import cascade.lesson.Funnel;
import cascade.picture.DotField;
import cascade.picture.Palette;
import cascade.picture.Raster;
import cascade.simulation.Report;
import cascade.simulation.Standing;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The ten thousand cells of the study: every dot is one, and the numbers are counted from them.
final class CounterCard extends VBox {

    static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

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
    /// Who was counted.
    private String source = "";
    private Optional<Label> note = Optional.empty();
    private int instant = -1;

    CounterCard(Funnel funnel, Palette palette, Messages text) {
        this.funnel = funnel;
        this.text = text;
        getStyleClass().add("counter-card");
        setMouseTransparent(true);
        dots.getStyleClass().add("counter-dots");
        colours = new int[Standing.values().length];
        for (Standing state : Standing.values()) {
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
        source = counter.note();
        numbers.clear();
        note = Optional.empty();
        instant = -1;
        getChildren().clear();
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
            Label words = Parts.label(text.words(line.text()), "counter-words");
            getChildren().add(line.tally() == Scene.Tally.NONE ? words : row(number, words));
        }
        if (counts) {
            note = Optional.of(Parts.label(text.get(lines.size() > 1 ? "picture.counter.dots" : "picture.counter.note",
                    text.words(counter.note())), "counter-note"));
            note.ifPresent(getChildren()::add);
        }
    }

    /// Takes over what the scene counts: its picture is the field of dots, so there is no other.
    private void counted(Report report) {
        getChildren().remove(dots);
        for (int i = 0; i < lines.size(); i++) {
            int n = 0;
            for (Standing standing : Standing.values()) {
                n += Funnel.counts(lines.get(i).tally(), standing) ? report.count(standing) : 0;
            }
            numbers.get(i).setText(text.get("picture.counter.number", n));
        }
    }

    private static HBox row(Label number, Label words) {
        var row = new HBox(number, Parts.wide(words));
        row.getStyleClass().add("counter-row");
        return row;
    }

    /// Whether there is anything to show in this step.
    boolean counts() {
        return !lines.isEmpty();
    }

    /// What it says, a line each.
    List<String> inWords() {
        var said = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            String counted = lines.get(i).tally() == Scene.Tally.NONE ? "" : numbers.get(i).getText() + " ";
            said.add(counted + text.words(lines.get(i).text()));
        }
        if (note.isPresent()) {
            said.add(text.get("picture.counter.note", text.words(source)));
        }
        return said;
    }

    /// Shows the dots, or leaves them out.
    void dots(boolean on) {
        Parts.visible(dots, on);
    }

    /// Shows what a dot is and where the numbers come from, or leaves it out.
    void note(boolean on) {
        note.ifPresent(words -> Parts.visible(words, on));
    }

    /// Writes smaller, where there is very little room.
    void small(boolean on) {
        pseudoClassStateChanged(SMALL, on);
        applyCss();
    }

    /// Changes whenever the size of the card may change.
    String contentKey() {
        var key = new StringBuilder();
        lines.forEach(line -> key.append(line.text()));
        numbers.forEach(number -> key.append(number.getText().length()));
        return key.toString();
    }

    /// Counts for the part `progress` (0..1) of the step; what the scene counts itself is taken over.
    void moment(double progress, Report report) {
        int now = (int) Math.round(progress * INSTANTS);
        if (now == instant || lines.isEmpty()) {
            return;
        }
        instant = now;
        if (report.counts()) {
            counted(report);
            return;
        }
        double at = now / (double) INSTANTS;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).tally() != Scene.Tally.NONE) {
                numbers.get(i).setText(text.get("picture.counter.number", funnel.count(lines.get(i).tally(), phase, at)));
            }
        }
        field.paint(raster, cell -> colours[funnel.state(cell, phase, at).ordinal()],
                cell -> funnel.state(cell, phase, at) == Standing.VISIBLE);
        buffer.updateBuffer(_ -> null);
    }
}
