package cascade.ui.voice;

import cascade.ui.shell.ShortForm;
import cascade.ui.theme.Messages;
import cascade.ui.words.Spoken;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// All that a screen needs to be read aloud: what to do in its header, a line with the sentence, and keys. What its header
/// has no room for stands in that line.
///
/// Keys: R reads or stops, Shift and R reads the sentence again, P pauses, L reads more slowly.
public final class ReadToMe {

    private final ReadAloud reading;
    private final VoiceBar bar;
    private final CaptionStrip captions;

    public ReadToMe(Narrator narrator, Messages text) {
        reading = new ReadAloud(narrator, text, this::show);
        bar = new VoiceBar(reading, text);
        captions = new CaptionStrip(bar.below());
    }

    private void show() {
        bar.show(reading);
        captions.show(reading);
    }

    /// What goes into the header.
    public Node controls() {
        return bar;
    }

    /// How the header makes it narrow.
    public List<ShortForm> shortForms() {
        return bar.shortForms();
    }

    /// The line with the sentence that is read; it takes no room while nothing is.
    public Region captions() {
        return captions;
    }

    /// Takes over another page; it is read from its start if reading is on.
    ///
    /// @param reveal brings a sentence into view
    public void page(List<Spoken> sentences, Consumer<Spoken> reveal) {
        reading.page(sentences, reveal);
    }

    /// The page has more, fewer or other sentences now; the one that is read is read on.
    public void changed(List<Spoken> sentences) {
        reading.changed(sentences);
    }

    /// Consumes the event if it is one of the voice's keys.
    public void key(KeyEvent event) {
        action(event).ifPresent(action -> {
            action.run();
            event.consume();
        });
    }

    private Optional<Runnable> action(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return Optional.empty();
        }
        return switch (event.getCode()) {
            case R -> Optional.of(event.isShiftDown() ? reading::repeat : reading::toggle);
            case P -> Optional.of(reading::pause);
            case L -> Optional.of(reading::slower);
            default -> Optional.empty();
        };
    }

    /// Stops, as when the screen is left.
    public void dispose() {
        reading.stop();
    }
}
