package cascade.ui.voice;

import cascade.ui.shell.ShortForm;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// "Read to me" in the header, and beside it, while it reads, what can be done about it.
final class VoiceBar extends HBox {

    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");

    private final Messages text;
    private final ToggleButton read;
    private final ButtonBase pause;
    private final ButtonBase repeat;
    private final ToggleButton slower;
    private final ToggleButton captions;
    private final ShortForm self;
    /// What can be done while it reads, the least missed first.
    private final List<ShortForm> besides;

    VoiceBar(ReadAloud reading, Messages text) {
        this.text = text;
        getStyleClass().add("voice-bar");
        read = toggle("read", "voice.read", reading::toggle);
        pause = plain("pause", "voice.pause", reading::pause);
        repeat = plain("repeat", "voice.repeat", reading::repeat);
        slower = toggle("slower", "voice.slower", reading::slower);
        captions = toggle("captions", "voice.captions", reading::captions);
        besides = Stream.of(captions, slower, repeat, pause).map(ShortForm::sparing).toList();
        self = ShortForm.sparing(read);
        getChildren().addAll(read, pause, repeat, slower, captions);
        show(reading);
    }

    private ToggleButton toggle(String name, String key, Runnable action) {
        var button = new ToggleButton(text.get(key));
        button.setOnAction(_ -> action.run());
        return dress(button, name);
    }

    private ButtonBase plain(String name, String key, Runnable action) {
        return dress(Parts.button(text.get(key), action), name);
    }

    private static <B extends ButtonBase> B dress(B button, String name) {
        button.setId("voice-" + name);
        button.setAccessibleText(button.getText());
        button.setGraphic(Parts.icon(name));
        button.getStyleClass().add("pill");
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return button;
    }

    void show(ReadAloud reading) {
        read.setSelected(reading.on());
        slower.setSelected(reading.slow());
        captions.setSelected(reading.captioned());
        pause.pseudoClassStateChanged(PAUSED, reading.paused());
        pause.setAccessibleText(text.get(reading.paused() ? "voice.go-on" : "voice.pause"));
        besides.forEach(button -> button.wanted(reading.on()));
    }

    /// How it becomes narrow: first only signs are left, then the buttons that keys can stand in for go.
    List<ShortForm> shortForms() {
        return Stream.concat(besides.stream(), Stream.of(self)).toList();
    }
}
