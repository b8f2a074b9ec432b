package cascade.ui.lesson;

import static cascade.ui.theme.Parts.button;
import static cascade.ui.theme.Parts.icon;

import cascade.content.Lesson;
import cascade.content.Step;
import cascade.lesson.Player;
import cascade.lesson.Speed;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/// The bar below a lesson: play or pause, the line of steps, and the speed.
final class TransportBar extends HBox {

    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");

    /// What the bar asks for.
    ///
    /// @param inWords the picture in words, or the picture again
    record Commands(Runnable toggle, Runnable speed, IntConsumer step, DoubleConsumer seek, Runnable inWords) {}

    private final Messages text;
    private final Button play;
    private final Button speed;
    private final ToggleButton words;
    private final StepLine line;

    TransportBar(Lesson lesson, Messages text, Commands commands) {
        this.text = text;
        getStyleClass().addAll("card", "transport-bar");
        play = button("", commands.toggle(), "play");
        play.setId("play");
        play.setGraphic(icon("play"));
        line = new StepLine(lesson.steps().stream().map(Step::name).map(text::words).toList(), text,
                commands.step(), commands.seek());
        line.setId("time-line");
        speed = button("", commands.speed(), "pill", "speed");
        speed.setId("speed");
        words = new ToggleButton(text.get("lesson.in-words"));
        words.setId("in-words");
        words.setGraphic(icon("words"));
        words.setAccessibleText(text.get("lesson.in-words.name"));
        words.getStyleClass().addAll("pill", "in-words");
        words.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        words.setOnAction(_ -> commands.inWords().run());
        getChildren().addAll(play, Parts.wide(line), words, speed);
    }

    /// Where room is scarce, the bar is no higher than it must be.
    void tight(boolean on) {
        line.tight(on);
    }

    /// Where the line of steps would become too short, "In words" is left with its sign.
    @Override
    protected void layoutChildren() {
        boolean brief = words.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - 3 * getSpacing()
                - play.prefWidth(-1) - speed.prefWidth(-1) - words.prefWidth(-1) - (brief ? lettersWidth() : 0);
        var wanted = room < line.least() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        if (words.getContentDisplay() != wanted) {
            words.setContentDisplay(wanted);
        }
        super.layoutChildren();
    }

    /// How much narrower "In words" is without its letters, px.
    private double lettersWidth() {
        var measured = new Text(words.getText());
        measured.setFont(words.getFont());
        return Math.ceil(measured.getLayoutBounds().getWidth()) + words.getGraphicTextGap();
    }

    void show(Player player, boolean inWords) {
        words.setSelected(inWords);
        play.pseudoClassStateChanged(PLAYING, player.playing());
        name(play, text.get(player.playing() ? "lesson.pause" : "lesson.play"));
        play.setDisable(player.closing());
        String shown = text.get("lesson.speed." + name(player.speed()));
        if (!speed.getText().equals(shown)) {
            speed.setText(shown);
            name(speed, text.get("lesson.speed", shown));
        }
        line.show(player.position(), player.moment().step());
    }

    private static void name(Button button, String name) {
        if (!name.equals(button.getAccessibleText())) {
            button.setAccessibleText(name);
        }
    }

    private static String name(Speed speed) {
        return speed.name().toLowerCase(Locale.ROOT);
    }
}
