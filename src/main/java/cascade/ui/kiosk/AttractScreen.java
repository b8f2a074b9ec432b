package cascade.ui.kiosk;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.headline;
import static cascade.ui.theme.Parts.icon;
import static cascade.ui.theme.Parts.label;

import cascade.content.Language;
import cascade.content.Scene;
import cascade.ui.kiosk.Invitation.Slide;
import cascade.ui.kiosk.Invitation.Way;
import cascade.ui.picture.Backcloth;
import cascade.ui.room.Visits;
import cascade.ui.theme.Parts;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What is shown while nobody is there: a scene that fills the screen, one sentence, and a button to begin.
///
/// With each picture the words and buttons move, so that no screen wears where they stand.
final class AttractScreen extends Pane {

    /// Where the blocks stand, each in turn: parts of the room that they leave free.
    private static final double[] WORDS_Y = {0.06, 0.3, 0, 0.62};
    private static final double[] WAYS_Y = {1, 0.72, 0.86, 0.58};
    /// On a high screen they stay within reach, and leave the middle of the picture free.
    private static final double[] WAYS_Y_HIGH = {1, 0.84, 0.92, 0.76};
    private static final double LEAST_SCALE = 0.75;
    private static final double COLUMN = 0.44;
    private static final double COLUMN_SHADE = 0.64;
    private static final double HALF = 50;
    /// What there is for the words, the best first.
    private enum Room { AMPLE, SNUG, SCARCE }

    private static final PseudoClass SNUG = PseudoClass.getPseudoClass("snug");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass START = PseudoClass.getPseudoClass("start");
    private static final PseudoClass END = PseudoClass.getPseudoClass("end");

    private final Invitation shown;
    private final Visits visits;
    private final Backcloth picture;
    private final Label sentence = headline("", "attract-sentence");
    private final Label minutes = label("", "attract-minutes");
    private final VBox words = new VBox(sentence, minutes);
    private final VBox ways = new VBox();
    private final Region wordsShade = new Region();
    private final Region waysShade = new Region();
    private int slide = -1;
    private double shownFor;

    /// @param begin is told the language, and where to begin
    AttractScreen(Invitation shown, Visits visits, BiConsumer<Language, Front.Beginning> begin) {
        this.shown = shown;
        this.visits = visits;
        picture = new Backcloth(shown.rendering());
        picture.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("attract");
        wordsShade.getStyleClass().add("attract-shade");
        waysShade.getStyleClass().add("attract-shade");
        words.getStyleClass().add("attract-words");
        ways.getStyleClass().add("attract-ways");
        Button start = button(shown.text().get("kiosk.begin"), () -> begin.accept(shown.language(), at(false)), "gold",
                "attract-begin");
        start.setId("begin");
        start.setMaxWidth(Double.MAX_VALUE);
        ways.getChildren().addAll(start, languages(begin), label(shown.text().get("kiosk.note"), "attract-note"));
        getChildren().addAll(picture, wordsShade, waysShade, words, ways);
        next();
    }

    /// Each language in a line, with its own words for being read to.
    private GridPane languages(BiConsumer<Language, Front.Beginning> begin) {
        var grid = new GridPane();
        grid.getStyleClass().add("attract-languages");
        var half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        grid.getColumnConstraints().addAll(half, half);
        for (Way way : shown.ways()) {
            String tag = way.language().tag();
            int row = grid.getRowCount();
            // Without voices all languages stand in one line.
            boolean silent = way.aloud().isEmpty();
            grid.add(way(name(way.language()), "begin-" + tag, () -> begin.accept(way.language(), at(false))),
                    silent ? grid.getColumnCount() : 0, silent ? 0 : row);
            way.aloud().ifPresent(words -> {
                Button aloud = way(words, "aloud-" + tag, () -> begin.accept(way.language(), at(true)));
                aloud.setGraphic(icon("read"));
                aloud.setAccessibleText(words + ", " + name(way.language()));
                grid.add(aloud, 1, row);
            });
        }
        return grid;
    }

    private static Button way(String words, String id, Runnable begin) {
        Button way = button(words, begin, "attract-way");
        way.setId(id);
        way.setMaxWidth(Double.MAX_VALUE);
        way.setTextAlignment(TextAlignment.CENTER);
        return Parts.wrapping(way);
    }

    private Front.Beginning at(boolean aloud) {
        return new Front.AtLesson(lesson(), aloud);
    }

    /// A language is called by its own name, for those who read no other.
    private static String name(Language language) {
        Locale locale = language.locale();
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /// The lesson that the picture invites to.
    String lesson() {
        return now().lesson();
    }

    private Slide now() {
        return shown.slides().get(slide % shown.slides().size());
    }

    /// Time passes, in seconds.
    void pass(double seconds) {
        shownFor += seconds;
        if (shownFor >= visits.slide().toSeconds()) {
            next();
        }
        picture.at(instant());
        picture.refresh(seconds);
    }

    boolean settled() {
        return picture.isSettled();
    }

    void dispose() {
        picture.dispose();
    }

    private void next() {
        slide = Math.floorMod(slide + 1, shown.slides().size() * WORDS_Y.length);
        shownFor = 0;
        sentence.setText(now().sentence());
        minutes.setText(shown.text().get("kiosk.minutes", now().minutes()));
        picture.show(now().scene(), now().sentence());
        requestLayout();
    }

    /// A scene that is short for its slide is slowed a little; a long one shows its middle, where most happens.
    private double instant() {
        Scene scene = now().scene();
        double length = scene.to() - scene.from();
        double slideLength = visits.slide().toSeconds();
        double pace = Math.clamp(length / slideLength, LEAST_SCALE, 1);
        return Math.max(0, (length - slideLength) / 2) + shownFor * pace;
    }

    private void room(Room room) {
        pseudoClassStateChanged(SNUG, room != Room.AMPLE);
        pseudoClassStateChanged(TIGHT, room == Room.SCARCE);
        applyCss();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        picture.resizeRelocate(0, 0, width, height);
        int at = slide % WORDS_Y.length;
        boolean wide = width > height;
        double most = wide ? width * COLUMN : width;
        // Long words are set smaller, rather than one above the other.
        for (Room room : Room.values()) {
            room(room);
            if (words.prefHeight(most) + ways.prefHeight(most) <= height) {
                break;
            }
        }
        double waysHigh = ways.prefHeight(most);
        double wordsHigh = words.prefHeight(most);
        double free = height - waysHigh;
        double planned = Math.floor(free * (wide ? WAYS_Y : WAYS_Y_HIGH)[at]);
        double waysY = Math.clamp(wordsHigh, planned, free);
        double wordsY = Math.floor(Math.max(0, waysY - wordsHigh) * WORDS_Y[at]);
        // Where there is width, both stand in one column, now on this side, now on that one.
        double x = wide ? at % 2 : 0;
        words.resizeRelocate(Math.floor((width - most) * x), wordsY, most, wordsHigh);
        ways.resizeRelocate(Math.floor((width - most) * x), waysY, most, waysHigh);
        waysShade.setVisible(!wide);
        wordsShade.pseudoClassStateChanged(START, wide && x == 0);
        wordsShade.pseudoClassStateChanged(END, wide && x == 1);
        if (wide) {
            double shade = width * COLUMN_SHADE;
            wordsShade.resizeRelocate(Math.floor((width - shade) * x), 0, shade, height);
            return;
        }
        double soft = wordsHigh / 2;
        wordsShade.resizeRelocate(0, wordsY - soft, width, wordsHigh + 2 * soft);
        waysShade.resizeRelocate(0, waysY - soft, width, waysHigh + 2 * soft);
    }
}
