package cascade.ui.voice;

import java.util.Optional;
import java.util.function.Consumer;

/// A sentence on its way through a process, which may be ended before it has begun.
final class Saying {

    final Utterance said;
    final Consumer<Voice.End> onEnd;
    /// When it was asked for, ns.
    final long since;
    /// Takes back the limit of its time.
    Runnable limit = () -> { };
    private Optional<Process> process = Optional.empty();
    private boolean killed;

    Saying(Utterance said, Consumer<Voice.End> onEnd, long since) {
        this.said = said;
        this.onEnd = onEnd;
        this.since = since;
    }

    /// Takes the process that says it; one that comes too late is ended at once.
    synchronized void take(Process started) {
        process = Optional.of(started);
        if (killed) {
            started.destroyForcibly();
        }
    }

    synchronized void kill() {
        killed = true;
        process.ifPresent(Process::destroyForcibly);
    }
}
