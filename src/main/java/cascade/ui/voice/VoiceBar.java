package cascade.ui.voice;

import cascade.ui.shell.ShortForm;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// "Read to me" in the header, and beside it, while it reads, what can be done about it. What the header has no room for
/// stands below, beside the caption.
final class VoiceBar extends HBox {

    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");

    private final Messages text;
    private final Ways ways;
    private final Ways waysBelow;
    private final ToggleButton captions;
    private final ShortForm self;
    /// What can be done while it reads, the least missed first.
    private final List<ShortForm> besides;
    private final HBox below = new HBox();

    /// To be read to, and what can be done about a voice that reads.
    private record Ways(ToggleButton read, ButtonBase pause, ButtonBase repeat, ToggleButton slower) {

        List<ButtonBase> all() {
            return List.of(read, pause, repeat, slower);
        }
    }

    VoiceBar(ReadAloud reading, Messages text) {
        this.text = text;
        getStyleClass().add("voice-bar");
        ways = ways("voice-", reading);
        waysBelow = ways("caption-", reading);
        captions = toggle("voice-captions", text.get("voice.captions"), "captions", reading::captions);
        besides = Stream.of(captions, ways.slower(), ways.repeat(), ways.pause()).map(ShortForm::sparing).toList();
        self = ShortForm.sparing(ways.read());
        getChildren().addAll(ways.all());
        getChildren().add(captions);
        below.getStyleClass().add("voice-bar");
        for (int i = 0; i < ways.all().size(); i++) {
            standIn(waysBelow.all().get(i), ways.all().get(i));
        }
        show(reading);
    }

    /// A button below is there while the one in the header is wanted, but has no room.
    private void standIn(ButtonBase under, ButtonBase over) {
        BooleanBinding out = over.visibleProperty().not();
        under.visibleProperty().bind(over == ways.read() ? out : out.and(ways.read().selectedProperty()));
        under.managedProperty().bind(under.visibleProperty());
        below.getChildren().add(under);
    }

    private Ways ways(String place, ReadAloud reading) {
        return new Ways(toggle(place + "read", text.get("voice.read"), "read", reading::toggle),
                dress(Parts.button(text.get("voice.pause"), reading::pause), place + "pause", "pause"),
                dress(Parts.button(text.get("voice.repeat"), reading::repeat), place + "repeat", "repeat"),
                toggle(place + "slower", text.get("voice.slower"), "slower", reading::slower));
    }

    private static ToggleButton toggle(String id, String words, String icon, Runnable action) {
        var button = new ToggleButton(words);
        button.setOnAction(_ -> action.run());
        return dress(button, id, icon);
    }

    private static <B extends ButtonBase> B dress(B button, String id, String icon) {
        button.setId(id);
        button.setAccessibleText(button.getText());
        button.setGraphic(Parts.icon(icon));
        button.getStyleClass().add("pill");
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return button;
    }

    void show(ReadAloud reading) {
        captions.setSelected(reading.captioned());
        for (Ways each : List.of(ways, waysBelow)) {
            each.read().setSelected(reading.on());
            each.slower().setSelected(reading.slow());
            each.pause().pseudoClassStateChanged(PAUSED, reading.paused());
            each.pause().setAccessibleText(text.get(reading.paused() ? "voice.go-on" : "voice.pause"));
        }
        // Beside a caption signs have to do.
        waysBelow.all().forEach(way -> way.setContentDisplay(reading.on() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        besides.forEach(button -> button.wanted(reading.on()));
    }

    /// How it becomes narrow: first only signs are left, then the buttons that stand below as well go.
    List<ShortForm> shortForms() {
        return Stream.concat(besides.stream(), Stream.of(self)).toList();
    }

    /// What the header has no room for; it has no children that are managed where there is enough.
    HBox below() {
        return below;
    }
}
