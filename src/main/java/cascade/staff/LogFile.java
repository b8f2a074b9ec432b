package cascade.staff;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
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
    public static AutoCloseable in(Path folder) {
        try {
            Files.createDirectories(folder);
            var handler = new FileHandler(folder.resolve("kiosk-%g.log").toString(), MOST_BYTES, FILES, true);
            handler.setFormatter(new LogLines());
            handler.setEncoding("UTF-8");
            // A full disk is told once, on the console; learning goes on.
            return new LogFile(handler);
        } catch (IOException | SecurityException unwritable) {
            LOG.log(Level.WARNING, "No log is kept, because {0} cannot be written", folder);
            return () -> { };
        }
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        handler.close();
    }
}
