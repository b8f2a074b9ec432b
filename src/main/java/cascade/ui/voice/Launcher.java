package cascade.ui.voice;

import java.io.IOException;
import java.util.List;

/// Starts programs; tests start none.
@FunctionalInterface
interface Launcher {

    Process run(List<String> command) throws IOException;

    /// Starts a real one: the first of the list with the others as its arguments, each as it is.
    static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
