package cascade.ui.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A voice for tests: it writes down what it is to say, and says it when it is told to.
public final class RecordingVoice implements Voice {

    private final List<Utterance> said = new ArrayList<>();
    private Optional<Consumer<End>> onEnd = Optional.empty();
    private boolean available = true;
    private boolean closed;

    @Override
    public void speak(Utterance sentence, Consumer<End> then) {
        said.add(sentence);
        onEnd = Optional.of(then);
    }

    @Override
    public void stop() {
        onEnd = Optional.empty();
    }

    @Override
    public boolean available() {
        return available;
    }

    @Override
    public String silence() {
        return "voice.failed";
    }

    @Override
    public void close() {
        closed = true;
    }

    /// Ends the sentence that is being said.
    public void ends(End how) {
        Consumer<End> then = onEnd.orElseThrow(() -> new AssertionError("nothing is being said"));
        onEnd = Optional.empty();
        then.accept(how);
    }

    public void loses() {
        available = false;
    }

    public boolean isSpeaking() {
        return onEnd.isPresent();
    }

    public boolean isClosed() {
        return closed;
    }

    public List<String> said() {
        return said.stream().map(Utterance::text).toList();
    }

    public Utterance last() {
        return said.getLast();
    }
}
