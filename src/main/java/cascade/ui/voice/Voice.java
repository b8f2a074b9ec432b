package cascade.ui.voice;

import java.util.function.Consumer;

/// Says one sentence after another; used on the JavaFX thread, on which it also tells how a sentence ended.
public interface Voice extends AutoCloseable {

    /// How a sentence ended that was not stopped.
    enum End {
        /// It was said, or had at least the time in which it could have been.
        SAID,
        /// Nothing was heard, and next to no time went by.
        UNSAID
    }

    /// Begins to say a sentence; what is being said ends at once, and its end is not told.
    ///
    /// @param onEnd is called once, later, unless it is stopped before
    void speak(Utterance said, Consumer<End> onEnd);

    /// Ends what is being said, at once.
    void stop();

    /// Whether it can be heard; a voice may lose this, but never gains it.
    boolean available();

    /// The key of the sentence that says why it cannot be heard, and what to do about it.
    String silence();

    /// Stops, and leaves nothing running.
    @Override
    void close();
}
