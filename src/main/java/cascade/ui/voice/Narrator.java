package cascade.ui.voice;

import java.util.Locale;
import java.util.Optional;

/// Who reads aloud in this window: the system's voice, and a silent one in its place where it cannot be heard.
///
/// It also remembers, until the program ends, how the learner likes to be read to.
public final class Narrator implements AutoCloseable {

    private final Voice voice;
    private final Voice silent;
    private final Locale language;
    private boolean told;
    private boolean unasked;
    private boolean speaking;
    private boolean slow;
    private boolean captions = true;

    /// @param voice    of the system
    /// @param delay    for captions without a voice
    /// @param language that it reads
    public Narrator(Voice voice, Delay delay, Locale language) {
        this.voice = voice;
        this.silent = new SilentVoice(delay, voice.silence());
        this.language = language;
    }

    /// Whether a sentence is being read, or its caption stands.
    public boolean speaking() {
        return speaking;
    }

    /// Lets every page be read from its start from now on, without anybody asking for it, or no longer.
    public void unasked(boolean on) {
        unasked = on;
    }

    /// Reads as another one does: as slowly, with captions, and unasked.
    public void like(Narrator other) {
        slow = other.slow;
        captions = other.captions;
        unasked = other.unasked;
    }

    boolean unasked() {
        return unasked;
    }

    /// Says something that is on no page; what is being read ends.
    public void say(String sentence) {
        speak(sentence, () -> { });
    }

    /// Reads a sentence; what is being read ends.
    void speak(String sentence, Runnable onEnd) {
        var said = new Utterance(sentence, language, slow);
        stop();
        speaking = true;
        if (voice.available()) {
            voice.speak(said, end -> {
                switch (end) {
                    case SAID -> ended(onEnd);
                    // Nobody heard it: the caption stands as long as it takes to read.
                    case UNSAID -> silent.speak(said, _ -> ended(onEnd));
                }
            });
        } else {
            silent.speak(said, _ -> ended(onEnd));
        }
    }

    private void ended(Runnable onEnd) {
        speaking = false;
        onEnd.run();
    }

    /// Shows a sentence about the voice as long as it takes to read, without saying it.
    void show(String sentence, Runnable onEnd) {
        stop();
        speaking = true;
        silent.speak(new Utterance(sentence, language, slow), _ -> ended(onEnd));
    }

    /// Ends what is being read, at once.
    public void stop() {
        speaking = false;
        voice.stop();
        silent.stop();
    }

    /// The key of what has to be said about the voice, once.
    Optional<String> news() {
        if (told || voice.available()) {
            return Optional.empty();
        }
        told = true;
        return Optional.of(voice.silence());
    }

    boolean slow() {
        return slow;
    }

    void slow(boolean on) {
        slow = on;
    }

    boolean captions() {
        return captions;
    }

    void captions(boolean on) {
        captions = on;
    }

    @Override
    public void close() {
        stop();
        voice.close();
    }
}
