package cascade.staff;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;

/// The log of a kiosk: a few files of limited size, the oldest of which gives way.
public final class LogFile implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger("cascade.staff");
    private static final int MOST_BYTES = 256 * 1024;
    private static final int FILES = 4;

    /// Held here because the logging of the JDK forgets loggers that nobody holds.
    private final Logger root = Logger.getLogger("cascade");
    private final Handler handler;

    private LogFile(Handler handler) {
        this.handler = handler;
        root.addHandler(handler);
    }

    /// Writes everything that is logged to files in a folder as well. Where they cannot be written, the program goes on
    /// without: nobody in a waiting room can mend a disk.
    ///
    /// @param tell takes a sentence for whoever looks at the console
    public static AutoCloseable in(Path folder, Consumer<String> tell) {
        try {
            Files.createDirectories(folder);
            var handler = new FileHandler(folder.resolve("kiosk-%g.log").toString(), MOST_BYTES, FILES, true);
            handler.setFormatter(new LogLines());
            handler.setEncoding("UTF-8");
            handler.setErrorManager(new Unwritable(folder, tell));
            return new LogFile(handler);
        } catch (IOException | SecurityException unwritable) {
            LOG.log(Level.WARNING, "No log is kept, because {0} cannot be written", folder);
            return () -> { };
        }
    }

    /// A full disk is told once, for the log is what cannot be written; learning goes on.
    private static final class Unwritable extends ErrorManager {

        private final Path folder;
        private final Consumer<String> tell;
        private boolean told;

        Unwritable(Path folder, Consumer<String> tell) {
            this.folder = folder;
            this.tell = tell;
        }

        @Override
        public synchronized void error(String message, Exception cause, int code) {
            if (!told) {
                told = true;
                tell.accept("The log in " + folder + " cannot be written (" + cause.getMessage()
                        + "): make room on the disk. The kiosk goes on without it.");
            }
        }
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        handler.close();
    }
}
