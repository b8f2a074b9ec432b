package cascade.ui.voice;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Speaks through a program of the system, one process a sentence.
///
/// Whatever that process does, reading goes on: one that does not end in time is ended; one that fails, or ends before
/// anybody could have heard anything, counts as a failure; after two in a row nothing is started any more.
final class SystemVoice implements Voice {

    private static final System.Logger LOG = System.getLogger("cascade.voice");
    /// How long a sentence may take: some time to start, and some for each word, s.
    private static final double TO_START = 3;
    private static final double A_WORD = 0.6;
    /// Spoken slowly, a sentence may take so many times as long.
    private static final double SLOW = 1.5;
    /// No voice is faster than this, s: the fastest that people listen to say six hundred words a minute.
    private static final double LEAST = 0.15;
    private static final double LEAST_A_WORD = 0.04;
    private static final int FAILURES = 2;
    private static final long CLOSING_SECONDS = 1;
    private static final double NANOS = 1e9;

    private final SystemVoices.Found found;
    private final Launcher launcher;
    private final Delay delay;
    private final Executor fx;
    private final LongSupplier nanos;
    /// Starting a process can take a moment; the JavaFX thread does not wait for it.
    private final ExecutorService starter = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("voice").factory());
    /// Known once they were listed; of the starter's thread.
    private Optional<String> listed = Optional.empty();
    private Optional<Saying> current = Optional.empty();
    private int failures;

    /// @param fx    the JavaFX thread
    /// @param nanos a clock, ns
    SystemVoice(SystemVoices.Found found, Launcher launcher, Delay delay, Executor fx, LongSupplier nanos) {
        this.found = found;
        this.launcher = launcher;
        this.delay = delay;
        this.fx = fx;
        this.nanos = nanos;
    }

    @Override
    public void speak(Utterance said, Consumer<End> onEnd) {
        stop();
        var saying = new Saying(said, onEnd, nanos.getAsLong());
        current = Optional.of(saying);
        saying.limit = delay.after(limit(said), () -> late(saying));
        starter.execute(() -> start(saying));
    }

    /// The most that a sentence may take, s.
    static double limit(Utterance said) {
        return (TO_START + A_WORD * said.words()) * (said.slow() ? SLOW : 1);
    }

    private void start(Saying saying) {
        try {
            Speaker speaker = found.speaker();
            Process process = launcher.run(speaker.command(found.program(), saying.said, voice(saying)));
            saying.take(process);
            process.onExit().thenAccept(ended -> fx.execute(() -> ended(saying, ended.exitValue())));
            give(process, speaker.input(saying.said));
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "The voice cannot be started", failure);
            fx.execute(() -> ended(saying, FAILURES));
        }
    }

    /// A program that is gone does not read; its exit tells the rest.
    private static void give(Process process, String words) {
        try (var in = process.getOutputStream()) {
            in.write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "The voice does not listen", gone);
        }
    }

    private Optional<String> voice(Saying saying) throws IOException {
        List<String> list = found.speaker().voices(found.program());
        if (list.isEmpty()) {
            return Optional.empty();
        }
        if (listed.isEmpty()) {
            Process process = launcher.run(list);
            // It may hang as well.
            saying.take(process);
            process.getOutputStream().close();
            listed = Optional.of(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        return listed.flatMap(voices -> SayVoices.best(voices, saying.said.language()));
    }

    private void ended(Saying saying, int exit) {
        if (!isCurrent(saying)) {
            return;
        }
        double took = (nanos.getAsLong() - saying.since) / NANOS;
        boolean heard = exit == 0 && took >= LEAST + LEAST_A_WORD * saying.said.words();
        finish(saying, heard, heard ? End.SAID : End.UNSAID);
    }

    private void late(Saying saying) {
        if (isCurrent(saying)) {
            LOG.log(Level.WARNING, "The voice does not end, so it is ended");
            saying.kill();
            hush();
            finish(saying, false, End.SAID);
        }
    }

    private void finish(Saying saying, boolean well, End end) {
        failures = well ? 0 : failures + 1;
        saying.limit.run();
        current = Optional.empty();
        saying.onEnd.accept(end);
    }

    private boolean isCurrent(Saying saying) {
        return current.filter(now -> now == saying).isPresent();
    }

    @Override
    public void stop() {
        current.ifPresent(saying -> {
            saying.limit.run();
            saying.kill();
            hush();
        });
        current = Optional.empty();
    }

    /// Where another process speaks for the program, ending the program alone would not end the words.
    private void hush() {
        List<String> command = found.speaker().hush(found.program());
        if (!command.isEmpty()) {
            starter.execute(() -> {
                try {
                    launcher.run(command);
                } catch (IOException failure) {
                    LOG.log(Level.DEBUG, "The voice cannot be stopped", failure);
                }
            });
        }
    }

    @Override
    public boolean available() {
        return failures < FAILURES;
    }

    /// Whether the last sentence failed.
    boolean failing() {
        return failures > 0;
    }

    @Override
    public String silence() {
        return "voice.failed";
    }

    @Override
    public void close() {
        stop();
        starter.shutdown();
        try {
            if (!starter.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                starter.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
