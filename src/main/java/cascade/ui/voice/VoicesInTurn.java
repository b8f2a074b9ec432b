package cascade.ui.voice;

import java.util.function.Consumer;
import java.util.function.Function;

/// The voice of the first program in the line that does speak: where one fails, the next says the same sentence at once.
final class VoicesInTurn implements Voice {

    private final SpeakerLine line;
    private final Function<SystemVoices.Found, SystemVoice> voices;
    private SystemVoices.Found asked;
    private SystemVoice voice;
    /// How many others may be asked before nobody is left.
    private int others;

    /// @param voices makes the voice of a program
    VoicesInTurn(SpeakerLine line, Function<SystemVoices.Found, SystemVoice> voices) {
        this.line = line;
        this.voices = voices;
        asked = line.first();
        voice = voices.apply(asked);
        others = line.length() - 1;
    }

    @Override
    public void speak(Utterance said, Consumer<End> onEnd) {
        voice.speak(said, end -> {
            if (!voice.failing()) {
                others = line.length() - 1;
                onEnd.accept(end);
            } else if (others > 0) {
                others--;
                askTheNext();
                // A voice that hung took the time of its sentence; only one that said nothing has it said again.
                switch (end) {
                    case SAID -> onEnd.accept(end);
                    case UNSAID -> speak(said, onEnd);
                }
            } else {
                onEnd.accept(end);
            }
        });
    }

    private void askTheNext() {
        voice.close();
        line.toTheEnd(asked);
        asked = line.first();
        voice = voices.apply(asked);
    }

    @Override
    public void stop() {
        voice.stop();
    }

    @Override
    public boolean available() {
        return voice.available();
    }

    @Override
    public String silence() {
        return voice.silence();
    }

    @Override
    public void close() {
        voice.close();
    }
}
