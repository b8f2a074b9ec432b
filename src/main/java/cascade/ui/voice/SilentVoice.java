package cascade.ui.voice;

import java.util.function.Consumer;

/// Says nothing, but takes the time in which a sentence can be read, so that captions work without any voice.
public final class SilentVoice implements Voice {

    /// Words a second that are read without haste.
    private static final double PACE = 2.5;
    private static final double SLOW_PACE = 1.75;
    /// The least that a caption stands, s.
    private static final double LEAST = 1.2;

    private final Delay delay;
    private final String silence;
    private Runnable takeBack = () -> { };

    /// @param silence the key of the sentence that says what to install
    public SilentVoice(Delay delay, String silence) {
        this.delay = delay;
        this.silence = silence;
    }

    @Override
    public void speak(Utterance said, Consumer<End> onEnd) {
        stop();
        takeBack = delay.after(seconds(said), () -> onEnd.accept(End.SAID));
    }

    /// How long the words stand, s.
    static double seconds(Utterance said) {
        return Math.max(LEAST, said.words() / (said.slow() ? SLOW_PACE : PACE));
    }

    @Override
    public void stop() {
        takeBack.run();
        takeBack = () -> { };
    }

    @Override
    public boolean available() {
        return false;
    }

    @Override
    public String silence() {
        return silence;
    }

    @Override
    public void close() {
        stop();
    }
}
